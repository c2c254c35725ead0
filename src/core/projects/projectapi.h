// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/apicalls.h"
#include "core/projects/fielderrors.h"

namespace planops::projects {

//! \brief Typed calls to /api/v1/projects. Tolerant of the list's shape; never loses an unknown
//! member.
//!
//! Owner: services, one per profile.
class ProjectApi : public ApiCalls
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

    //! \brief The request that list() would send, for "open in console" and snippets.
    [[nodiscard]] Result<http::Request> listRequest(const ProjectQuery &query) const;
    [[nodiscard]] Result<http::Request> readRequest(const QString &id) const;
    [[nodiscard]] Result<http::Request> createRequest(const QJsonObject &fields) const;

private:
    [[nodiscard]] Result<http::Request> request(const QByteArray &method,
                                                const QByteArray &below) const;
    [[nodiscard]] Result<http::Request> oneRequest(const QByteArray &method,
                                                   const QString &id) const;

    QString m_apiBase;
};

//! \brief Reads any list shape: an array, or an object with items, data, results or projects.
//! Errors: Parse.
[[nodiscard]] Result<ProjectPage> parseProjectPage(const QByteArray &json,
                                                   const ProjectQuery &query);
[[nodiscard]] Result<Project> parseProject(const QByteArray &json);

} // namespace planops::projects
