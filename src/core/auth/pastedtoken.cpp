// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pastedtoken.h"

#include "core/tokens/claims.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::auth::PastedToken)
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'`' || c == u'“' || c == u'”';
}

void dropPrefix(QString &text, QLatin1StringView prefix)
{
    if (text.startsWith(prefix, Qt::CaseInsensitive))
        text = text.sliced(prefix.size()).trimmed();
}

void dropQuotes(QString &text)
{
    while (!text.isEmpty() && isQuote(text.front()))
        text = text.sliced(1).trimmed();
    while (!text.isEmpty() && (isQuote(text.back()) || text.back() == u';' || text.back() == u','))
        text = text.chopped(1).trimmed();
}

//! The token of a whole curl command (or of fetch, as DevTools copies it), up to its closing quote;
//! any other text as it is.
QString tokenOfCommand(const QString &text)
{
    static const QRegularExpression command(u"^(\\$\\s*)?(curl|fetch)\\b"_s);
    if (!command.match(text).hasMatch())
        return text;
    static const QRegularExpression header(
        u"authorization[\"']?\\s*:\\s*[\"']?bearer\\s+([^\"']+)[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(u"--oauth2-bearer[\\s=]+([^\\s]+)"_s);
    for (const QRegularExpression &place : {header, option}) {
        if (const auto found = place.match(text); found.hasMatch())
            return found.captured(1).trimmed();
    }
    return text;
}

//! Why a credential of this kind is not taken; empty if it is.
QString refusal(tokens::TokenKind kind)
{
    switch (kind) {
    case tokens::TokenKind::IdToken:
        return Text::tr("This is an ID token: it says who signed in and is no key to the API. "
                        "Paste the access token.");
    case tokens::TokenKind::PublishableKey:
        return Text::tr("This is a publishable key: it names the issuer and opens nothing. "
                        "Put it into the profile instead.");
    case tokens::TokenKind::SecretKey:
        return Text::tr(
            "This is the secret key of a Clerk instance, which must never be sent to an "
            "API. Paste an access token.");
    default:
        return {};
    }
}

} // namespace

Secret cleanedToken(const QString &pasted)
{
    QString text = tokenOfCommand(pasted.trimmed());
    dropQuotes(text);
    dropPrefix(text, "Authorization:"_L1);
    dropPrefix(text, "Bearer "_L1);
    dropQuotes(text);
    // Terminals and mail break long lines: a blank inside a token is never part of it.
    QByteArray token;
    for (const QChar c : std::as_const(text)) {
        if (!c.isSpace() && c != QChar(0x200B))
            token += QString(c).toUtf8();
    }
    return Secret {token};
}

Result<TokenSet> tokensFromPaste(const QString &pasted, const Profile &profile)
{
    const Secret token = cleanedToken(pasted);
    if (token.isEmpty())
        return failure(ErrorKind::Invalid, Text::tr("There is no token yet. Paste one."));
    const tokens::TokenKind kind = tokens::tokenKind(token.reveal(), profile.clientId);
    if (const QString why = refusal(kind); !why.isEmpty())
        return failure(ErrorKind::Invalid, why);
    if (kind == tokens::TokenKind::Unknown) {
        const Result<tokens::Jwt> jwt = tokens::Jwt::decode(token.reveal());
        return failure(
            ErrorKind::Invalid,
            Text::tr("This is no token that this program knows. A JWT has three parts with "
                     "dots between them and starts with eyJ."),
            jwt ? QString() : jwt.error().detail);
    }
    TokenSet tokens;
    tokens.source = TokenSet::Source::Pasted;
    tokens.accessToken = token;
    if (const Result<tokens::Jwt> jwt = tokens::Jwt::decode(token.reveal())) {
        const tokens::Claims claims = tokens::Claims::of(*jwt);
        tokens.expiresAt = claims.expiresAt;
        tokens.issuedAt = claims.issuedAt;
        tokens.scopes = claims.scopes;
        tokens.subject = claims.subject;
        tokens.name = claims.name;
        tokens.email = claims.email;
    }
    return tokens;
}

} // namespace planops::auth
