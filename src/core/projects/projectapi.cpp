// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include "core/base/redaction.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

constexpr qint64 largestAnswer = qint64 {32} * 1024 * 1024;

//! The API's own sentence, for an Error's detail: FastAPI's detail, or what others call it.
QString ownWords(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const QLatin1StringView name : {"detail"_L1, "message"_L1, "title"_L1}) {
        if (object.value(name).isString())
            return redaction::text(object.value(name).toString());
    }
    return {};
}

QByteArray queryOf(const ProjectQuery &query)
{
    QByteArray text;
    const auto add = [&text](const char *name, const QString &value) {
        if (!value.isEmpty())
            text += (text.isEmpty() ? '?' : '&') + QByteArray(name) + '='
                + QUrl::toPercentEncoding(value);
    };
    add("limit", query.limit > 0 ? QString::number(query.limit) : QString());
    add("offset", query.offset > 0 ? QString::number(query.offset) : QString());
    add("status", query.status);
    add("q", query.search);
    add("sort", query.sort);
    return text;
}

void setJsonBody(http::Request &request, const QJsonObject &fields)
{
    request.headers.append({"Content-Type"_ba, "application/json"_ba});
    request.body = QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

} // namespace

ProjectApi::ProjectApi(auth::AuthorizedClient &client, QString apiBase, QObject *parent)
    : QObject(parent), m_client(client), m_apiBase(std::move(apiBase))
{
    while (m_apiBase.endsWith(u'/'))
        m_apiBase.chop(1);
}

Result<http::Request> ProjectApi::request(const QByteArray &method, const QByteArray &below) const
{
    if (m_apiBase.isEmpty())
        return failure(ErrorKind::Invalid,
                       tr("This profile has no API address yet. Enter it in the profile."));
    const auto url =
        http::Url::parse(QString(m_apiBase + "/api/v1/projects"_L1 + QString::fromLatin1(below)));
    if (!url)
        return tl::unexpected(url.error());
    http::Request request;
    request.method = method;
    request.url = *url;
    request.headers.append({"Accept"_ba, "application/json"_ba});
    request.options.maximumBody = largestAnswer;
    return request;
}

Result<http::Request> ProjectApi::oneRequest(const QByteArray &method, const QString &id) const
{
    // As a path segment those would mean the list itself or what is above it.
    if (id.isEmpty() || id == "."_L1 || id == ".."_L1)
        return failure(ErrorKind::Invalid,
                       tr("This project has no usable id, so it cannot be addressed."));
    return request(method, '/' + QUrl::toPercentEncoding(id));
}

Result<http::Request> ProjectApi::listRequest(const ProjectQuery &query) const
{
    return request("GET"_ba, queryOf(query));
}

Result<http::Request> ProjectApi::readRequest(const QString &id) const
{
    return oneRequest("GET"_ba, id);
}

Result<http::Request> ProjectApi::createRequest(const QJsonObject &fields) const
{
    auto request = this->request("POST"_ba, {});
    if (request)
        setJsonBody(*request, fields);
    return request;
}

void ProjectApi::list(const ProjectQuery &query, Completion<ProjectPage> completion)
{
    send<ProjectPage>(listRequest(query), std::move(completion),
                      [query](const QByteArray &body) { return parseProjectPage(body, query); });
}

void ProjectApi::read(const QString &id, Completion<Project> completion)
{
    send<Project>(readRequest(id), std::move(completion), parseProject);
}

void ProjectApi::create(const QJsonObject &fields, Completion<Project> completion)
{
    send<Project>(createRequest(fields), std::move(completion), parseProject);
}

void ProjectApi::update(const QString &id, const QJsonObject &fields,
                        Completion<Project> completion)
{
    auto request = oneRequest("PATCH"_ba, id);
    if (request)
        setJsonBody(*request, fields);
    send<Project>(request, std::move(completion), parseProject);
}

void ProjectApi::remove(const QString &id, Completion<void> completion)
{
    send<void>(oneRequest("DELETE"_ba, id), std::move(completion),
               [](const QByteArray &) { return Result<void>(); });
}

template <typename T>
void ProjectApi::send(const Result<http::Request> &request, Completion<T> completion,
                      const std::function<Result<T>(const QByteArray &)> &parse)
{
    if (!request) {
        m_refused = {request.error(), {}, {}};
        // Later, like every other answer: a caller must not be called back while it still calls.
        QMetaObject::invokeMethod(
            this, [completion, error = request.error()] { completion(tl::unexpected(error)); },
            Qt::QueuedConnection);
        return;
    }
    const auto call = m_client.send(
        *request, {this, [this, completion, parse](const Result<auth::AuthorizedResponse> &answer) {
                       deliver<T>(answer, completion, parse);
                   }});
    if (QObject *asker = completion.context()) // Its end is the call's, as in the client itself.
        connect(asker, &QObject::destroyed, call, &auth::AuthorizedClient::Call::cancel);
}

template <typename T>
void ProjectApi::deliver(const Result<auth::AuthorizedResponse> &answer,
                         const Completion<T> &completion,
                         const std::function<Result<T>(const QByteArray &)> &parse)
{
    if (!completion.isWanted()) // Cancelled: no news for the next reader of lastRefusal().
        return;
    if (!answer) {
        m_refused = {answer.error(), {}, {}};
        completion(tl::unexpected(answer.error()));
        return;
    }
    const QByteArray body = answer->response.body.readAll();
    if (answer->response.status() < 200 || answer->response.status() > 299) {
        m_refused = {errorOf(answer->response, body), *answer, parseFieldErrors(body)};
        completion(tl::unexpected(m_refused.error));
        return;
    }
    const Result<T> result = parse(body);
    if (!result)
        m_refused = {result.error(), *answer, {}};
    completion(result);
}

Error ProjectApi::errorOf(const http::Response &response, const QByteArray &body)
{
    const int status = response.status();
    QString message;
    if (!response.redirectNote.isEmpty())
        message = response.redirectNote;
    else if (status == 401)
        message = tr("The API did not accept your sign-in. Sign in again.");
    else if (status == 403)
        message = tr("The API does not allow this for your account. Use another account, or ask "
                     "for the permission.");
    else if (status == 404)
        message = tr("The API has no such project. It may have been deleted: reload the list.");
    else if (status == 409)
        message = tr("This collides with what the API already has. Reload, then try again.");
    else if (status == 422)
        message = tr("The API did not accept some fields. Correct them and save again.");
    else if (status == 429)
        message = tr("The API got too many requests. Wait a moment, then try again.");
    else if (status >= 500)
        message = tr("The API has a problem of its own (status %1). Try again later.").arg(status);
    else
        message =
            tr("The API refused with status %1. Open the request in the console to see its answer.")
                .arg(status);
    return {ErrorKind::Server, message, ownWords(body), QString::number(status)};
}

} // namespace planops::projects
