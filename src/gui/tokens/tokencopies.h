// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/tokens/jwt.h"

namespace planops::gui {

//! \file
//! \brief What "Copy as" puts on the clipboard. The first two hold the token.

//! \brief "Authorization: Bearer eyJ…"
[[nodiscard]] Secret authorizationHeader(const Secret &token);
//! \brief "export PLANOPS_TOKEN='eyJ…'" for a POSIX shell.
[[nodiscard]] Secret exportLine(const Secret &token);
//! \brief Header and claims as one JSON document, without the signature.
[[nodiscard]] QByteArray decodedJson(const tokens::Jwt &jwt);

} // namespace planops::gui
