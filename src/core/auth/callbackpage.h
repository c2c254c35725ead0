// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/message.h"

namespace planops::auth {

//! \brief The pages that the browser shows when it comes back. Constant text only: nothing of a
//! request is in them (R11).
enum class CallbackPage { Approved, NotApproved, Stray, AlreadyUsed, NotFound, MethodNotAllowed };

//! \brief The page as an answer, with no-store, no-referrer and a policy that allows nothing but
//! its own style.
[[nodiscard]] loopback::Response callbackResponse(CallbackPage page);

} // namespace planops::auth
