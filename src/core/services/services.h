// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/auth/discovery.h"
#include "core/auth/profilestore.h"
#include "core/auth/session.h"
#include "core/console/draftstore.h"
#include "core/history/historystore.h"
#include "core/http/cookiejar.h"
#include "core/http/httpclient.h"
#include "core/projects/projectapi.h"
#include "core/services/secretvariables.h"
#include "core/settings/settings.h"
#include "core/spec/speclibrary.h"
#include "core/workspace/workspacefolder.h"

#include <memory>
#include <unordered_map>

namespace planops::services {

//! \brief One profile in use: its session, its client and its typed calls. Lives until the profile
//! changes or goes.
struct Workplace
{
    explicit Workplace(const auth::Profile &profile, const auth::Session::Parts &parts);

    auth::Session session;
    auth::AuthorizedClient client;
    projects::ProjectApi projects;
    std::shared_ptr<http::CookieJar> cookies; //!< Null: none are kept, which is the usual.
};

//! \brief Builds and owns the parts of the program, in order, for the window, the command line and
//! the tests.
//!
//! Nobody is handed Services itself: pages and commands get the references that they need.
//! Construction touches neither network nor keychain.
class Services
{
public:
    struct Options
    {
        Home home = Home::locate();
        Clock clock = systemNow;
        std::unique_ptr<auth::TokenVault> vault; //!< Null = the keychain.
        bool recordHistory = false; //!< Whether what the workplaces exchange goes to the history.
    };

    explicit Services(Options options);
    ~Services();

    [[nodiscard]] const Home &home() const;
    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] settings::Settings &settings();
    [[nodiscard]] auth::ProfileStore &profiles();
    [[nodiscard]] auth::TokenVault &vault();
    [[nodiscard]] http::HttpClient &http();
    [[nodiscard]] auth::Discovery &discovery();
    [[nodiscard]] console::DraftStore &drafts();
    [[nodiscard]] history::HistoryStore &history();
    [[nodiscard]] workspace::WorkspaceFolder &folder();
    [[nodiscard]] SecretVariables &secretVariables();
    [[nodiscard]] spec::SpecLibrary &specs();

    //! \brief The workplace of a profile, made on first use; made again if the profile's places
    //! changed.
    [[nodiscard]] Workplace &workplace(const auth::Profile &profile);

    //! \brief From now on secrets stay in memory (no keychain, and the user agreed). Existing
    //! sessions move over.
    void useMemoryVault();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::services
