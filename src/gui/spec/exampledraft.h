// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/spec/speclibrary.h"

namespace planops::gui {

//! \brief A request with everything that \a operation needs, made up where the document gives no
//! example. Thread: any; in a large document not the GUI's.
[[nodiscard]] console::Draft exampleDraft(const spec::Known &known,
                                          const spec::Operation &operation, const QString &apiBase);

} // namespace planops::gui
