// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/serviceaccount.h"

#include "core/auth/dotenv.h"
#include "core/auth/profile.h"
#include "core/tokens/claims.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

struct ServiceAccountText
{
    Q_DECLARE_TR_FUNCTIONS(planops::auth::ServiceAccount)
};

using Field = ServiceSettings::Field;

const QLatin1StringView liveKey("sk_live_");

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

//! What stands where the secret key should; empty if it is one.
QString keyTrouble(const QString &key)
{
    if (matches(key, u"sk_(test|live)_[A-Za-z0-9_-]{6,}"_s))
        return {};
    if (key.startsWith("whsec_"_L1)) {
        return ServiceAccountText::tr(
            "This is the signing secret of a webhook, which makes no tokens. Take the "
            "secret key, which starts with sk_.");
    }
    switch (tokens::tokenKind(key.toUtf8())) {
    case tokens::TokenKind::PublishableKey:
        return ServiceAccountText::tr(
            "This is the publishable key, which is public and makes no tokens. Take the "
            "secret key, which starts with sk_ and stands beside it.");
    case tokens::TokenKind::ApiKey:
        return ServiceAccountText::tr(
            "This is an API key or the key of a machine, which makes no tokens for a "
            "user. Take the secret key of the instance, which starts with sk_.");
    case tokens::TokenKind::SecretKey:
        return ServiceAccountText::tr(
            "This secret key is not whole, or only stands for one. Copy it again from "
            "Clerk's dashboard, under API keys.");
    case tokens::TokenKind::Unknown:
        return ServiceAccountText::tr(
            "This is no secret key. One starts with sk_test_ or sk_live_ and is found "
            "in Clerk's dashboard, under API keys.");
    default:
        return ServiceAccountText::tr(
            "This is a token, not the key that makes tokens. Take the secret key, which "
            "starts with sk_; a token can be pasted without a service account.");
    }
}

QString userTrouble(const QString &user)
{
    if (user.contains(u'@'))
        return matches(user, u"[^\\s@]+@[^\\s@]+"_s)
            ? QString()
            : ServiceAccountText::tr("This is no e-mail address.");
    if (matches(user, u"(sess|org|ins|client)_\\w+"_s))
        return ServiceAccountText::tr(
            "This is the ID of something else. The ID of a user starts with user_.");
    return matches(user, u"[A-Za-z0-9_-]{1,80}"_s)
        ? QString()
        : ServiceAccountText::tr(
            "This is no user. Give an ID, which starts with user_, or an e-mail address.");
}

Result<http::Url> safeUrl(const QString &text)
{
    Result<http::Url> url = http::Url::parse(text);
    if (url && url->origin().scheme != "https" && !url->origin().isLoopback()) {
        return failure(
            ErrorKind::Invalid,
            ServiceAccountText::tr("It must be reached by https. Plain http is accepted for this "
                                   "computer only (127.0.0.1)."));
    }
    return url;
}

//! The origin that gets the secret key (R25).
Result<http::Url> backendOf(const QString &given, const QString &issuer)
{
    QString text = given;
    if (text.isEmpty()) {
        const Result<http::Url> url = http::Url::parse(issuer);
        const bool sandbox = url && url->origin().isLoopback();
        text = sandbox ? url->origin().toString() : u"https://api.clerk.com"_s;
    }
    const Result<http::Url> url = safeUrl(text);
    if (!url)
        return url;
    const http::Origin &origin = url->origin();
    const http::Origin clerk {"https", "api.clerk.com", 443};
    if (origin != clerk && !origin.isLoopback()) {
        return failure(ErrorKind::Invalid,
                       ServiceAccountText::tr(
                           "The secret key goes to api.clerk.com only, or to a server on this "
                           "computer. Leave this setting out."));
    }
    return http::Url::parse(origin.toString());
}

QString problemOf(Field field, const ServiceSettings &settings)
{
    const auto said = [](const auto &result) {
        return result ? QString() : result.error().message;
    };
    switch (field) {
    case Field::SecretKey:
        return keyTrouble(settings.secretKey);
    case Field::User:
        return userTrouble(settings.user);
    case Field::Issuer:
        if (settings.issuer.startsWith("pk_"_L1))
            return said(issuerFromPublishableKey(settings.issuer));
        return said(normalizedIssuer(settings.issuer));
    case Field::JwksUrl:
        return said(safeUrl(settings.jwksUrl));
    case Field::Backend:
        return said(backendOf(settings.backend, settings.issuer));
    }
    Q_UNREACHABLE();
}

QString issuerOf(const QString &text)
{
    return (text.startsWith("pk_"_L1) ? issuerFromPublishableKey(text) : normalizedIssuer(text))
        .value_or(QString());
}

} // namespace

bool ServiceAccount::isLive() const
{
    return secretKey.reveal().startsWith(liveKey.data());
}

