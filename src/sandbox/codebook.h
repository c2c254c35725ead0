// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace planops::sandbox {

//! \brief A validated authorization request, from /oauth/authorize to the redirect back.
struct Attempt
{
    QString clientId;
    QString redirectUri;
    QString state;
    QString challenge; //!< S256; empty without PKCE.
    QString nonce;
    QString resource;
    QStringList scopes;
    bool formPost = false; //!< response_mode=form_post
    QString userId;        //!< Set by the sign-in page.
    qint64 created = 0;
};

//! \brief An authorization code and what it was issued for.
struct Code
{
    Attempt attempt;
    QString grantId;
    bool used = false;
};

//! \brief Attempts and codes, in memory, ten minutes each (Clerk's lifetime of a code).
class CodeBook
{
public:
    [[nodiscard]] QString addAttempt(const Attempt &attempt);
    //! \brief The attempt of that id, for the pages; nothing if unknown or too old.
    [[nodiscard]] Attempt *findAttempt(const QString &id, qint64 now);
    [[nodiscard]] std::optional<Attempt> takeAttempt(const QString &id, qint64 now);

    [[nodiscard]] QByteArray addCode(const Attempt &attempt, const QString &grantId);
    //! \brief The code, also when it was used (a second use is an attack); nothing if unknown or
    //! too old.
    [[nodiscard]] Code *findCode(const QByteArray &code, qint64 now);

private:
    void forgetOld(qint64 now);

    QHash<QString, Attempt> m_attempts;
    QHash<QByteArray, Code> m_codes; //!< By SHA-256 of the code.
};

} // namespace planops::sandbox
