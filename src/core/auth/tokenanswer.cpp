// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/tokenanswer.h"

#include "core/auth/formtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::TokenAnswer", text);
}

tl::unexpected<Error> unreadable(const QString &why)
{
    return failure(ErrorKind::Parse,
                   tr("The issuer's answer to the code exchange cannot be used. Try again; if this "
                      "happens again, tell the "
                      "people who run the issuer."),
                   u"token endpoint: "_s + why);
}

// The body of a refusal decides, not its status: Clerk says invalid_grant with 400 and with 401.
tl::unexpected<Error> refusal(int status, const QString &code, const QString &description)
{
    QString message;
    if (code == "invalid_grant"_L1)
        message = tr("The issuer no longer accepts this sign-in: it ran out, was used up or was "
                     "withdrawn. Sign in again.");
    else if (code == "invalid_client"_L1)
        message = tr("The issuer does not know this client. Check the client ID of the profile, "
                     "and its client secret if the "
                     "application is confidential.");
    else if (code == "unauthorized_client"_L1 || code == "unsupported_grant_type"_L1)
        message = tr("The issuer does not allow this client to get tokens this way. Ask the people "
                     "who run it to allow the "
                     "authorization code and refresh token grants.");
    else if (code == "invalid_scope"_L1)
        message = tr("The issuer does not grant the scopes that the profile asks for. Remove the "
                     "ones that this application "
                     "does not have, or ask for them.");
    else
        message = tr("The issuer refused to hand out tokens (%1). Check client ID and redirect "
                     "address of the profile with "
                     "the people who run it.")
                      .arg(safeServerText(code, 60));
    return failure(ErrorKind::Auth, message,
                   u"token endpoint: HTTP %1 %2: %3"_s.arg(QString::number(status),
                                                           safeServerText(code, 60),
                                                           safeServerText(description)),
                   safeServerText(code, 60));
}

std::optional<std::chrono::seconds> duration(const QJsonValue &value)
{
    bool ok = value.isDouble();
    double seconds = value.toDouble();
    if (value.isString()) // Seen in the wild.
        seconds = value.toString().toDouble(&ok);
    if (!ok || seconds < 0 || seconds > 1e10)
        return std::nullopt;
    return std::chrono::seconds(static_cast<qint64>(seconds));
}

// Tokens are printable ASCII (RFC 6749, A.12): anything else would break the Authorization header.
bool isTokenText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

Result<TokenAnswer> parseTokenAnswer(int status, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject root = document.object();
    if (status != 200) {
        const QString code = root.value("error"_L1).toString();
        if (status == 429 || status >= 500) {
            return failure(
                ErrorKind::Server,
                status == 429 ? tr(
                    "The issuer is asked too often at the moment. Wait a minute, then try again.")
                              : tr("The issuer has trouble of its own (status %1). Try again in a "
                                   "few minutes.")
                                    .arg(status),
                u"token endpoint: HTTP %1 %2"_s.arg(QString::number(status),
                                                    safeServerText(code, 60)));
        }
        if (!code.isEmpty())
            return refusal(status, code, root.value("error_description"_L1).toString());
        if (status >= 300 && status < 400) {
            return failure(ErrorKind::Auth,
                           tr("The issuer's token endpoint redirects elsewhere, which is not "
                              "followed: the code would leave "
                              "the issuer. Check the issuer's address."),
                           u"token endpoint: HTTP %1"_s.arg(status), u"redirected"_s);
        }
        return failure(ErrorKind::Server,
                       tr("The issuer refused to hand out tokens (status %1) and gave no reason. "
                          "Check client ID and issuer "
                          "of the profile.")
                           .arg(status),
                       u"token endpoint: HTTP %1 without an OAuth error"_s.arg(status));
    }
    if (!document.isObject())
        return unreadable(u"not a JSON object"_s);
    const QString accessToken = root.value("access_token"_L1).toString();
    if (accessToken.isEmpty() || !isTokenText(accessToken))
        return unreadable(u"no usable access_token"_s);
    if (root.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        return unreadable(u"token_type is not Bearer"_s);
    TokenAnswer answer;
    answer.accessToken = Secret(accessToken.toLatin1());
    answer.refreshToken = Secret(root.value("refresh_token"_L1).toString().toUtf8());
    answer.idToken = Secret(root.value("id_token"_L1).toString().toUtf8());
    answer.expiresIn = duration(root.value("expires_in"_L1));
    if (root.value("scope"_L1).isString())
        answer.scopes = root.value("scope"_L1).toString().split(u' ', Qt::SkipEmptyParts);
    return answer;
}

} // namespace planops::auth
