// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceaccount.h"
#include "core/base/completion.h"

#include <QStringList>

namespace planops::http {
class HttpClient;
}

//! \file
//! \brief What a holder of the secret key can ask of an instance, and set up in it, so that others
//! can sign in with the browser. Source: facts/clerk.md, section 1 (admin help). Thread: main.
namespace planops::auth {

//! \brief How the instance issues OAuth tokens.
struct OAuthSettings
{
    bool jwtAccessTokens = false; //!< False: opaque ones, which no API can check by keys.
    bool dynamicRegistration = false;
    QStringList defaultScopes;
};

//! \brief An application that people sign in to. No secret: it is a public one.
struct OAuthApplication
{
    QString id;       //!< "oa_…"
    QString clientId; //!< For Profile::clientId.
    QString name;
    QStringList redirectUris;
    QStringList scopes;
};

//! \brief Errors: Auth and Server, as clerkError(); those of http::HttpClient.
void readOAuthSettings(const InstanceKey &key, http::HttpClient &http,
                       Completion<OAuthSettings> completion);

//! \brief Creates an application that fits this program: public, with PKCE, the loopback redirect
//! with any port (RFC 8252), and the scopes that a profile asks for. Errors: as above.
void createOAuthApplication(const InstanceKey &key, const QString &name, http::HttpClient &http,
                            Completion<OAuthApplication> completion);

} // namespace planops::auth
