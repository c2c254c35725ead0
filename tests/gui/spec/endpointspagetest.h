// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/services.h"
#include "gui/spec/endpointspage.h"
#include "support/fakevault.h"
#include "support/stubserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace planops::testkit {

//! \brief A test with the page of endpoints and a server for its profile, which knows nothing yet.
class EndpointsPageTest : public QObject
{
protected:
    void makePage()
    {
        m_folder.emplace();
        const Home home = Home::locate(m_folder->path());
        QVERIFY(home.prepare());
        m_services = std::make_unique<services::Services>(
            services::Services::Options {.home = home, .vault = std::make_unique<FakeVault>()});
        m_server = std::make_unique<StubServer>();
        m_server->setHandler([](const Received &) { return Answer::status(404); });
        m_profile = auth::sandboxProfile();
        m_profile.apiBase = QString::fromLatin1(m_server->url(""));
        m_page = std::make_unique<gui::EndpointsPage>(m_services->specs());
        m_page->resize(1100, 700);
    }
    void endPage()
    {
        m_page.reset();
        m_services.reset();
        m_server.reset();
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<StubServer> m_server;
    std::unique_ptr<gui::EndpointsPage> m_page;
    auth::Profile m_profile;
};

} // namespace planops::testkit
