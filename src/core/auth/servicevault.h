// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/serviceaccount.h"
#include "core/auth/tokenvault.h"

namespace planops::auth {

//! \file
//! \brief The service account of a profile in the vault: one entry, the secret key in it (R16).
//! Thread: main.

//! \brief What is stored; empty if nothing is, or if it belongs to another issuer than the
//! profile's. Errors: Vault, except "not-found".
void readServiceAccount(TokenVault &vault, const Profile &profile,
                        Completion<std::optional<ServiceAccount>> completion);

void writeServiceAccount(TokenVault &vault, const Profile &profile, const ServiceAccount &account,
                         Completion<void> completion);

//! \brief Reads, then removes, whomever the entry belongs to: for whoever has to end the account's
//! session afterwards.
void takeServiceAccount(TokenVault &vault, const Profile &profile,
                        Completion<std::optional<ServiceAccount>> completion);

} // namespace planops::auth
