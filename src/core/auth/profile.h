// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/url.h"

#include <QStringList>

namespace planops::auth {

//! \brief What kind of place a profile talks to; decides the badge and whether writes ask first.
enum class Environment { Sandbox, Local, Staging, Production };

//! \brief Where to sign in and which API to talk to. A value; stored as JSON by ProfileStore. Holds
//! no secret.
struct Profile
{
    QString id;   //!< Stable, [a-z0-9-]+, part of keychain entry names: "sandbox", "planops",
                  //!< "northwind".
    QString name; //!< For people.
    Environment environment = Environment::Staging;
    QString issuer; //!< "https://clerk.example.com", no trailing slash; empty = not yet known.
    //! Further hosts that the issuer's endpoints may be on, as the user trusts them (R6): Google's
    //! token endpoint, for one, is on another host than its issuer. Host names only.
    QStringList issuerHosts;
    QString clientId;
    QString apiBase; //!< "https://test-api.projectjump.app"
    QStringList scopes {QStringLiteral("openid"), QStringLiteral("profile"),
                        QStringLiteral("email"), QStringLiteral("offline_access")};
    QString redirectHost {
        QStringLiteral("127.0.0.1")}; //!< or "localhost", where the application is registered so.
    quint16 redirectPort = 0;         //!< 0 = any free port (RFC 8252, 7.3).
    QString redirectPath {QStringLiteral("/callback")};
    bool hasClientSecret = false; //!< The secret itself is in the vault.
    bool hasStoredTokens = false; //!< Our own flag: a locked keyring reads as "entry not found".
    bool builtIn = false;         //!< Sandbox and PlanOps cannot be removed.

    friend bool operator==(const Profile &, const Profile &) = default;

    //! \brief Empty if sign-in can start; else a sentence saying what is missing.
    [[nodiscard]] QString signInProblem() const;

    //! \brief True if the token of this profile may go to \a origin: its API base and its issuer
    //! only (R25).
    [[nodiscard]] bool ownsOrigin(const http::Origin &origin) const;
};

[[nodiscard]] QString environmentName(
    Environment environment); //!< "sandbox", "local", "staging", "production"
[[nodiscard]] QString environmentLabel(Environment environment); //!< Translated.

//! \brief The sandbox and the PlanOps preset.
[[nodiscard]] Profile sandboxProfile();
[[nodiscard]] Profile planopsProfile();

//! \brief Issuer from a Clerk publishable key, "pk_test_…" or "pk_live_…" (facts/clerk.md, section
//! 6). Errors: Invalid.
[[nodiscard]] Result<QString> issuerFromPublishableKey(const QString &key);

//! \brief Cleans what a person types: trims, drops the trailing slash and /.well-known/… ; https,
//! or http to loopback. Errors: Invalid.
[[nodiscard]] Result<QString> normalizedIssuer(const QString &text);

//! \brief True if each of \a hosts is a host name, without scheme, port or path.
[[nodiscard]] bool isHostList(const QStringList &hosts);

} // namespace planops::auth
