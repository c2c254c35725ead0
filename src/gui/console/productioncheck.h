// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <functional>

class QWidget;

namespace planops::gui {

//! \brief True if sending the draft may change real data: a writing method on a production profile.
[[nodiscard]] bool changesProduction(const console::Draft &draft, const auth::Profile &profile);

//! \brief Asks in a sheet over the window of \a asker; \a yes runs if the user says so and the
//! asker is still there.
void confirmProduction(const console::Draft &draft, const auth::Profile &profile, QWidget &asker,
                       const std::function<void()> &yes);

} // namespace planops::gui
