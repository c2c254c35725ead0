// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/formtext.h"

#include "core/base/hexdigit.h"
#include "core/base/redaction.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            bytes += ' ';
        } else if (text[i] != '%') {
            bytes += text[i];
        } else {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            bytes += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    return bytes;
}

} // namespace

bool FormMembers::contains(const QByteArray &name) const
{
    return std::any_of(list.begin(), list.end(),
                       [&](const auto &member) { return member.first == name; });
}

QByteArray FormMembers::value(const QByteArray &name) const
{
    const auto at = std::find_if(list.begin(), list.end(),
                                 [&](const auto &member) { return member.first == name; });
    return at == list.end() ? QByteArray() : at->second;
}

bool FormMembers::hasRepeats() const
{
    QSet<QByteArray> names;
    return std::any_of(list.begin(), list.end(), [&](const auto &member) {
        const auto before = names.size();
        names.insert(member.first);
        return names.size() == before;
    });
}

std::optional<FormMembers> parseForm(const QByteArray &text)
{
    FormMembers members;
    for (const QByteArray &part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const std::optional<QByteArray> name = decoded(equals < 0 ? part : part.left(equals));
        const std::optional<QByteArray> value =
            decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        members.list.append({*name, *value});
    }
    return members;
}

QByteArray formMember(QByteArrayView name, const QByteArray &value)
{
    return name.toByteArray().toPercentEncoding() + '=' + value.toPercentEncoding();
}

QString safeServerText(const QString &text, qsizetype maximum)
{
    QString line = text.left(4 * maximum);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    line = redaction::text(QStringView(line.simplified()));
    return line.size() > maximum ? QString(line.left(maximum) + u'…') : line;
}

} // namespace planops::auth
