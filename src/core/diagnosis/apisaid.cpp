// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "core/diagnosis/refusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

constexpr qsizetype longestPlainText = 300;

//! A sentence, an object with one ("message"), or a list of such things: the first of them.
QString wordsIn(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return value.toString().trimmed();
    if (depth > 3)
        return {};
    if (value.isArray())
        return wordsIn(value.toArray().at(0), depth + 1);
    const QJsonObject object = value.toObject();
    // FastAPI and RFC 9457; OAuth; Clerk; the rest of the world.
    for (const QLatin1StringView name :
         {"detail"_L1, "error_description"_L1, "errors"_L1, "long_message"_L1, "message"_L1,
          "msg"_L1, "title"_L1, "error"_L1, "reason"_L1}) {
        if (const QString words = wordsIn(object.value(name), depth + 1); !words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

QString apiSaid(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return redaction::text(wordsIn(document.object()));
    if (document.isArray())
        return redaction::text(wordsIn(document.array()));
    // Plain words are words too; a page is not.
    const QString text = QString::fromUtf8(body.left(longestPlainText + 1)).trimmed();
    if (text.isEmpty() || text.size() > longestPlainText || text.contains(u'<')
        || text.contains(QChar::ReplacementCharacter))
        return {};
    return redaction::text(text.simplified());
}

} // namespace planops::diagnosis
