// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/comparison.h"

#include "core/tokens/claims.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::Comparison)
};

//! The words of a member that is a set in all but its writing; nothing for every other member.
std::optional<QSet<QString>> wordsOf(const QString &name, const QJsonValue &value)
{
    static const QSet<QString> sets {u"scope"_s, u"scp"_s,   u"aud"_s,
                                     u"fea"_s,   u"roles"_s, u"org_permissions"_s};
    if (!sets.contains(name))
        return std::nullopt;
    QStringList words;
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            words << entry.toString();
    } else if (value.isString()) {
        words = value.toString().split(name == "fea"_L1 ? u',' : u' ', Qt::SkipEmptyParts);
    }
    return QSet<QString>(words.begin(), words.end());
}

QString sortedWords(const QSet<QString> &words)
{
    QStringList sorted = words.values();
    sorted.sort();
    return sorted.join(u", "_s);
}

QString wordsNote(const QSet<QString> &first, const QSet<QString> &second)
{
    const QSet<QString> gained = second - first;
    const QSet<QString> lost = first - second;
    if (gained.isEmpty())
        return ComparisonText::tr("The second lacks: %1").arg(sortedWords(lost));
    if (lost.isEmpty())
        return ComparisonText::tr("Only the second has: %1").arg(sortedWords(gained));
    return ComparisonText::tr("The second lacks: %1. Only it has: %2")
        .arg(sortedWords(lost), sortedWords(gained));
}

QString timeNote(const QJsonValue &first, const QJsonValue &second)
{
    const double distance = second.toDouble() - first.toDouble();
    if (!first.isDouble() || !second.isDouble() || !(std::abs(distance) < 1e12))
        return {};
    const QString length = lengthWords(std::chrono::seconds(std::llround(distance)));
    return distance > 0 ? ComparisonText::tr("%1 later").arg(length)
                        : ComparisonText::tr("%1 earlier").arg(length);
}

Difference differenceOf(Difference::Place place, const QString &name, const QJsonObject &first,
                        const QJsonObject &second)
{
    Difference difference;
    difference.place = place;
    difference.name = name;
    const bool inFirst = first.contains(name);
    const bool inSecond = second.contains(name);
    if (!inFirst || !inSecond) {
        difference.change =
            inFirst ? Difference::Change::OnlyFirst : Difference::Change::OnlySecond;
        return difference;
    }
    const QJsonValue before = first.value(name);
    const QJsonValue after = second.value(name);
    const auto firstWords = wordsOf(name, before);
    const auto secondWords = wordsOf(name, after);
    if (before == after || (firstWords && *firstWords == *secondWords))
        return difference;
    difference.change = Difference::Change::Changed;
    if (firstWords)
        difference.note = wordsNote(*firstWords, *secondWords);
    else if (isTimeClaim(name))
        difference.note = timeNote(before, after);
    return difference;
}

QList<Difference> compareMembers(Difference::Place place, const QJsonObject &first,
                                 const QJsonObject &second, UnixTime now)
{
    QList<ClaimRow> rows = describeClaims(first, now);
    const QList<ClaimRow> others = describeClaims(second, now);
    const auto valueIn = [](const QList<ClaimRow> &all, const QString &name) -> QString {
        const auto row = std::find_if(all.begin(), all.end(),
                                      [&](const ClaimRow &each) { return each.name == name; });
        return row == all.end() ? QString() : row->value;
    };
    QStringList names;
    for (const ClaimRow &row : std::as_const(rows))
        names << row.name;
    for (const ClaimRow &row : others) {
        if (!names.contains(row.name))
            names << row.name;
    }
    QList<Difference> differences;
    for (const QString &name : std::as_const(names)) {
        Difference difference = differenceOf(place, name, first, second);
        difference.first = valueIn(rows, name);
        difference.second = valueIn(others, name);
        differences << difference;
    }
    return differences;
}

} // namespace

QList<Difference> compareTokens(const Jwt &first, const Jwt &second, UnixTime now)
{
    return compareMembers(Difference::Place::Claims, first.claims, second.claims, now)
        + compareMembers(Difference::Place::Header, first.header, second.header, now);
}

} // namespace planops::tokens
