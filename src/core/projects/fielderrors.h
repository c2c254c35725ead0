// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/project.h"

namespace planops::projects {

//! \brief Field errors of a FastAPI 422 (pydantic v1 and v2). Empty if the body is none.
[[nodiscard]] QList<FieldError> parseFieldErrors(const QByteArray &json);

} // namespace planops::projects
