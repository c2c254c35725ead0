// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/refresher.h"

#include "core/auth/clerkerror.h"
#include "core/auth/idtoken.h"
#include "core/auth/oauthflow.h"
#include "core/auth/servicetoken.h"
#include "core/auth/servicevault.h"
#include "core/auth/tokenstore.h"
#include "core/base/logging.h"
#include "core/tokens/claims.h"

#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

constexpr std::array<std::chrono::milliseconds, 3> lookAgainAfter {25ms, 50ms, 100ms};

bool isFresh(const TokenSet &tokens, UnixTime now)
{
    return !tokens.accessToken.isEmpty()
        && (!tokens.expiresAt || *tokens.expiresAt - Refresher::leadTime > now);
}

} // namespace

Refresher::Refresher(const Profile &profile, const Session::Parts &parts, TokenStore &store,
                     TokenSet current, Secret rejected, bool unsaved, QObject *parent)
    : QObject(parent),
      m_profile(profile),
      m_parts(parts),
      m_store(store),
      m_current(std::move(current)),
      m_rejected(std::move(rejected)),
      m_lock(parts.home, profile.id),
      m_unsaved(unsaved)
{ }

Refresher::~Refresher() = default;

void Refresher::start()
{
    m_lock.acquire({this, [this](const Result<void> &result) { onLocked(result); }});
}

void Refresher::onLocked(const Result<void> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    else if (m_unsaved)
        m_store.save(m_current, {this, [this](const Result<void> &saved) { onSavedLate(saved); }});
    else
        lookAtVault();
}

// What the vault holds is older than what we have: it must not be looked at.
void Refresher::onSavedLate(const Result<void> &saved)
{
    if (!saved)
        qCWarning(logVault, "the tokens still cannot be saved");
    prove();
}

void Refresher::lookAtVault()
{
    m_store.load({this, [this](const Result<TokenSet> &stored) { onStored(stored); }});
}

void Refresher::onStored(const Result<TokenSet> &stored)
{
    if (!stored) {
        // Refreshing now would spend a refresh token whose successor cannot be saved.
        Q_EMIT failed(stored.error());
        return;
    }
    if (stored->isEmpty()) {
        m_store.vault().probe({this, [this](const Result<void> &probe) { onVaultEmpty(probe); }});
        return;
    }
    const bool another =
        !(stored->accessToken == m_current.accessToken) || stored->grant != m_current.grant;
    if (another && !(stored->accessToken == m_rejected) && isFresh(*stored, m_parts.clock())) {
        Q_EMIT refreshed(*stored, std::nullopt); // Another process was faster.
        return;
    }
    if (!stored->refreshToken.isEmpty())
        m_current.refreshToken = stored->refreshToken;
    prove();
}

void Refresher::prove()
{
    if (m_current.source == TokenSet::Source::ServiceAccount) {
        readServiceAccount(m_store.vault(), m_profile,
                           {this, [this](const auto &stored) { onServiceAccount(stored); }});
        return;
    }
    if (m_current.refreshToken.isEmpty()) {
        Q_EMIT failed(
            {ErrorKind::Auth,
             tr("The token cannot be renewed: the issuer gave no refresh token. Sign in again."),
             u"no refresh token"_s, u"expired"_s});
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

void Refresher::onServiceAccount(const Result<std::optional<ServiceAccount>> &stored)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
    } else if (!*stored) {
        Q_EMIT ended({ErrorKind::Auth,
                      tr("The key of the service account is no longer in the keychain. Connect the "
                         "service account again."),
                      u"vault: no service key"_s, u"signed-out"_s});
    } else {
        m_mint = std::make_unique<ServiceTokenMint>(m_parts.http, m_parts.clock, **stored);
        m_mint->mint({this, [this](const Result<TokenSet> &minted) { onMinted(minted); }});
    }
}

void Refresher::onMinted(const Result<TokenSet> &minted)
{
    if (!minted) {
        if (isFinal(minted.error()))
            Q_EMIT ended(minted.error());
        else
            Q_EMIT failed(minted.error());
        return;
    }
    m_next = m_current; // With the name, which is not asked for again.
    m_next.accessToken = minted->accessToken;
    m_next.issuedAt = minted->issuedAt;
    m_next.expiresAt = minted->expiresAt;
    // Clerk's session may be a new one. If it cannot be noted, the next turn makes one more.
    writeServiceAccount(m_store.vault(), m_profile, m_mint->account(),
                        {this, [this](const Result<void> &) { save(); }});
}

