// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/ranking.h"

#include <QStringList>

#include <algorithm>

namespace planops::gui {

namespace {

constexpr int kRun = 100; // the whole word stands in the text as typed
constexpr int kTextStart = 60;
constexpr int kWordStart = 35;
constexpr int kLetterAtWordStart = 8; // "rtr" finds Refresh token and retry
constexpr int kGap = 2;               // taken off for every letter skipped inside a subsequence

// One letter for one letter, so that positions stay those of the original text.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QString base = QString(letter).normalized(QString::NormalizationForm_D);
        letter = base.isEmpty() ? letter.toCaseFolded() : base.front().toCaseFolded();
    }
    return result;
}

bool startsWord(const QString &text, qsizetype index)
{
    if (index == 0)
        return true;
    const QChar before = text[index - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[index].isUpper());
}

std::optional<Match> matchRun(const QString &word, const QString &text, const QString &plain)
{
    std::optional<Match> best;
    for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
        const int score = kRun + (at == 0 ? kTextStart : startsWord(text, at) ? kWordStart : 0);
        if (best.has_value() && best->score >= score)
            continue;
        Match match {score, {}};
        for (qsizetype i = 0; i < word.size(); ++i)
            match.positions.append(static_cast<int>(at + i));
        best = match;
    }
    return best;
}

std::optional<Match> matchSubsequence(const QString &word, const QString &text,
                                      const QString &plain)
{
    Match match;
    qsizetype from = 0;
    for (const QChar letter : word) {
        // The beginning of a word is preferred to the next best letter, if the rest still fits
        // behind it.
        qsizetype found = -1;
        for (qsizetype i = plain.indexOf(letter, from); i >= 0; i = plain.indexOf(letter, i + 1)) {
            if (found < 0)
                found = i;
            if (startsWord(text, i)) {
                found = i;
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        match.score += startsWord(text, found) ? kLetterAtWordStart : 0;
        if (!match.positions.isEmpty())
            match.score -= kGap * static_cast<int>(std::min<qsizetype>(found - from, 10));
        match.positions.append(static_cast<int>(found));
        from = found + 1;
    }
    return match;
}

} // namespace

std::optional<Match> matchText(const QString &pattern, const QString &text)
{
    Match total;
    const QString plain = folded(text);
    const QStringList words = folded(pattern).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        std::optional<Match> match = matchRun(word, text, plain);
        if (!match.has_value())
            match = matchSubsequence(word, text, plain);
        if (!match.has_value())
            return std::nullopt;
        total.score += match->score;
        total.positions.append(match->positions);
    }
    std::sort(total.positions.begin(), total.positions.end());
    total.positions.erase(std::unique(total.positions.begin(), total.positions.end()),
                          total.positions.end());
    // Of two that fit alike the shorter one is meant.
    if (!words.isEmpty())
        total.score -= static_cast<int>(std::min<qsizetype>(text.size() / 8, 15));
    return total;
}

} // namespace planops::gui
