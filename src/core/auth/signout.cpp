// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/signout.h"

#include "core/auth/revocation.h"
#include "core/auth/servicetoken.h"
#include "core/auth/servicevault.h"
#include "core/auth/tokenstore.h"
#include "core/tokens/jwt.h"

using namespace Qt::StringLiterals;

namespace planops::auth {

SignOut::SignOut(const Profile &profile, const Session::Parts &parts, TokenStore &store,
                 TokenSet tokens, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_parts(parts),
      m_store(store),
      m_tokens(std::move(tokens)),
      m_lock(parts.home, profile.id)
{ }

SignOut::~SignOut() = default;

void SignOut::start()
{
    // Whoever refreshes in another process would write its new tokens behind our back.
    m_lock.acquire({this, [this](const Result<void> &) { onLocked(); }});
}

void SignOut::onLocked()
{
    takeServiceAccount(m_store.vault(), m_profile,
                       {this, [this](const auto &taken) { onServiceTaken(taken); }});
}

// A key may be there without tokens: a sign-in that was cut off between the two.
void SignOut::onServiceTaken(const Result<std::optional<ServiceAccount>> &taken)
{
    if (taken && *taken)
        m_service = std::make_unique<ServiceTokenMint>(m_parts.http, m_parts.clock, **taken);
    else if (!taken && m_tokens.source == TokenSet::Source::ServiceAccount)
        m_report.problem = taken.error();
    m_store.clear({this, [this](const Result<void> &result) { onCleared(result); }});
}

void SignOut::onCleared(const Result<void> &result)
{
    m_lock.release();
    if (!result)
        m_report.problem = result.error();
    Q_EMIT deletedLocally(result.has_value());
    if (m_service) {
        m_service->endSession({this, [this](const Result<void> &ended) { onRevoked(ended); }});
        return;
    }
    if (m_tokens.isEmpty() || m_tokens.source != TokenSet::Source::Browser
        || m_profile.issuer.isEmpty()) {
        finish(); // Nothing of ours to withdraw: whoever made a pasted token keeps it.
        return;
    }
    if (m_profile.hasClientSecret) {
        m_store.vault().read(
            {m_profile.id, VaultKey::Kind::ClientSecret},
            {this, [this](const Result<Secret> &secret) { onClientSecret(secret); }});
    } else {
        askMetadata();
    }
}

void SignOut::onClientSecret(const Result<Secret> &secret)
{
    if (secret)
        m_client.secret = *secret;
    askMetadata();
}

void SignOut::askMetadata()
{
    m_parts.discovery.metadata(
        m_profile.issuer,
        {this, [this](const Result<IssuerMetadata> &metadata) { onMetadata(metadata); }});
}

void SignOut::onMetadata(const Result<IssuerMetadata> &metadata)
{
    if (!metadata) {
        onRevoked(tl::unexpected(metadata.error()));
        return;
    }
    m_client.id = m_profile.clientId;
    m_client.issuer = *metadata;
    const bool hasRefresh = !m_tokens.refreshToken.isEmpty();
    revoke(m_parts.http, m_client, hasRefresh ? m_tokens.refreshToken : m_tokens.accessToken,
           hasRefresh ? "refresh_token"_ba : "access_token"_ba,
           {this, [this](const Result<void> &result) { onRevoked(result); }});
}

void SignOut::onRevoked(const Result<void> &result)
{
    m_report.revoked = result.has_value();
    // A JWT cannot be called back: no problem, it is said by accessTokenLivesUntil.
    const bool expected = !result && result.error().code == "unsupported_token_type"_L1;
    if (!result && !expected && !m_report.problem) {
        Error error = result.error();
        error.message =
            tr("You are signed out on this computer, but the issuer did not confirm it. %1")
                .arg(error.message);
        m_report.problem = error;
    }
    finish();
}

void SignOut::finish()
{
    // Opaque tokens die with their grant; a JWT lives on.
    const bool lives =
        tokens::Jwt::looksLikeJwt(m_tokens.accessToken.reveal()) || !m_report.revoked;
    if (lives && !m_tokens.accessToken.isEmpty() && m_tokens.expiresAt
        && *m_tokens.expiresAt > m_parts.clock())
        m_report.accessTokenLivesUntil = m_tokens.expiresAt;
    Q_EMIT done(m_report);
}

} // namespace planops::auth
