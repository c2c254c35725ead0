// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/projectapi.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

namespace {

constexpr qint64 largestAnswer = qint64 {32} * 1024 * 1024;

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
    : ApiCalls(client, parent), m_apiBase(std::move(apiBase))
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

} // namespace planops::projects
