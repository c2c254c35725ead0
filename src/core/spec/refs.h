// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace planops::spec {

//! \brief The value at "#/a/b" in \a root; Undefined if there is none or if \a reference leads out
//! of the document.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &root, QStringView reference);

//! \brief Follows $ref until there is none, at most a hundred steps: a circle ends Undefined.
[[nodiscard]] QJsonValue followed(const QJsonObject &root, const QJsonValue &value);

} // namespace planops::spec
