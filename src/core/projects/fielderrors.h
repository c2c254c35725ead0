// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/project.h"

namespace planops::projects {

//! \brief What an API says against single fields: FastAPI's 422 (pydantic v1 and v2), "errors" as a
//! list with pointers (RFC 9457, JSON:API) or by field (ASP.NET, Laravel, Rails). Empty if the body
//! is none of these.
[[nodiscard]] QList<FieldError> parseFieldErrors(const QByteArray &json);

} // namespace planops::projects
