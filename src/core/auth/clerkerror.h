// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/response.h"

namespace planops::auth {

//! \brief Why Clerk's Backend API said no: its own words, what they mean and what to do.
//!
//! Kinds: Auth where Clerk refused (4xx), Server where it failed, asks to wait (429), or something
//! else answered. code is Clerk's ("clerk_key_invalid"); detail holds the status and the trace id.
//! Source: facts/clerk.md, sections 4 and 5.
[[nodiscard]] Error clerkError(const http::Response &answer);

//! \brief True if no later attempt with the same key and user can work: the key was replaced, the
//! user is gone.
[[nodiscard]] bool isFinal(const Error &error);

} // namespace planops::auth
