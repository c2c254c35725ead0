// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/codebook.h"

#include "sandbox/random.h"

namespace planops::sandbox {

namespace {

constexpr qint64 lifetime = 600;
constexpr qsizetype maximumOpen = 1000;

} // namespace

void CodeBook::forgetOld(qint64 now)
{
    m_attempts.removeIf(
        [now](const auto &entry) { return entry.value().created + lifetime < now; });
    m_codes.removeIf(
        [now](const auto &entry) { return entry.value().attempt.created + lifetime < now; });
}

QString CodeBook::addAttempt(const Attempt &attempt)
{
    forgetOld(attempt.created);
    if (m_attempts.size() >= maximumOpen) // A loop somewhere; the oldest is anybody's guess.
        m_attempts.clear();
    const QString id = QString::fromLatin1(randomToken());
    m_attempts.insert(id, attempt);
    return id;
}

Attempt *CodeBook::findAttempt(const QString &id, qint64 now)
{
    forgetOld(now);
    const auto found = m_attempts.find(id);
    return found == m_attempts.end() ? nullptr : &*found;
}

std::optional<Attempt> CodeBook::takeAttempt(const QString &id, qint64 now)
{
    const Attempt *found = findAttempt(id, now);
    if (!found)
        return std::nullopt;
    Attempt attempt = *found;
    m_attempts.remove(id);
    return attempt;
}

QByteArray CodeBook::addCode(const Attempt &attempt, const QString &grantId)
{
    const QByteArray code = randomToken();
    m_codes.insert(sha256(code), {attempt, grantId, false});
    return code;
}

Code *CodeBook::findCode(const QByteArray &code, qint64 now)
{
    forgetOld(now);
    const auto found = m_codes.find(sha256(code));
    return found == m_codes.end() ? nullptr : &*found;
}

} // namespace planops::sandbox
