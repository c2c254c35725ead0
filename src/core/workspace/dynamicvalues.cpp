// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/dynamicvalues.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

//! Now, moved by "-1 d" and the like.
std::optional<QDateTime> movedTime(const QStringList &words)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (words.isEmpty())
        return now;
    bool ok = false;
    const int count = words[0].toInt(&ok);
    const QString unit = words.value(1);
    if (!ok || words.size() != 2)
        return std::nullopt;
    if (unit == "y"_L1)
        return now.addYears(count);
    if (unit == "M"_L1)
        return now.addMonths(count);
    static constexpr std::pair<QLatin1StringView, qint64> seconds[] = {
        {"s"_L1, 1}, {"m"_L1, 60}, {"h"_L1, 3600}, {"d"_L1, 86'400}, {"w"_L1, 604'800}};
    for (const auto &[word, length] : seconds) {
        if (unit == word)
            return now.addSecs(count * length);
    }
    return unit == "ms"_L1 ? std::optional<QDateTime>(now.addMSecs(count)) : std::nullopt;
}

std::optional<QString> randomInteger(const QStringList &words)
{
    if (words.isEmpty())
        return QString::number(QRandomGenerator::global()->bounded(0, 1001));
    bool isFrom = false;
    bool isTo = false;
    const qint64 from = words.value(0).toInt(&isFrom);
    const qint64 to = words.value(1).toInt(&isTo);
    if (!isFrom || !isTo || words.size() != 2 || from >= to)
        return std::nullopt;
    return QString::number(from
                           + qint64(QRandomGenerator::global()->generate64() % quint64(to - from)));
}

std::optional<QString> environmentVariable(const QString &name)
{
    return qEnvironmentVariableIsSet(name.toLocal8Bit().constData())
        ? std::optional<QString>(qEnvironmentVariable(name.toLocal8Bit().constData()))
        : std::nullopt;
}

std::optional<QString> formatted(const QString &form, const std::optional<QDateTime> &time)
{
    if (!time)
        return std::nullopt;
    if (form == "iso8601"_L1)
        return time->toString(Qt::ISODateWithMs);
    if (form == "rfc1123"_L1)
        return QLocale::c().toString(*time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return std::nullopt;
}

} // namespace

std::optional<QString> dynamicValue(const QString &name)
{
    if (!name.startsWith(u'$'))
        return std::nullopt;
    static const QRegularExpression separators(u"[\\s(),]+"_s);
    QStringList words = name.split(separators, Qt::SkipEmptyParts);
    const QString word = words.takeFirst();
    if (word == "$uuid"_L1 || word == "$guid"_L1 || word == "$random.uuid"_L1)
        return QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (word == "$timestamp"_L1) {
        const auto time = movedTime(words);
        return time ? std::optional<QString>(QString::number(time->toSecsSinceEpoch()))
                    : std::nullopt;
    }
    if (word == "$isoTimestamp"_L1)
        return formatted(u"iso8601"_s, movedTime(words));
    if (word == "$datetime"_L1 && !words.isEmpty()) {
        const QString form = words.takeFirst();
        return formatted(form, movedTime(words));
    }
    if (word == "$randomInt"_L1 || word == "$random.integer"_L1)
        return randomInteger(words);
    if (word == "$processEnv"_L1 && words.size() == 1)
        return environmentVariable(words[0]);
    if (word.startsWith("$env."_L1))
        return environmentVariable(word.sliced(5));
    return std::nullopt;
}

} // namespace planops::workspace
