// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/projects/project.h"

#include <functional>

namespace planops::projects {

//! \brief An API failure in typed calls: the Error, the answer it came from, and its field errors.
struct Refused
{
    Error error;
    std::optional<auth::AuthorizedResponse> answer; //!< Empty if there was no answer at all.
    QList<FieldError> fields;
};

//! \brief Typed calls to /api/v1/projects. Tolerant of the list's shape; never loses an unknown
//! member.
//!
//! Completions get Error Server (code = the HTTP status) on a status ≥ 400; lastRefusal() holds the
//! answer for the diagnosis. Thread: main. Owner: services, one per profile.
class ProjectApi : public QObject
{
    Q_OBJECT

public:
    ProjectApi(auth::AuthorizedClient &client, QString apiBase, QObject *parent = nullptr);

    void list(const ProjectQuery &query, Completion<ProjectPage> completion);
    void read(const QString &id, Completion<Project> completion);
    void create(const QJsonObject &fields, Completion<Project> completion);
    void update(const QString &id, const QJsonObject &fields,
                Completion<Project> completion); //!< PATCH
    void remove(const QString &id, Completion<void> completion);

    //! \brief The last failure, with the answer and field errors. Set before the completion is
    //! called.
    [[nodiscard]] const Refused &lastRefusal() const { return m_refused; }

    //! \brief The request that list() would send, for "open in console" and snippets.
    [[nodiscard]] Result<http::Request> listRequest(const ProjectQuery &query) const;
    [[nodiscard]] Result<http::Request> readRequest(const QString &id) const;
    [[nodiscard]] Result<http::Request> createRequest(const QJsonObject &fields) const;

private:
    [[nodiscard]] Result<http::Request> request(const QByteArray &method,
                                                const QByteArray &below) const;
    [[nodiscard]] Result<http::Request> oneRequest(const QByteArray &method,
                                                   const QString &id) const;
    template <typename T>
    void send(const Result<http::Request> &request, Completion<T> completion,
              const std::function<Result<T>(const QByteArray &)> &parse);
    template <typename T>
    void deliver(const Result<auth::AuthorizedResponse> &answer, const Completion<T> &completion,
                 const std::function<Result<T>(const QByteArray &)> &parse);
    [[nodiscard]] static Error errorOf(const http::Response &response, const QByteArray &body);

    auth::AuthorizedClient &m_client;
    QString m_apiBase;
    Refused m_refused;
};

//! \brief Reads any list shape: an array, or an object with items, data, results or projects.
//! Errors: Parse.
[[nodiscard]] Result<ProjectPage> parseProjectPage(const QByteArray &json,
                                                   const ProjectQuery &query);
[[nodiscard]] Result<Project> parseProject(const QByteArray &json);
//! \brief Field errors of a FastAPI 422 (pydantic v1 and v2). Empty if the body is none.
[[nodiscard]] QList<FieldError> parseFieldErrors(const QByteArray &json);

} // namespace planops::projects
