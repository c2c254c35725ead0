// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/observation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

constexpr qint64 enoughBody = qint64 {64} * 1024; // An error body is short; a longer one is a page.

//! One auth-param of a challenge: error="invalid_token" (RFC 9110, 11.2).
QString parameter(const QByteArray &challenge, const QString &name)
{
    const QRegularExpression pattern(
        u"(?:^|[\\s,])%1\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]+))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(challenge));
    return match.captured(match.capturedStart(1) >= 0 ? 1 : 2);
}

QByteArray bearerChallenge(const http::Headers &headers)
{
    const QList<QByteArray> all = http::values(headers, "www-authenticate");
    for (const QByteArray &challenge : all) {
        // Several may share one line: from Bearer on, its parameters are its own.
        static const QRegularExpression bearer(u"(?:^|,\\s*)(bearer(?:\\s.*)?$)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        const auto found = bearer.match(QString::fromUtf8(challenge));
        if (found.hasMatch())
            return found.captured(1).toUtf8();
    }
    return all.value(0);
}

QString firstHeader(const http::Headers &headers, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const auto value = http::value(headers, name); value && !value->isEmpty())
            return QString::fromUtf8(*value);
    }
    return {};
}

bool looksLikePage(const http::Headers &headers, const QByteArray &body)
{
    const QByteArray type = http::value(headers, "content-type").value_or(QByteArray()).toLower();
    const QByteArray start = body.trimmed().left(15).toLower();
    return type.contains("html") || start.startsWith("<!doctype") || start.startsWith("<html");
}

void readBody(Observation &seen, const http::Response &response)
{
    const QByteArray body = response.body.head(enoughBody);
    const QJsonDocument document = QJsonDocument::fromJson(body);
    seen.said = apiSaid(body);
    seen.bodyIsEmpty = body.trimmed().isEmpty();
    seen.bodyIsJson = !document.isNull();
    seen.bodyIsPage = !seen.bodyIsJson && looksLikePage(response.headers(), body);
    const QJsonObject object = document.object();
    seen.clerkCode =
        object.value("errors"_L1).toArray().at(0).toObject().value("code"_L1).toString();
    seen.requestId = object.value("clerk_trace_id"_L1).toString();
    seen.wantsStepUp =
        object.value("clerk_error"_L1).toObject().value("reason"_L1) == "reverification-error"_L1;
}

void readRequest(Observation &seen, const Evidence &evidence)
{
    const http::Response &response = evidence.answer.response;
    const http::Hop &last = response.last();
    const QByteArray authorization =
        http::value(last.requestHeaders, "authorization").value_or(QByteArray()).trimmed();
    const qsizetype blank = authorization.indexOf(' ');
    seen.scheme = QString::fromLatin1(authorization.left(blank)).toLower();
    seen.token = blank < 0 ? QByteArray() : authorization.mid(blank + 1).trimmed();
    if (authorization.isEmpty() && evidence.answer.tokenSent && response.hops.size() == 1) {
        // The transport did not report its request headers; the client knows what it sent.
        seen.scheme = u"bearer"_s;
        seen.token = evidence.answer.sentToken.reveal();
    }
    for (const http::Hop &hop : response.hops)
        seen.dropped =
            seen.dropped || hop.dropped.contains("authorization"_L1, Qt::CaseInsensitive);
    seen.dropped = seen.dropped && authorization.isEmpty();
    seen.isForeignHost = !evidence.profile.ownsOrigin(last.url.origin());
    // A sign-in page elsewhere that means to lead back names the host that was asked; a document
    // that the API merely refers to does not.
    const http::Origin asked = response.hops.constFirst().url.origin();
    const bool leadsBack = asked.host != last.url.origin().host
        && last.url.toString().contains(QString::fromLatin1(asked.host))
        && evidence.profile.ownsOrigin(asked);
    seen.isPortal = seen.status == 511 || (seen.bodyIsPage && leadsBack);
}

void readToken(Observation &seen, const Evidence &evidence)
{
    if (seen.token.isEmpty())
        return;
    seen.kind = tokens::tokenKind(seen.token, evidence.profile.clientId);
    const auto jwt = tokens::Jwt::decode(seen.token);
    if (!jwt)
        return;
    seen.jwt = *jwt;
    seen.claims = tokens::Claims::of(*jwt);
    tokens::Expectations expected;
    expected.issuer = evidence.profile.issuer;
    // The keys are those of the profile's issuer: for a token of another one they prove nothing.
    const bool sameIssuer =
        seen.claims.issuer.isEmpty() || seen.claims.issuer == evidence.profile.issuer;
    seen.report =
        tokens::examine(*jwt, sameIssuer ? evidence.keys : nullptr, expected, seen.serverNow);
}

} // namespace

Observation Observation::of(const Evidence &evidence)
{
    const http::Response &response = evidence.answer.response;
    const http::Headers &headers = response.headers();
    Observation seen;
    seen.status = response.status();
    seen.hasServerClock = response.header("date").has_value();
    seen.clockOffset = evidence.answer.clockOffset;
    seen.serverNow = evidence.now + seen.clockOffset;
    readBody(seen, response);
    seen.challenge = bearerChallenge(headers);
    seen.challengeScheme = QString::fromLatin1(seen.challenge).section(u' ', 0, 0);
    seen.challengeError = parameter(seen.challenge, u"error"_s);
    seen.challengeScope = parameter(seen.challenge, u"scope"_s);
    seen.wantsStepUp =
        seen.wantsStepUp || seen.challengeError == "insufficient_user_authentication"_L1;
    seen.maxAge = parameter(seen.challenge, u"max_age"_s);
    seen.acrValues = parameter(seen.challenge, u"acr_values"_s);
    if (seen.requestId.isEmpty())
        seen.requestId =
            firstHeader(headers, {"x-request-id", "request-id", "x-correlation-id", "cf-ray"});
    readRequest(seen, evidence);
    readToken(seen, evidence);
    const QString description = parameter(seen.challenge, u"error_description"_s);
    const QString clerk = firstHeader(headers, {"x-clerk-auth-reason"}) + u' '
        + firstHeader(headers, {"x-clerk-auth-message"});
    seen.words =
        QString(seen.said + u'\n' + seen.clerkCode + u'\n' + description + u'\n' + clerk).toLower();
    return seen;
}

bool Observation::says(std::initializer_list<QLatin1StringView> phrases) const
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [this](QLatin1StringView phrase) { return words.contains(phrase); });
}

bool Observation::fails(const QString &verdict, const QString &reason) const
{
    const tokens::Verdict *found = report.find(verdict);
    return found && found->state == tokens::Verdict::State::Fail
        && (reason.isEmpty() || found->reason == reason);
}

bool Observation::isOpaque() const
{
    using Kind = tokens::TokenKind;
    return kind == Kind::OpaqueAccessToken || kind == Kind::OpaqueM2mToken || kind == Kind::ApiKey
        || (kind == Kind::Unknown && !token.isEmpty() && !tokens::Jwt::looksLikeJwt(token));
}

} // namespace planops::diagnosis
