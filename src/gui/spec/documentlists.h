// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/speclibrary.h"
#include "gui/theme/colors.h"

namespace planops::gui {

//! \brief What is wrong in a document, as HTML for SafeText: the place, then the trouble.
[[nodiscard]] QString problemsHtml(const QList<spec::Problem> &problems, const Colors &colors);

//! \brief What changed since the version before, as HTML for SafeText.
[[nodiscard]] QString changesHtml(const QList<spec::Change> &changes, const Colors &colors);

} // namespace planops::gui
