// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clerkinstance.h"

#include "core/auth/backendrequest.h"
#include "core/auth/clerkerror.h"
#include "core/auth/jsontexts.h"
#include "core/http/httpclient.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

struct InstanceText
{
    Q_DECLARE_TR_FUNCTIONS(planops::auth::ClerkInstance)
};

//! Clerk writes scopes as one string here and as a list there.
QStringList wordsOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().split(u' ', Qt::SkipEmptyParts) : jsonTexts(value);
}

template <typename T>
using Reader = std::optional<T> (*)(const QJsonObject &body);

template <typename T>
void ask(const Result<http::Request> &request, http::HttpClient &http, Completion<T> completion,
         Reader<T> read)
{
    if (!request) {
        completion(tl::unexpected(request.error()));
        return;
    }
    const auto onAnswer = [completion, read](const Result<http::Response> &answer) {
        if (!answer) {
            completion(tl::unexpected(answer.error()));
            return;
        }
        if (answer->status() / 100 != 2) {
            completion(tl::unexpected(clerkError(*answer)));
            return;
        }
        const std::optional<T> value =
            read(QJsonDocument::fromJson(answer->body.readAll()).object());
        if (value)
            completion(*value);
        else
            completion(failure(ErrorKind::Server,
                               InstanceText::tr("Clerk's answer could not be understood. Check "
                                                "that the address is Clerk's Backend API, and "
                                                "update the program."),
                               u"Backend API: missing members"_s, u"strange-answer"_s));
    };
    http.send(*request, {completion.context(), onAnswer});
}

std::optional<OAuthSettings> settingsOf(const QJsonObject &body)
{
    if (!body.value("oauth_jwt_access_tokens"_L1).isBool())
        return std::nullopt;
    return OAuthSettings {body.value("oauth_jwt_access_tokens"_L1).toBool(),
                          body.value("dynamic_oauth_client_registration"_L1).toBool(),
                          wordsOf(body.value("default_scopes"_L1))};
}

std::optional<OAuthApplication> applicationOf(const QJsonObject &body)
{
    if (body.value("client_id"_L1).toString().isEmpty())
        return std::nullopt;
    return OAuthApplication {body.value("id"_L1).toString(), body.value("client_id"_L1).toString(),
                             body.value("name"_L1).toString(),
                             wordsOf(body.value("redirect_uris"_L1)),
                             wordsOf(body.value("scopes"_L1))};
}

} // namespace

void readOAuthSettings(const InstanceKey &key, http::HttpClient &http,
                       Completion<OAuthSettings> completion)
{
    ask<OAuthSettings>(backendRequest(key, "GET", u"/v1/instance/oauth_application_settings"_s),
                       http, std::move(completion), settingsOf);
}

void createOAuthApplication(const InstanceKey &key, const QString &name, http::HttpClient &http,
                            Completion<OAuthApplication> completion)
{
    const QJsonObject application {
        {u"name"_s, name},
        {u"redirect_uris"_s, QJsonArray {u"http://127.0.0.1/callback"_s}},
        {u"public"_s, true},
        {u"pkce_required"_s, true},
        {u"scopes"_s, u"profile email openid offline_access"_s}};
    ask<OAuthApplication>(backendRequest(key, "POST", u"/v1/oauth_applications"_s,
                                         QJsonDocument(application).toJson(QJsonDocument::Compact)),
                          http, std::move(completion), applicationOf);
}

} // namespace planops::auth
