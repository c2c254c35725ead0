// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/history/entry.h"

namespace planops::console {

//! \brief An exchange of the history as a request to send again. \a apiBase of the profile in use:
//! what lies below it becomes a path.
//!
//! The token is the profile's, as it was; nothing that stands for a secret is sent: header and
//! parameter rows that held one are there, empty and switched off, for the user to fill in. A body
//! with a mask inside stays as it was recorded, and Draft::toRequest() refuses it. A body that was
//! not kept whole is left out.
[[nodiscard]] Draft draftOf(const history::HistoryRecord &record, const QString &apiBase);

} // namespace planops::console
