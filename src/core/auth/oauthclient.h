// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"
#include "core/base/secret.h"

namespace planops::auth {

//! \brief Who asks which issuer: one registered application and how it proves itself (RFC
//! 6749, 2.3).
struct OAuthClient
{
    QString id;
    Secret secret; //!< Empty for a public client.
    IssuerMetadata issuer;
    QStringList scopes; //!< Asked for.

    //! \brief The secret goes into the form, because the issuer says that it takes it there.
    [[nodiscard]] bool sendsSecretInForm() const;
    //! \brief "Basic …" for the Authorization header; empty for public clients and where the form
    //! is used.
    [[nodiscard]] QByteArray basicCredentials() const;
};

} // namespace planops::auth
