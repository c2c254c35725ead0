// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/directives.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

constexpr qint64 longestTimeout = 86'400; // Seconds.

std::optional<int> secondsOf(const QString &time)
{
    static const QRegularExpression pattern(u"^(\\d{1,9})\\s*(ms|s|m)?$"_s);
    const QRegularExpressionMatch match = pattern.match(time.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    const qint64 seconds = unit == "ms"_L1 ? (number + 999) / 1000
        : unit == "m"_L1                   ? number * 60
                                           : number;
    return static_cast<int>(qMin(seconds, longestTimeout));
}

} // namespace

SendDirectives SendDirectives::of(const QStringList &directives)
{
    SendDirectives found;
    for (const QString &directive : directives) {
        if (directive == "no-redirect"_L1)
            found.followRedirects = false;
        else if (directive.startsWith("timeout "_L1))
            found.timeoutSeconds = secondsOf(directive.sliced(8));
    }
    return found;
}

QByteArrayList SendDirectives::lines() const
{
    QByteArrayList lines;
    if (!followRedirects)
        lines.append("# @no-redirect"_ba);
    if (timeoutSeconds)
        lines.append("# @timeout " + QByteArray::number(*timeoutSeconds));
    return lines;
}

bool SendDirectives::isLine(const QByteArray &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:#{1,2}|//)\\s*@(?:no-redirect\\s*$|timeout[\\s=])"_s);
    return pattern.match(QString::fromUtf8(line)).hasMatch();
}

} // namespace planops::workspace
