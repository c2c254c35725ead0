// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/revocation.h"

#include "core/auth/formtext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::Revocation", text);
}

Result<void> outcome(const Result<http::Response> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->status() == 200)
        return {};
    const QJsonObject body = QJsonDocument::fromJson(answer->body.readAll()).object();
    const QString code = safeServerText(body.value("error"_L1).toString(), 60);
    return failure(code.isEmpty() ? ErrorKind::Server : ErrorKind::Auth,
                   tr("The issuer did not confirm that it forgot the sign-in (status %1).")
                       .arg(answer->status()),
                   u"revocation: HTTP %1 %2"_s.arg(QString::number(answer->status()), code), code);
}

} // namespace

void revoke(http::HttpClient &http, const OAuthClient &client, const Secret &token,
            const QByteArray &typeHint, Completion<void> completion)
{
    if (client.issuer.revocationEndpoint.isEmpty()) {
        const Result<void> result = failure(
            ErrorKind::Auth, tr("The issuer offers no way to withdraw a sign-in from here."),
            u"metadata: no revocation_endpoint"_s, u"no_revocation"_s);
        QMetaObject::invokeMethod(
            &http, [completion, result] { completion(result); }, Qt::QueuedConnection);
        return;
    }
    QByteArray form =
        formMember("token", token.reveal()) + '&' + formMember("token_type_hint", typeHint);
    const QByteArray basic = client.basicCredentials();
    if (basic.isEmpty())
        form += '&' + formMember("client_id", client.id.toUtf8());
    if (client.sendsSecretInForm())
        form += '&' + formMember("client_secret", client.secret.reveal());

    http::Request request;
    request.method = "POST";
    request.url = client.issuer.revocationEndpoint;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    if (!basic.isEmpty())
        request.headers.append({"Authorization", basic});
    request.body = form;
    request.options.followRedirects = false; // R18
    request.options.timeout = 10s;
    request.options.maximumBody = qint64 {64} * 1024;
    http.send(request, {&http, [completion](const Result<http::Response> &answer) {
                            completion(outcome(answer));
                        }});
}

} // namespace planops::auth
