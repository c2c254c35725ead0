// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tokens/claims.h"
#include "core/tokens/verdict.h"

namespace planops::tokens {

//! \brief A token as text for whoever is asked for help: its kind, every check, header and claims
//! as they were received.
//!
//! Nobody can use it as a token: the signature is left out. Nobody is named: the values of OpenID
//! Connect's personal claims (Core 1.0, section 5.1) are masked; sub stays, because without it
//! nothing can be found. Thread: any.
[[nodiscard]] QString supportReport(const Jwt &jwt, TokenKind kind, const Report &report,
                                    UnixTime now);

} // namespace planops::tokens
