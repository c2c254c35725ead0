// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonObject>

namespace planops::workspace {

//! \brief Puts Postman's "auth" object into headers or query: bearer, basic, apikey and oauth2 with
//! a token. Other kinds become a notice. Version 2.0 has members, 2.1 a list of key and value.
void applyPostmanAuth(const QJsonObject &auth, neutral::Request &request, Imported &imported);

} // namespace planops::workspace
