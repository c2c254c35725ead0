// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/http/url.h"

#include <QList>

#include <chrono>
#include <optional>

namespace planops::auth {

class Dotenv;

//! \brief The secret key of a Clerk instance and the only place that it is sent to.
struct InstanceKey
{
    Secret secretKey;
    http::Url backend; //!< Of the Backend API, without path: api.clerk.com or this computer (R25).
};

//! \brief A user of a Clerk instance for whom tokens are made with the instance's secret key. A
//! value; checked.
//!
//! Source: facts/clerk.md, section 4 (Backend API).
struct ServiceAccount
{
    Secret secretKey;  //!< sk_test_… or sk_live_…
    QString userId;    //!< "user_…"; empty until the user is found by e-mail.
    QString email;     //!< Empty if the user is given by id.
    QString issuer;    //!< As in Profile: no trailing slash.
    QString jwksUrl;   //!< The issuer's public keys.
    http::Url backend; //!< Of the Backend API, without path: api.clerk.com or this computer (R25).
    std::optional<std::chrono::seconds>
        lifetime;        //!< Empty = an hour, or what the JWT template says.
    QString jwtTemplate; //!< Empty = a session token.
    QString sessionId;   //!< The session that was made for this account; empty = none yet.

    static constexpr std::chrono::seconds usualLifetime {3600};
    static constexpr std::chrono::seconds shortestLifetime {30}; //!< Clerk's own limits.
    static constexpr std::chrono::seconds longestLifetime {315'360'000};

    [[nodiscard]] InstanceKey key() const { return {secretKey, backend}; }
    [[nodiscard]] bool isLive() const; //!< The key of a production instance.

    //! \brief The line of JSON that goes to the vault, and back. Empty if \a line is none.
    [[nodiscard]] Secret toLine() const;
    [[nodiscard]] static std::optional<ServiceAccount> fromLine(const Secret &line);
};

//! \brief The settings of a service account as somebody wrote them, unchecked: from a .env file or
//! from a form.
struct ServiceSettings
{
    enum class Field { SecretKey, User, Issuer, JwksUrl, Backend };

    //! \brief What is wrong with one setting. Texts name it and never quote it.
    struct Problem
    {
        Field field;
        bool missing = false;
        QString text; //!< A sentence and what to do.
    };

    QString secretKey; //!< CLERK_SECRET_KEY
    QString user; //!< CLERK_SERVICE_USER_ID, else CLERK_SERVICE_USER_EMAIL: told apart by the "@".
    QString issuer;  //!< CLERK_ISSUER
    QString jwksUrl; //!< CLERK_JWKS_URL
    QString backend; //!< CLERK_BACKEND_API or CLERK_API_URL; may be empty.

    [[nodiscard]] static ServiceSettings from(const Dotenv &dotenv);

    //! \brief All that is wrong, in the order of the fields.
    [[nodiscard]] QList<Problem> problems() const;
    //! \brief What to know before using them: the key opens a production instance. Empty if
    //! nothing.
    [[nodiscard]] QString warning() const;
    //! \brief Errors: Invalid; what is missing is named all at once.
    [[nodiscard]] Result<ServiceAccount> checked() const;
    //! \brief The key alone, for what needs no user: the other fields may be missing. Errors:
    //! Invalid.
    [[nodiscard]] Result<InstanceKey> checkedKey() const;
};

//! \brief CLERK_SECRET_KEY and so on; the user has two names.
[[nodiscard]] QString settingName(ServiceSettings::Field field);

} // namespace planops::auth