Secret ServiceAccount::toLine() const
{
    QJsonObject json {{u"secret_key"_s, QString::fromUtf8(secretKey.reveal())},
                      {u"user_id"_s, userId},
                      {u"email"_s, email},
                      {u"issuer"_s, issuer},
                      {u"jwks_url"_s, jwksUrl},
                      {u"backend"_s, backend.toString()},
                      {u"template"_s, jwtTemplate},
                      {u"session_id"_s, sessionId}};
    if (lifetime)
        json.insert("lifetime"_L1, static_cast<qint64>(lifetime->count()));
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ServiceAccount> ServiceAccount::fromLine(const Secret &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line.reveal()).object();
    const auto text = [&json](QLatin1StringView name) { return json.value(name).toString(); };
    ServiceAccount account;
    account.secretKey = Secret(text("secret_key"_L1).toUtf8());
    account.userId = text("user_id"_L1);
    account.email = text("email"_L1);
    account.issuer = text("issuer"_L1);
    account.jwksUrl = text("jwks_url"_L1);
    account.jwtTemplate = text("template"_L1);
    account.sessionId = text("session_id"_L1);
    if (json.contains("lifetime"_L1))
        account.lifetime = std::chrono::seconds(json.value("lifetime"_L1).toInteger());
    // Checked again: whoever could change the entry must not send the key elsewhere.
    const Result<http::Url> backend = backendOf(text("backend"_L1), account.issuer);
    if (account.secretKey.isEmpty() || account.userId.isEmpty() || !backend)
        return std::nullopt;
    account.backend = *backend;
    return account;
}

ServiceSettings ServiceSettings::from(const Dotenv &dotenv)
{
    const auto value = [&dotenv](const QString &name, const QString &otherwise) {
        const QString first = dotenv.value(name).trimmed();
        return first.isEmpty() ? dotenv.value(otherwise).trimmed() : first;
    };
    ServiceSettings settings;
    settings.secretKey = dotenv.value(u"CLERK_SECRET_KEY"_s).trimmed();
    settings.user = value(u"CLERK_SERVICE_USER_ID"_s, u"CLERK_SERVICE_USER_EMAIL"_s);
    settings.issuer = dotenv.value(u"CLERK_ISSUER"_s).trimmed();
    settings.jwksUrl = dotenv.value(u"CLERK_JWKS_URL"_s).trimmed();
    settings.backend = value(u"CLERK_BACKEND_API"_s, u"CLERK_API_URL"_s);
    return settings;
}

QList<ServiceSettings::Problem> ServiceSettings::problems() const
{
    const std::pair<Field, const QString &> needed[] = {{Field::SecretKey, secretKey},
                                                        {Field::User, user},
                                                        {Field::Issuer, issuer},
                                                        {Field::JwksUrl, jwksUrl}};
    QList<Problem> found;
    for (const auto &[field, value] : needed) {
        if (value.isEmpty())
            found.append(
                {field, true, ServiceAccountText::tr("%1 is missing.").arg(settingName(field))});
        else if (const QString text = problemOf(field, *this); !text.isEmpty())
            found.append({field, false, text});
    }
    if (const QString text = problemOf(Field::Backend, *this); !text.isEmpty())
        found.append({Field::Backend, false, text});
    return found;
}

QString ServiceSettings::warning() const
{
    if (!secretKey.startsWith(liveKey))
        return {};
    return ServiceAccountText::tr(
        "This is the key of a production instance: whoever has it can act as any of "
        "its users. Use the key of a development instance where you can.");
}

Result<ServiceAccount> ServiceSettings::checked() const
{
    const QList<Problem> found = problems();
    QStringList missing;
    for (const Problem &problem : found) {
        if (problem.missing)
            missing.append(settingName(problem.field));
    }
    if (!missing.isEmpty()) {
        return failure(ErrorKind::Invalid,
                       ServiceAccountText::tr(
                           "Settings of the service account are missing: %1. Add them to the "
                           ".env file.")
                           .arg(missing.join(u", "_s)),
                       u"missing: %1"_s.arg(missing.join(u", "_s)), u"missing"_s);
    }
    if (!found.isEmpty()) {
        const QString name = settingName(found.first().field);
        return failure(ErrorKind::Invalid, QString(name + u": "_s + found.first().text),
                       u"wrong: %1"_s.arg(name), u"setting"_s);
    }
    ServiceAccount account;
    account.secretKey = Secret(secretKey.toUtf8());
    (user.contains(u'@') ? account.email : account.userId) = user;
    account.issuer = issuerOf(issuer);
    account.jwksUrl = jwksUrl;
    account.backend = backendOf(backend, account.issuer).value_or(http::Url());
    return account;
}

Result<InstanceKey> ServiceSettings::checkedKey() const
{
    const QList<Problem> found = problems();
    for (const Problem &problem : found) {
        if (problem.field != Field::SecretKey && problem.field != Field::Backend)
            continue;
        const QString name = settingName(problem.field);
        return failure(ErrorKind::Invalid,
                       problem.missing ? problem.text : QString(name + u": "_s + problem.text),
                       u"wrong: %1"_s.arg(name), problem.missing ? u"missing"_s : u"setting"_s);
    }
    return InstanceKey {Secret(secretKey.toUtf8()),
                        backendOf(backend, issuerOf(issuer)).value_or(http::Url())};
}

QString settingName(ServiceSettings::Field field)
{
    switch (field) {
    case Field::SecretKey:
        return u"CLERK_SECRET_KEY"_s;
    case Field::User:
        return ServiceAccountText::tr("CLERK_SERVICE_USER_ID or CLERK_SERVICE_USER_EMAIL");
    case Field::Issuer:
        return u"CLERK_ISSUER"_s;
    case Field::JwksUrl:
        return u"CLERK_JWKS_URL"_s;
    case Field::Backend:
        return u"CLERK_BACKEND_API"_s;
    }
    Q_UNREACHABLE();
}

} // namespace planops::auth
