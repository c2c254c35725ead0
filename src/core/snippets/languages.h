// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/plan.h"

namespace planops::snippets {

//! \file
//! \brief One writer per language, each in a file of its name; react.cpp has both Reacts.

[[nodiscard]] Result<QString> curlSnippet(const Plan &plan);
[[nodiscard]] Result<QString> pythonSnippet(const Plan &plan);
[[nodiscard]] Result<QString> javascriptSnippet(const Plan &plan);
[[nodiscard]] Result<QString> reactSnippet(const Plan &plan);
[[nodiscard]] Result<QString> reactNativeSnippet(const Plan &plan);

} // namespace planops::snippets
