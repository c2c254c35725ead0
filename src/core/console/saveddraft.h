// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

namespace planops::console {

//! \brief The saved request, to be edited and sent; it knows where it was saved.
[[nodiscard]] Draft draftOf(const workspace::SavedRequest &saved);
//! \brief The same for one that was saved nowhere: an import.
[[nodiscard]] Draft draftOf(const workspace::FiledRequest &filed);

//! \brief What goes into a .http file: a body that is a file is named, not read. Errors: as
//! Draft::toNeutral().
[[nodiscard]] Result<workspace::FiledRequest> filed(const Draft &draft);

//! \brief True if both would be sent, and stand in a file, the same: identity and place do not
//! count, nor do blanks at the ends of a body to which they mean nothing.
[[nodiscard]] bool sameContent(const Draft &a, const Draft &b);

} // namespace planops::console
