// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/spec/operationform.h"
#include "core/spec/speclibrary.h"

namespace planops::gui {

//! \brief The request that \a form describes, for the console. The profile's token goes along if
//! the operation wants one; other credentials are {{variables}} (credentials.h). Thread: any; in a
//! large document not the GUI's.
[[nodiscard]] console::Draft formDraft(const spec::Known &known, const spec::Operation &operation,
                                       const spec::OperationForm &form, const QString &apiBase);

} // namespace planops::gui
