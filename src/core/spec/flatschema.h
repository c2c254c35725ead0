// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

namespace planops::spec {

//! \brief One schema that says what \a schema, what it refers to and their allOf say together;
//! members of several are wanted by all of them. For examples and forms: SchemaChecker judges.
//!
//! References further down stay, and mean what they mean there (scopeMember of schemaindex.h).
//! Bounded, circles end. Thread: any.
[[nodiscard]] QJsonObject flatSchema(const Document &document, const QJsonValue &schema);

//! \brief Adds \a other to \a into: members of both are wanted by both.
void joinSchema(QJsonObject &into, const QJsonObject &other);

} // namespace planops::spec
