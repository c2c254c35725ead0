// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/grantstore.h"

#include "sandbox/random.h"

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

// How long a dead access token stays known: long enough for every skew of the clock that people
// try.
constexpr qint64 keepDeadTokens = qint64 {7} * 86'400;

QString hashOf(const QByteArray &token)
{
    return QString::fromLatin1(sha256(token));
}

// SQLite compares nothing with NULL, which is what a null QString binds as.
QString orEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString issuedColumns()
{
    return u"SELECT jti, grant_id, user_id, client_id, scope, opaque, iat, exp, expired FROM access_tokens "_s;
}

std::optional<IssuedToken> issuedFrom(QSqlQuery query)
{
    if (!query.next())
        return std::nullopt;
    IssuedToken issued;
    issued.jti = query.value(0).toString();
    issued.grantId = query.value(1).toString();
    issued.userId = query.value(2).toString();
    issued.clientId = query.value(3).toString();
    issued.scope = query.value(4).toString();
    issued.opaque = query.value(5).toBool();
    issued.iat = query.value(6).toLongLong();
    issued.exp = query.value(7).toLongLong();
    issued.expired = query.value(8).toBool();
    return issued;
}

SessionRow sessionFrom(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString(),   query.value(2).toString(),
            query.value(3).toString(), query.value(4).toLongLong(), query.value(5).toLongLong()};
}

} // namespace

GrantStore::GrantStore(Store &store) : m_store(store)
{ }

void GrantStore::addGrant(const Grant &grant, qint64 now)
{
    m_store.run(u"INSERT INTO grants (id, client_id, user_id, scope, resource, nonce, created)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {grant.id, grant.clientId, grant.userId, grant.scopes.join(u' '),
                 orEmpty(grant.resource), orEmpty(grant.nonce), now});
}

void GrantStore::revokeGrant(const QString &grantId)
{
    m_store.run(u"UPDATE grants SET revoked = 1 WHERE id = ?"_s, {grantId});
}

bool GrantStore::isRevoked(const QString &grantId)
{
    QSqlQuery query = m_store.run(u"SELECT revoked FROM grants WHERE id = ?"_s, {grantId});
    return !query.next() || query.value(0).toBool();
}

GrantStore::Refresh GrantStore::findRefresh(const QByteArray &token)
{
    QSqlQuery query = m_store.run(
        u"SELECT g.id, g.client_id, g.user_id, g.scope, g.resource, g.nonce, g.revoked, r.used"
        " FROM refresh_tokens r JOIN grants g ON g.id = r.grant_id WHERE r.hash = ?"_s,
        {hashOf(token)});
    Refresh refresh;
    if (!query.next())
        return refresh;
    refresh.grant = {
        query.value(0).toString(), query.value(1).toString(),
        query.value(2).toString(), query.value(3).toString().split(u' ', Qt::SkipEmptyParts),
        query.value(4).toString(), query.value(5).toString()};
    if (query.value(6).toBool())
        refresh.state = RefreshState::Revoked;
    else
        refresh.state = query.value(7).toBool() ? RefreshState::Used : RefreshState::Live;
    return refresh;
}

void GrantStore::addRefresh(const QByteArray &token, const QString &grantId, qint64 now)
{
    m_store.run(u"INSERT INTO refresh_tokens (hash, grant_id, created) VALUES (?, ?, ?)"_s,
                {hashOf(token), grantId, now});
}

void GrantStore::markUsed(const QByteArray &token)
{
    m_store.run(u"UPDATE refresh_tokens SET used = 1 WHERE hash = ?"_s, {hashOf(token)});
}

void GrantStore::addIssued(const IssuedToken &issued, const QByteArray &token)
{
    m_store.run(u"DELETE FROM access_tokens WHERE exp < ?"_s, {issued.iat - keepDeadTokens});
    m_store.run(u"INSERT INTO access_tokens (jti, hash, grant_id, user_id, client_id, scope, "
                u"opaque, iat, exp)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {issued.jti, hashOf(token), issued.grantId, issued.userId, orEmpty(issued.clientId),
                 orEmpty(issued.scope), issued.opaque, issued.iat, issued.exp});
}

std::optional<IssuedToken> GrantStore::findIssued(const QByteArray &token)
{
    return issuedFrom(m_store.run(issuedColumns() + u"WHERE hash = ?"_s, {hashOf(token)}));
}

std::optional<IssuedToken> GrantStore::findByJti(const QString &jti)
{
    return issuedFrom(m_store.run(issuedColumns() + u"WHERE jti = ?"_s, {jti}));
}

void GrantStore::expireAll()
{
    m_store.run(u"UPDATE access_tokens SET expired = 1"_s);
}

void GrantStore::addSession(const SessionRow &session)
{
    m_store.run(u"INSERT INTO sessions (id, user_id, organization_id, status, created, updated)"
                " VALUES (?, ?, ?, ?, ?, ?)"_s,
                {session.id, session.userId, orEmpty(session.organizationId), session.status,
                 session.created, session.updated});
}

std::optional<SessionRow> GrantStore::findSession(const QString &id)
{
    QSqlQuery query = m_store.run(u"SELECT id, user_id, organization_id, status, created, updated"
                                  " FROM sessions WHERE id = ?"_s,
                                  {id});
    if (!query.next())
        return std::nullopt;
    return sessionFrom(query);
}

QList<SessionRow> GrantStore::sessions(const QString &userId, const QString &status)
{
    QSqlQuery query =
        m_store.run(u"SELECT id, user_id, organization_id, status, created, updated FROM sessions"
                    " WHERE (? = '' OR user_id = ?) AND (? = '' OR status = ?)"
                    " ORDER BY created DESC, id"_s,
                    {orEmpty(userId), orEmpty(userId), orEmpty(status), orEmpty(status)});
    QList<SessionRow> rows;
    while (query.next())
        rows.append(sessionFrom(query));
    return rows;
}

void GrantStore::revokeSession(const QString &id, qint64 now)
{
    m_store.run(u"UPDATE sessions SET status = 'revoked', updated = ? WHERE id = ?"_s, {now, id});
}

void GrantStore::revokeEverything(qint64 now)
{
    Transaction transaction(m_store);
    m_store.run(u"UPDATE grants SET revoked = 1"_s);
    m_store.run(u"UPDATE sessions SET status = 'revoked', updated = ? WHERE status = 'active'"_s,
                {now});
    transaction.commit();
}

} // namespace planops::sandbox