// A locked keyring reads as empty: only a round trip tells it from a sign-out in another window.
void Refresher::onVaultEmpty(const Result<void> &probe)
{
    if (!probe)
        Q_EMIT failed(probe.error());
    else
        Q_EMIT ended({ErrorKind::Auth, tr("You were signed out in another window. Sign in again."),
                      u"vault: entries are gone"_s, u"signed-out"_s});
}

void Refresher::onClientSecret(const Result<Secret> &secret)
{
    if (!secret) {
        Q_EMIT failed(secret.error());
        return;
    }
    m_client.secret = *secret;
    askMetadata();
}

void Refresher::askMetadata()
{
    m_parts.discovery.metadata(
        m_profile.issuer,
        {this, [this](const Result<IssuerMetadata> &metadata) { onMetadata(metadata); }});
}

void Refresher::onMetadata(const Result<IssuerMetadata> &metadata)
{
    if (!metadata) {
        Q_EMIT failed(metadata.error());
        return;
    }
    m_client.id = m_profile.clientId;
    m_client.issuer = *metadata;
    m_used = m_current.refreshToken;
    m_flow = std::make_unique<OAuthFlow>(m_client);
    connect(m_flow.get(), &OAuthFlow::answered, this, &Refresher::onAnswer);
    connect(m_flow.get(), &OAuthFlow::failed, this, &Refresher::onRefused);
    m_flow->refresh(m_used);
}

void Refresher::onAnswer(const TokenAnswer &answer)
{
    m_next = m_current;
    m_next.accessToken = answer.accessToken;
    m_next.issuedAt = m_parts.clock();
    m_next.expiresAt.reset();
    if (answer.expiresIn)
        m_next.expiresAt = *m_next.issuedAt + *answer.expiresIn;
    else if (const Result<tokens::Jwt> jwt = tokens::Jwt::decode(answer.accessToken.reveal()))
        m_next.expiresAt = tokens::Claims::of(*jwt).expiresAt;
    if (!answer.refreshToken.isEmpty())
        m_next.refreshToken = answer.refreshToken;
    if (answer.scopes)
        m_next.scopes = *answer.scopes;
    if (answer.idToken.isEmpty()) {
        save();
        return;
    }
    m_next.idToken = answer.idToken;
    m_parts.discovery.keys(m_profile.issuer, keyIdOf(answer.idToken),
                           {this, [this](const Result<tokens::JwkSet> &keys) { onKeys(keys); }});
}

// An id_token that does not hold is not kept. The rest is: the old refresh token is spent already.
void Refresher::onKeys(const Result<tokens::JwkSet> &keys)
{
    Result<Identity> identity = tl::unexpected(keys ? Error {} : keys.error());
    if (keys) {
        identity = checkIdToken(
            m_next.idToken, *keys,
            {m_client.issuer.issuer, m_client.id, {}, m_next.accessToken, m_current.subject},
            m_parts.clock());
    }
    if (!identity) {
        qCWarning(logAuth, "the refreshed id_token was not taken: %ls",
                  qUtf16Printable(identity.error().detail));
        m_next.idToken = m_current.idToken;
    }
    save();
}

void Refresher::save()
{
    m_store.save(m_next, {this, [this](const Result<void> &saved) {
                              Q_EMIT refreshed(m_next,
                                               saved ? std::optional<Error>() : saved.error());
                          }});
}

void Refresher::onRefused(const Error &error)
{
    if (error.code != "invalid_grant"_L1) {
        Q_EMIT failed(error);
        return;
    }
    m_refusal = error;
    m_looks = 0;
    lookForRotated();
}

// Somebody without our lock (another version, another computer's copy) may have used the token
// first: its successor is then about to appear in the vault.
void Refresher::lookForRotated()
{
    if (m_repeated || m_looks == static_cast<qsizetype>(lookAgainAfter.size())) {
        Q_EMIT ended(m_refusal);
        return;
    }
    QTimer::singleShot(lookAgainAfter[static_cast<size_t>(m_looks++)], this, [this] {
        m_store.load(
            {this, [this](const Result<TokenSet> &stored) { onLookedForRotated(stored); }});
    });
}

void Refresher::onLookedForRotated(const Result<TokenSet> &stored)
{
    if (!stored || stored->refreshToken.isEmpty() || stored->refreshToken == m_used) {
        lookForRotated();
        return;
    }
    m_repeated = true;
    onStored(stored);
}

} // namespace planops::auth
