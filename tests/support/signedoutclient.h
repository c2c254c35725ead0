// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/auth/discovery.h"
#include "core/auth/memoryvault.h"
#include "support/stubserver.h"

#include <QTemporaryDir>

namespace planops::testkit {

//! \brief Everything below typed calls, over a scripted server: signed out, so requests go without
//! a token.
struct SignedOutClient
{
    StubServer server;
    QTemporaryDir folder;
    auth::MemoryVault vault;
    http::HttpClient http;
    auth::Discovery discovery {http};
    auth::Session session {profile(),
                           {vault, http, discovery, Home::locate(folder.path()), systemNow}};
    auth::AuthorizedClient client {http, session, systemNow};

    [[nodiscard]] auth::Profile profile() const
    {
        auth::Profile profile;
        profile.id = QStringLiteral("test");
        profile.apiBase = QString::fromLatin1(server.url("/base"));
        return profile;
    }
    //! \brief What came last.
    [[nodiscard]] const Received &request() const { return server.requests().constLast(); }
};

} // namespace planops::testkit
