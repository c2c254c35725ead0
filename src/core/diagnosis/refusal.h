// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/auth/profile.h"
#include "core/tokens/verdict.h"

namespace planops::diagnosis {

//! \brief What the user can do about a cause; the face of the program maps it to a button or a
//! hint.
enum class Action {
    RefreshAndRetry,
    SignIn,
    InspectToken,
    UseAnotherAccount,
    TrySandbox,
    CheckClock,
    OpenSettings,
    EditEnvironments,
    Retry,
    CopyDetails
};

//! \brief One line of proof: "API said" – "Invalid token: Signature has expired".
struct Fact
{
    QString label;     //!< Translated.
    QString value;     //!< Redacted.
    bool code = false; //!< The value is somebody's literal words: shown in the code font.
};

//! \brief One explanation of a refusal, with its proof and what to do.
struct Cause
{
    QString id;          //!< Stable: "token-expired", "missing-permission", "opaque-token",
                         //!< "not-authenticated", …
    QString title;       //!< "Your access token has expired"
    QString explanation; //!< Why, in one sentence; then what to do.
    QList<Fact> facts;
    QList<Action> actions; //!< The first one fixes it.
};

//! \brief Something that proves who asks, other than a bearer token.
struct Credential
{
    enum class In { Header, Query, Cookie, Basic };

    In in = In::Header;
    QString name; //!< Of the header, parameter or cookie; empty for Basic.
};

//! \brief What the API's document asks of whoever calls the operation (services::contractOf). Empty
//! = no document, or nothing asked for.
struct Contract
{
    QList<QStringList> scopes; //!< Any one entry is enough, all scopes in it belong together.
    //! Any one is enough; filled only if a bearer token alone would not do.
    QList<Credential> otherCredentials;
};

//! \brief Everything that is known about an exchange.
struct Evidence
{
    auth::Profile profile;
    http::Request request;
    auth::AuthorizedResponse answer;
    UnixTime now;
    const tokens::JwkSet *keys = nullptr; //!< Cached keys of the issuer, if any.
    Contract contract {};                 //!< Of the operation that was called.
};

//! \brief Why the API refused, likeliest first. Empty for answers that are no refusal. Pure; never
//! touches the network.
//!
//! Joins status, WWW-Authenticate (RFC 6750, 3), FastAPI's detail, Clerk's errors[], problem
//! details (RFC 9457), the token that was really sent, dropped headers on redirects and the clock.
//! Source of the texts: facts/clerk.md, section 5.
[[nodiscard]] QList<Cause> explain(const Evidence &evidence);

//! \brief Why no answer came at all: name resolution, connection, certificate, proxy, time. Exactly
//! one cause. \a request may be empty if nothing could be sent.
//!
//! The sentences are those of http::HttpClient; here they get an id, a title and what to do.
[[nodiscard]] QList<Cause> explainFailure(const Error &failure, const http::Request &request);

//! \brief The API's own words from an error body: FastAPI detail, OAuth error_description, Clerk
//! errors[], problem details.
[[nodiscard]] QString apiSaid(const QByteArray &body);

[[nodiscard]] QString actionName(Action action);  //!< "refresh-and-retry"
[[nodiscard]] QString actionLabel(Action action); //!< "Refresh token and retry"

} // namespace planops::diagnosis
