// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpointer.h"

using namespace Qt::StringLiterals;

namespace planops {

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
    QStringList steps = pointer.split(u'/');
    steps.removeFirst();
    for (QString &step : steps)
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return steps;
}

} // namespace planops
