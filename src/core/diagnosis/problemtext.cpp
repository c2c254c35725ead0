// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/problemtext.h"

#include "core/base/redaction.h"
#include "core/diagnosis/refusal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

constexpr qsizetype mostFields = 6;
constexpr qsizetype longestText = 600; // What is longer is read in the body.

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = object.value(name).toString().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(u'.') && !text.endsWith(u'!') && !text.endsWith(u'?'))
        text += u'.';
    return text;
}

//! ["body", "owner", "email"] is owner.email; "/data/attributes/name" stays.
QString placeOf(const QJsonObject &problem)
{
    const QJsonArray location = problem.value("loc"_L1).toArray();
    QStringList steps;
    for (qsizetype i = 0; i < location.size(); ++i) {
        const bool isPart = i == 0 && location.size() > 1; // "body", "query" …
        if (!isPart)
            steps.append(location.at(i).toVariant().toString());
    }
    if (!steps.isEmpty())
        return steps.join(u'.');
    const QJsonObject source = problem.value("source"_L1).toObject();
    if (const QString place = firstText(source, {"pointer"_L1, "parameter"_L1, "header"_L1});
        !place.isEmpty())
        return place;
    return firstText(
        problem, {"field"_L1, "name"_L1, "pointer"_L1, "path"_L1, "parameter"_L1, "property"_L1});
}

QStringList problemsIn(const QJsonValue &value)
{
    QStringList problems;
    const auto add = [&problems](const QString &place, const QString &words) {
        if (!words.isEmpty())
            problems.append(place.isEmpty() ? words : QString(place + u": "_s + words));
    };
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const QJsonObject problem = entry.toObject();
        add(placeOf(problem),
            entry.isString() ? entry.toString()
                             : firstText(problem,
                                         {"long_message"_L1, "detail"_L1, "message"_L1, "msg"_L1,
                                          "reason"_L1, "title"_L1}));
    }
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray several = field.value().toArray();
        QStringList words(field.value().toString());
        for (const QJsonValue &each : several)
            words.append(each.toString());
        words.removeAll(QString());
        add(field.key(), words.join(", "_L1));
    }
    return problems;
}

QString joined(QStringList problems)
{
    problems.removeDuplicates();
    const auto more = static_cast<int>(problems.size() - mostFields);
    if (more > 0) {
        problems = problems.first(mostFields);
        problems.append(
            QCoreApplication::translate("planops::diagnosis", "and %n more", nullptr, more));
    }
    return problems.join("; "_L1);
}

} // namespace

QString problemText(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QStringList parts;
    for (const QString &said :
         {firstText(object, {"title"_L1}),
          firstText(object, {"detail"_L1, "error_description"_L1, "message"_L1, "reason"_L1})}) {
        if (!said.isEmpty() && !parts.contains(sentence(said)))
            parts.append(sentence(said));
    }
    QStringList problems;
    for (const QLatin1StringView name :
         {"errors"_L1, "detail"_L1, "invalid-params"_L1, "invalid_params"_L1})
        problems += problemsIn(object.value(name));
    if (!problems.isEmpty())
        parts.append(joined(problems));
    if (parts.isEmpty())
        return apiSaid(body);
    QString text = redaction::text(parts.join(u' '));
    if (text.size() > longestText)
        text = text.first(longestText) + u'…';
    return text;
}

} // namespace planops::diagnosis
