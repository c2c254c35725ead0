// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/searchwords.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace planops::history {

namespace {

constexpr qsizetype longestText = 512; // More than anybody types; a pasted body is no search.
constexpr qsizetype mostWords = 12;

using Word = QList<char32_t>;

//! As FTS5's tokenizer unicode61 splits: letters, digits and private use. Marks are composed with
//! their letter first; the tokenizer takes them off on both sides.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool inWord = false;
    const QList<uint> points =
        text.left(longestText).normalized(QString::NormalizationForm_C).toUcs4();
    for (const char32_t point : points) {
        const bool belongs =
            QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Other_PrivateUse;
        if (belongs && !inWord)
            words.append(Word());
        if (belongs)
            words.last().append(point);
        inWord = belongs;
    }
    return words;
}

qsizetype indexedLength(qsizetype length)
{
    if (length > *std::prev(std::end(indexedPrefixes)))
        return length; // Long enough to be rare.
    return *std::prev(
        std::upper_bound(std::begin(indexedPrefixes), std::end(indexedPrefixes), length));
}

QString quoted(const Word &word, qsizetype length)
{
    return u'"' + QString::fromUcs4(word.constData(), length) + u'"';
}

} // namespace

QString matchExpression(const QString &typed)
{
    QStringList terms;
    QList<Word> words = wordsOf(typed);
    if (words.size() > mostWords)
        words.resize(mostWords);
    for (const Word &word : words)
        terms.append(quoted(word, indexedLength(word.size())) + u'*');
    return terms.join(u" AND "_s);
}

} // namespace planops::history
