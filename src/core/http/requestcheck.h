// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"

#include <optional>

namespace planops::http {

//! \brief Why this request cannot be sent as it stands (kind Invalid); nothing if it can.
[[nodiscard]] std::optional<Error> requestProblem(const Request &request);

} // namespace planops::http
