// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace planops::spec {

//! \brief The object that a JSON text is, with the order of its members where it is kept
//! (memberorder.h). The only user of simdjson.
//!
//! Empty if simdjson cannot read it: QJsonDocument takes some of what that refuses (numbers of any
//! size), and tells where the rest breaks. Thread: any.
[[nodiscard]] std::optional<QJsonObject> documentJson(const QByteArray &json);

} // namespace planops::spec
