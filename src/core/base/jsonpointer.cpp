// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpointer.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops {

namespace {

QList<QStringView> stepsOf(QStringView pointer)
{
    QList<QStringView> steps = pointer.split(u'/');
    steps.removeFirst(); // It is empty: a pointer begins with a slash, or has nothing in it.
    return steps;
}

QString unescaped(QStringView step)
{
    return step.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
}

//! RFC 6901, 4: digits without a zero before them; -1 for anything else.
qsizetype indexOf(QStringView step)
{
    const bool isNumber = !step.isEmpty() && std::all_of(step.begin(), step.end(), [](QChar digit) {
        return digit >= u'0' && digit <= u'9';
    }) && (step.size() == 1 || step.front() != u'0');
    bool isSmall = false;
    const int index = step.toInt(&isSmall);
    return isNumber && isSmall ? index : -1;
}

} // namespace

QString pointerTo(const QString &parent, const QString &member)
{
    if (!member.contains(u'/') && !member.contains(u'~'))
        return parent + u'/' + member;
    QString escaped = member;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return parent + u'/' + escaped;
}

QStringList pointerSteps(const QString &pointer)
{
    QStringList steps;
    for (const QStringView step : stepsOf(pointer))
        steps.append(unescaped(step));
    return steps;
}

QJsonValue valueAtPointer(const QJsonValue &root, QStringView pointer)
{
    QJsonValue value = root;
    for (const QStringView step : stepsOf(pointer)) {
        if (value.isArray())
            value = value.toArray().at(indexOf(step));
        else if (step.contains(u'~'))
            value = value.toObject().value(unescaped(step));
        else
            value = value.toObject().value(step);
        if (value.isUndefined())
            break;
    }
    return value;
}

} // namespace planops
