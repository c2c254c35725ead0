// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/session.h"

namespace planops::gui {

//! \brief What to tell after signing out: what is gone, and what still lives until when (R24).
struct SignOutNotice
{
    QString title;
    QString text;
    bool isProblem = false;
};

[[nodiscard]] SignOutNotice signOutNotice(const auth::Session::SignOutReport &report, UnixTime now);

} // namespace planops::gui
