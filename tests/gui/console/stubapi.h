// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"
#include "core/auth/memoryvault.h"
#include "core/loopback/httpserver.h"
#include "core/services/services.h"

#include <QTemporaryDir>

namespace planops::testkit {

//! \brief An API on loopback, and a workplace whose profile points at it; the HTTP client is the
//! real one.
class StubApi
{
public:
    StubApi()
        : m_server([this](const loopback::Request &request) {
              requests.append(request);
              return answer ? answer(request) : loopback::Response {};
          }),
          m_discovery(m_http)
    {
        const auto port = m_server.listen(0, true);
        Q_ASSERT(port);
        m_base = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    }

    [[nodiscard]] QString base() const { return m_base; }

    [[nodiscard]] auth::Profile profile(
        auth::Environment environment = auth::Environment::Local) const
    {
        auth::Profile profile;
        profile.id = QStringLiteral("stub");
        profile.name = QStringLiteral("Northwind");
        profile.environment = environment;
        profile.issuer = m_base;
        profile.clientId = QStringLiteral("client");
        profile.apiBase = m_base;
        return profile;
    }

    [[nodiscard]] std::unique_ptr<services::Workplace> makeWorkplace(
        auth::Environment environment = auth::Environment::Local)
    {
        auto workplace = std::make_unique<services::Workplace>(
            profile(environment),
            auth::Session::Parts {m_vault, m_http, m_discovery, Home::locate(m_home.path()),
                                  systemNow});
        workplace->session.restore();
        return workplace;
    }

    std::function<loopback::Response(const loopback::Request &)> answer;
    QList<loopback::Request> requests;

private:
    QTemporaryDir m_home;
    auth::MemoryVault m_vault;
    http::HttpClient m_http;
    loopback::HttpServer m_server;
    auth::Discovery m_discovery;
    QString m_base;
};

inline loopback::Response json(int status, const QByteArray &body)
{
    loopback::Response response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json"}, {"X-Request-ID", "req_01JDCVZ8E3NP"}};
    response.body = body;
    return response;
}

} // namespace planops::testkit
