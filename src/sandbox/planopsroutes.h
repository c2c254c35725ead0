// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/apiinput.h"
#include "sandbox/call.h"
#include "sandbox/projectstore.h"
#include "sandbox/tokenmint.h"

namespace planops::sandbox {

//! \brief The PlanOps API face: /api/v1/… , /openapi.json and /docs, answering as a FastAPI program
//! would.
//!
//! In FastAPI's order: unreadable JSON is 422 before the token is looked at, then 401, then 403 for
//! viewers who write, then 422 for the fields, then 404 and 409.
class PlanopsRoutes
{
public:
    PlanopsRoutes(TokenMint &mint, GrantStore &grants, ProjectStore &projects,
                  const ControlBoard &board);
    void addTo(Router &router);

private:
    //! \brief A request whose sender is known and may do what he asks.
    struct ApiCall
    {
        const Call &call;
        const User &user;
        QJsonValue body;            //!< Undefined if there is none.
        fastapi::Problems problems; //!< Empty; for the action to fill.
        QDateTime now;
    };
    enum class Need { Read, Write };
    using ApiAction = loopback::Response (PlanopsRoutes::*)(ApiCall &);

    void add(Router &router, const QByteArray &method, const QByteArray &path, Need need,
             ApiAction action);
    [[nodiscard]] loopback::Response run(const Call &call, Need need, ApiAction action);
    [[nodiscard]] fastapi::Era era() const;

    [[nodiscard]] loopback::Response openApi(const Call &call) const;
    [[nodiscard]] loopback::Response docs(const Call &call) const;
    [[nodiscard]] loopback::Response me(ApiCall &api);

    [[nodiscard]] loopback::Response listProjects(ApiCall &api);
    [[nodiscard]] loopback::Response createProject(ApiCall &api);
    [[nodiscard]] loopback::Response showProject(ApiCall &api);
    [[nodiscard]] loopback::Response replaceProject(ApiCall &api);
    [[nodiscard]] loopback::Response changeProject(ApiCall &api);
    [[nodiscard]] loopback::Response updateProject(ApiCall &api, Presence presence);
    [[nodiscard]] loopback::Response deleteProject(ApiCall &api);

    [[nodiscard]] loopback::Response listTasks(ApiCall &api);
    [[nodiscard]] loopback::Response createTask(ApiCall &api);
    [[nodiscard]] loopback::Response showTask(ApiCall &api);
    [[nodiscard]] loopback::Response changeTask(ApiCall &api);
    [[nodiscard]] loopback::Response deleteTask(ApiCall &api);
    [[nodiscard]] loopback::Response listMembers(ApiCall &api);
    [[nodiscard]] loopback::Response addMember(ApiCall &api);
    [[nodiscard]] loopback::Response removeMember(ApiCall &api);

    TokenMint &m_mint;
    GrantStore &m_grants;
    ProjectStore &m_projects;
    const ControlBoard &m_board;
};

//! \brief {"items", "total", "limit", "offset"}
[[nodiscard]] loopback::Response pageReply(const Page &page, const ListQuery &list);

} // namespace planops::sandbox
