// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/session.h"
#include "core/tokens/claims.h"
#include "gui/theme/colors.h"

namespace planops::gui {

//! \brief Everything that the token panel and the rail show, as one value, without the clock.
struct TokenView
{
    auth::Session::State state = auth::Session::State::SignedOut;
    auth::Profile profile;
    Secret token;                   //!< The access token; empty when signed out.
    std::optional<tokens::Jwt> jwt; //!< Empty for an opaque token.
    tokens::Claims claims;
    tokens::TokenKind kind = tokens::TokenKind::Unknown;
    QString who;
    QString email;
    QString organization;
    QString role;
    QStringList scopes;
    std::optional<UnixTime> issuedAt;
    std::optional<UnixTime> expiresAt;
    bool renews = false; //!< A refresh token or a service account makes the next one.
    bool refreshing = false;
    std::optional<Error> problem; //!< Of the last restore, sign-in or refresh.

    [[nodiscard]] bool hasToken() const { return !token.isEmpty(); }
    [[nodiscard]] static TokenView of(const auth::Session &session);
    [[nodiscard]] static TokenView of(const auth::Profile &profile, const auth::TokenSet &tokens);
};

//! \brief The time of a token in words, for one moment.
struct ExpiryWords
{
    Tone tone = Tone::Neutral; //!< Ok, Warn under ten minutes, Bad when it is over; Neutral if
                               //!< there is no expiry.
    double left = 0;           //!< Share of the lifetime that is left, 0 to 1.
    QString number;            //!< In the ring: "38"
    QString unit;              //!< "min"
    QString state;             //!< "Active", "Expires soon", "Expired"
    QString title;             //!< "Expires in 38 min 12 s"
    QString clock;             //!< "At 14:52:07, issued 13:52:07"
    QString renewal;           //!< "Renews by itself at 14:51"
    bool renewalBad = false;
};

[[nodiscard]] ExpiryWords expiryWords(const TokenView &view, UnixTime now);

//! \brief "14:52:07", with the date if it is another day than \a now; local time.
[[nodiscard]] QString clockTime(UnixTime time, UnixTime now);

} // namespace planops::gui
