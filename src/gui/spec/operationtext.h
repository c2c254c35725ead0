// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"
#include "gui/theme/colors.h"

namespace planops::gui {

//! \brief An operation's documentation as HTML for SafeText: description, parameters, body,
//! answers. Everything that the document wrote is escaped.
[[nodiscard]] QString operationHtml(const spec::Document &document,
                                    const spec::Operation &operation, const Colors &colors);

} // namespace planops::gui
