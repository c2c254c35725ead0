// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace planops::tokens {

namespace {

//! From the opening quote to behind the closing one.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

QString unescaped(const QByteArray &literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

bool nextIsColon(const QByteArray &json, qsizetype at)
{
    while (at < json.size()
           && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r'))
        ++at;
    return at < json.size() && json[at] == ':';
}

} // namespace

QStringList duplicateMembers(const QByteArray &json)
{
    QStringList found;
    QList<QSet<QString>> open; // One set per open object or array; those of arrays stay empty.
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            if (!open.isEmpty() && nextIsColon(json, end)) {
                const QString name = unescaped(json.sliced(at, end - at));
                QSet<QString> &names = open.last();
                if (names.contains(name) && !found.contains(name))
                    found.append(name);
                names.insert(name);
            }
            at = end;
            continue;
        }
        if (c == '{' || c == '[')
            open.append(QSet<QString>());
        else if ((c == '}' || c == ']') && !open.isEmpty())
            open.removeLast();
        ++at;
    }
    return found;
}

} // namespace planops::tokens
