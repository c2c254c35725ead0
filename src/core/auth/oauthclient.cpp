// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthclient.h"

using namespace Qt::StringLiterals;

namespace planops::auth {

bool OAuthClient::sendsSecretInForm() const
{
    return !secret.isEmpty() && issuer.clientAuthentication.contains("client_secret_post"_L1);
}

QByteArray OAuthClient::basicCredentials() const
{
    if (secret.isEmpty() || sendsSecretInForm())
        return {};
    // RFC 6749, 2.3.1: both parts are form-encoded first.
    const QByteArray pair =
        id.toUtf8().toPercentEncoding() + ':' + secret.reveal().toPercentEncoding();
    return "Basic " + pair.toBase64();
}

} // namespace planops::auth
