// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <functional>

class QWidget;

namespace planops::gui {

//! \brief True if sending the draft may change real data: a writing method on a production profile.
[[nodiscard]] bool changesProduction(const console::Draft &draft, const auth::Profile &profile);

//! \brief Runs \a yes: at once, or where the draft may change real data only after the user said so
//! in a sheet over the window of \a asker, who must still be there then.
void whenProductionIsSure(const console::Draft &draft, const auth::Profile &profile, QWidget &asker,
                          const std::function<void()> &yes);

} // namespace planops::gui
