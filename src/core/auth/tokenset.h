// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace planops::auth {

//! \brief The tokens of one sign-in.
struct TokenSet
{
    enum class Source { Browser, Pasted, ServiceAccount };

    Source source = Source::Browser;
    Secret accessToken;
    Secret refreshToken;               //!< Empty if none was granted.
    Secret idToken;                    //!< Empty without the openid scope.
    std::optional<UnixTime> expiresAt; //!< Of the access token: expires_in, or its exp claim.
    std::optional<UnixTime> issuedAt;
    QStringList scopes; //!< Granted.
    qint64 grant = 0;   //!< Which sign-in they come from: its time, ms since 1970. Larger is newer.
    QString subject;    //!< From id_token or userinfo.
    QString name;
    QString email;

    //! \brief A new access token can be had without asking anybody.
    [[nodiscard]] bool isRenewable() const
    {
        return !refreshToken.isEmpty() || source == Source::ServiceAccount;
    }
    [[nodiscard]] bool isEmpty() const { return accessToken.isEmpty() && refreshToken.isEmpty(); }
};

} // namespace planops::auth
