// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "core/tokens/claims.h"

namespace planops::diagnosis {

//! \brief An exchange, read once: what went out in the last hop, what came back, and what the token
//! says.
struct Observation
{
    int status = 0;
    QString said;      //!< apiSaid()
    QString clerkCode; //!< Of a Clerk errors[] body.
    bool bodyIsJson = false;
    bool bodyIsEmpty = true;
    bool bodyIsPage = false; //!< HTML.

    QByteArray challenge; //!< The WWW-Authenticate value that speaks of Bearer, else the first one.
    QString challengeScheme; //!< "Bearer", "Basic"; empty = there was no challenge.
    QString challengeError;  //!< RFC 6750, 3.1
    QString challengeScope;
    bool wantsStepUp = false; //!< RFC 9470, or Clerk's reverification.
    QString maxAge;           //!< RFC 9470: seconds since the sign-in, at most.
    QString acrValues;        //!< RFC 9470: the strengths that would do.

    QString scheme;   //!< Of the Authorization header that reached the server, lower case; empty =
                      //!< there was none.
    QByteArray token; //!< Behind that scheme.
    bool dropped = false;       //!< Left out on the way because a redirect led to another origin.
    bool isPortal = false;      //!< A page of another host, or status 511, in place of the API.
    bool isForeignHost = false; //!< The last hop's host is not one of the profile's.
    tokens::TokenKind kind = tokens::TokenKind::Unknown;
    std::optional<tokens::Jwt> jwt;
    tokens::Claims claims;
    tokens::Report report; //!< Judged by the server's clock; empty without a JWT.

    bool hasServerClock = false;
    std::chrono::seconds clockOffset {0}; //!< Server's minus ours.
    UnixTime serverNow;
    QString requestId;

    [[nodiscard]] static Observation of(const Evidence &evidence);

    //! \brief True if the API's words, its challenge or Clerk's headers hold one of the phrases
    //! (case does not matter).
    [[nodiscard]] bool says(std::initializer_list<QLatin1StringView> phrases) const;
    //! \brief True if our own check of that aspect failed, for one of the reasons if any are given.
    [[nodiscard]] bool fails(const QString &verdict, const QString &reason = {}) const;
    [[nodiscard]] bool isOpaque() const;

    QString words; //!< Everything that says() looks at, lower case.
};

} // namespace planops::diagnosis
