// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/knownsecrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops {

namespace {

constexpr qsizetype shortestSecret = 4;
constexpr qsizetype shortestSure = 8;

QBasicMutex knownMutex;

//! Longest first: one value may be the start of another.
QStringList &knownSpellings()
{
    static QStringList spellings;
    return spellings;
}

QStringList spellingsNow()
{
    const QMutexLocker lock(&knownMutex);
    return knownSpellings();
}

QStringList spellingsOf(const QString &value)
{
    const QString inUrl = QString::fromLatin1(QUrl::toPercentEncoding(value));
    QString inForm = inUrl;
    inForm.replace("%20"_L1, "+"_L1);
    const QString inJson =
        QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
    return {value, inUrl, inForm, inJson.mid(2, inJson.size() - 4)}; // Without [" and "].
}

} // namespace

void rememberSecret(const Secret &value)
{
    const QString text = QString::fromUtf8(value.reveal());
    if (text.size() < shortestSecret)
        return;
    const QMutexLocker lock(&knownMutex);
    QStringList &known = knownSpellings();
    known += spellingsOf(text);
    known.removeDuplicates();
    std::sort(known.begin(), known.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
}

QString withoutKnownSecrets(const QString &text, const QString &standIn)
{
    QString out = text;
    for (const QString &spelling : spellingsNow())
        out.replace(spelling, standIn);
    return out;
}

bool holdsKnownSecret(QStringView text)
{
    const QStringList known = spellingsNow();
    return std::any_of(known.begin(), known.end(), [text](const QString &spelling) {
        return spelling.size() >= shortestSure && text.contains(spelling);
    });
}

} // namespace planops
