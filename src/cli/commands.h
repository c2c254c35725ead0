// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "core/auth/authorizedclient.h"
#include "core/auth/profilestore.h"
#include "core/projects/projectapi.h"
#include "core/services/secretvariables.h"
#include "core/spec/speclibrary.h"

#include <memory>

namespace planops::cli {

//! \file
//! \brief The commands, one file each. All references outlive the command.

using CommandPtr = std::unique_ptr<Command>;

[[nodiscard]] CommandPtr makeProfileCommand(const Output &output, auth::ProfileStore &profiles,
                                            auth::TokenVault &vault);
[[nodiscard]] CommandPtr makeLoginCommand(const Output &output, auth::Session &session);
[[nodiscard]] CommandPtr makeLogoutCommand(const Output &output, auth::Session &session);
[[nodiscard]] CommandPtr makeWhoamiCommand(const Output &output, auth::Session &session);
[[nodiscard]] CommandPtr makeTokenCommand(const Output &output, auth::Session &session);
//! \brief "token mint".
[[nodiscard]] CommandPtr makeMintCommand(const Output &output, http::HttpClient &http,
                                         const Clock &clock);
[[nodiscard]] CommandPtr makeClerkCommand(const Output &output, http::HttpClient &http);
[[nodiscard]] CommandPtr makeInspectCommand(const Output &output, http::HttpClient &http,
                                            const Clock &clock);
[[nodiscard]] CommandPtr makeRequestCommand(const Output &output, auth::AuthorizedClient &client,
                                            spec::SpecLibrary &specs,
                                            services::SecretVariables &secrets,
                                            const auth::Profile &profile, const Clock &clock);
[[nodiscard]] CommandPtr makeProjectsCommand(const Output &output, projects::ProjectApi &api);
[[nodiscard]] CommandPtr makeImportCommand(const Output &output, http::HttpClient &http);
[[nodiscard]] CommandPtr makeCheckCommand(const Output &output, http::HttpClient &http,
                                          auth::AuthorizedClient &client,
                                          const auth::Profile &profile);
[[nodiscard]] CommandPtr makeSnippetCommand(const Output &output, auth::Session &session,
                                            const auth::Profile &profile);
[[nodiscard]] CommandPtr makeRunCommand(const Output &output, auth::AuthorizedClient &client,
                                        services::SecretVariables &secrets,
                                        const auth::Profile &profile);
[[nodiscard]] CommandPtr makeSandboxCommand(const Output &output, const Home &home);

} // namespace planops::cli
