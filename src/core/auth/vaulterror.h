// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace planops::auth {

//! \brief The failures of a TokenVault, each with its sentence; \a detail is the keychain's own
//! words.
[[nodiscard]] tl::unexpected<Error> vaultNotFound(const QString &detail);    //!< code "not-found"
[[nodiscard]] tl::unexpected<Error> vaultLocked(const QString &detail);      //!< code "locked"
[[nodiscard]] tl::unexpected<Error> vaultDenied(const QString &detail);      //!< code "denied"
[[nodiscard]] tl::unexpected<Error> vaultUnavailable(const QString &detail); //!< code "unavailable"

//! \brief True for the "not-found" of a vault.
[[nodiscard]] bool isVaultNotFound(const Error &error);

} // namespace planops::auth
