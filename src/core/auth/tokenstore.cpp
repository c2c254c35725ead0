// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenstore.h"

#include "core/auth/vaulterror.h"
#include "core/base/logging.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

using Kind = VaultKey::Kind;

Secret line(const QJsonObject &json)
{
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString text(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

QJsonValue number(const std::optional<UnixTime> &time)
{
    return time ? QJsonValue(static_cast<qint64>(time->time_since_epoch().count())) : QJsonValue();
}

std::optional<UnixTime> time(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return UnixTime(std::chrono::seconds(value.toInteger()));
}

QString sourceName(TokenSet::Source source)
{
    switch (source) {
    case TokenSet::Source::Browser:
        return u"browser"_s;
    case TokenSet::Source::Pasted:
        return u"pasted"_s;
    case TokenSet::Source::ServiceAccount:
        return u"service"_s;
    }
    Q_UNREACHABLE();
}

TokenSet::Source sourceOf(const QString &name)
{
    if (name == "pasted"_L1)
        return TokenSet::Source::Pasted;
    return name == "service"_L1 ? TokenSet::Source::ServiceAccount : TokenSet::Source::Browser;
}

void insertOwner(QJsonObject &entry, const TokenSet &tokens)
{
    entry.insert("scope"_L1, tokens.scopes.join(u' '));
    entry.insert("sub"_L1, tokens.subject);
    entry.insert("name"_L1, tokens.name);
    entry.insert("email"_L1, tokens.email);
    entry.insert("source"_L1, sourceName(tokens.source));
}

void readOwner(const QJsonObject &entry, TokenSet &tokens)
{
    tokens.scopes = entry.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    tokens.subject = entry.value("sub"_L1).toString();
    tokens.name = entry.value("name"_L1).toString();
    tokens.email = entry.value("email"_L1).toString();
    tokens.source = sourceOf(entry.value("source"_L1).toString());
}

} // namespace

struct TokenStore::Step
{
    enum class Action { Read, Write, Remove };
    Action action;
    Kind kind;
    Secret value;
    bool mayFail = false; //!< The id_token is a convenience, and too large for some keychains.
};

struct TokenStore::Order
{
    QList<Step> steps;
    std::map<Kind, QJsonObject> found;
    std::function<void(const Result<void> &)> done;
};

TokenStore::TokenStore(const Profile &profile, TokenVault &vault, QObject *parent)
    : QObject(parent), m_profile(profile), m_vault(&vault)
{ }

void TokenStore::load(Completion<TokenSet> completion)
{
    using Action = Step::Action;
    auto order = std::make_shared<Order>();
    order->steps = {{Action::Read, Kind::AccessToken, {}},
                    {Action::Read, Kind::RefreshToken, {}},
                    {Action::Read, Kind::IdToken, {}, true}};
    order->done = [this, weak = std::weak_ptr(order), completion](const Result<void> &result) {
        if (!result)
            completion(tl::unexpected(result.error()));
        else if (const auto strong = weak.lock())
            completion(assemble(*strong));
    };
    enqueue(order);
}

void TokenStore::save(const TokenSet &tokens, Completion<void> completion)
{
    using Action = Step::Action;
    const QJsonObject binding {{u"issuer"_s, m_profile.issuer},
                               {u"client"_s, m_profile.clientId},
                               {u"grant"_s, tokens.grant}};
    // Whose they are stands in both: after a kill between the two writes the refresh token is all
    // there is of a new sign-in, and still belongs to somebody.
    QJsonObject refresh = binding;
    refresh.insert("refresh_token"_L1, text(tokens.refreshToken));
    insertOwner(refresh, tokens);
    QJsonObject access = binding;
    access.insert("access_token"_L1, text(tokens.accessToken));
    access.insert("expires_at"_L1, number(tokens.expiresAt));
    access.insert("issued_at"_L1, number(tokens.issuedAt));
    insertOwner(access, tokens);
    QJsonObject id = binding;
    id.insert("id_token"_L1, text(tokens.idToken));

    auto order = std::make_shared<Order>();
    // What would be lost with a kill comes first. An old refresh token goes last: until then the
    // old sign-in is whole.
    if (!tokens.refreshToken.isEmpty())
        order->steps.append({Action::Write, Kind::RefreshToken, line(refresh)});
    order->steps.append({Action::Write, Kind::AccessToken, line(access)});
    if (tokens.idToken.isEmpty())
        order->steps.append({Action::Remove, Kind::IdToken, {}, true});
    else
        order->steps.append({Action::Write, Kind::IdToken, line(id), true});
    if (tokens.refreshToken.isEmpty())
        order->steps.append({Action::Remove, Kind::RefreshToken, {}});
    order->done = [completion](const Result<void> &result) { completion(result); };
    enqueue(order);
}

void TokenStore::clear(Completion<void> completion)
{
    using Action = Step::Action;
    auto order = std::make_shared<Order>();
    order->steps = {{Action::Remove, Kind::RefreshToken, {}},
                    {Action::Remove, Kind::AccessToken, {}},
                    {Action::Remove, Kind::IdToken, {}}};
    order->done = [completion](const Result<void> &result) { completion(result); };
    enqueue(order);
}

void TokenStore::enqueue(std::shared_ptr<Order> order)
{
    m_orders.push_back(std::move(order));
    if (m_orders.size() == 1)
        runStep();
}

void TokenStore::runStep()
{
    const Step &step = m_orders.front()->steps.constFirst();
    const VaultKey key {m_profile.id, step.kind};
    const Completion<void> done {this, [this](const Result<void> &result) { stepDone(result); }};
    switch (step.action) {
    case Step::Action::Read:
        m_vault->read(key, {this, [this, kind = step.kind](const Result<Secret> &value) {
                                wasRead(kind, value);
                            }});
        break;
    case Step::Action::Write:
        m_vault->write(key, step.value, done);
        break;
    case Step::Action::Remove:
        m_vault->remove(key, done);
        break;
    }
}

void TokenStore::wasRead(Kind kind, const Result<Secret> &value)
{
    if (value) {
        m_orders.front()->found[kind] = QJsonDocument::fromJson(value->reveal()).object();
        stepDone({});
    } else if (isVaultNotFound(value.error())) {
        stepDone({});
    } else {
        stepDone(tl::unexpected(value.error()));
    }
}

void TokenStore::stepDone(const Result<void> &result)
{
    const std::shared_ptr<Order> order = m_orders.front();
    const Step step = order->steps.takeFirst();
    if (!result && step.mayFail)
        qCWarning(logVault, "an id_token entry was left out: %ls",
                  qUtf16Printable(result.error().code));
    if ((result || step.mayFail) && !order->steps.isEmpty()) {
        runStep();
        return;
    }
    m_orders.pop_front();
    if (!m_orders.empty())
        runStep();
    order->done(step.mayFail ? Result<void>() : result);
}

TokenSet TokenStore::assemble(const Order &order) const
{
    const auto entry = [&](Kind kind) {
        const auto at = order.found.find(kind);
        const QJsonObject json = at == order.found.end() ? QJsonObject() : at->second;
        const bool ours = json.value("issuer"_L1).toString() == m_profile.issuer
            && json.value("client"_L1).toString() == m_profile.clientId;
        return ours ? json : QJsonObject();
    };
    const auto grantOf = [](const QJsonObject &json) {
        return json.value("grant"_L1).toInteger(-1);
    };
    const auto secretOf = [](const QJsonObject &json, QLatin1StringView name) {
        return Secret(json.value(name).toString().toUtf8());
    };
    const QJsonObject access = entry(Kind::AccessToken);
    const QJsonObject refresh = entry(Kind::RefreshToken);
    const QJsonObject id = entry(Kind::IdToken);

    TokenSet tokens;
    tokens.grant = qMax(grantOf(access), grantOf(refresh));
    if (grantOf(refresh) == tokens.grant) {
        tokens.refreshToken = secretOf(refresh, "refresh_token"_L1);
        readOwner(refresh, tokens);
    }
    if (grantOf(id) == tokens.grant)
        tokens.idToken = secretOf(id, "id_token"_L1);
    if (grantOf(access) == tokens.grant) {
        tokens.accessToken = secretOf(access, "access_token"_L1);
        tokens.expiresAt = time(access.value("expires_at"_L1));
        tokens.issuedAt = time(access.value("issued_at"_L1));
        readOwner(access, tokens);
    }
    return tokens.isEmpty() ? TokenSet() : tokens;
}

} // namespace planops::auth
