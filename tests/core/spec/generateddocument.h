// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QRandomGenerator;

namespace planops::spec {

//! \brief JSON of a valid document (OpenAPI 3.0) with a few paths: members in any order, spaces and
//! escapes where they may stand, and values of the wrong type.
[[nodiscard]] QByteArray generatedDocument(QRandomGenerator &random);

} // namespace planops::spec
