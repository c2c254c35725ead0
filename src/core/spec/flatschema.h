// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QJsonArray>

namespace planops::spec {

//! \brief One schema that says what \a schema, what it refers to and their allOf say together;
//! members of several are wanted by all of them. For examples and forms: SchemaChecker judges.
//!
//! References further down stay, and mean what they mean there (scopeMember of schemaindex.h).
//! Bounded, circles end. Thread: any.
[[nodiscard]] QJsonObject flatSchema(const Document &document, const QJsonValue &schema);

//! \brief What the elements of an array are: those at its beginning, and all others.
struct ElementSchemas
{
    QJsonArray first;
    QJsonValue rest; //!< Undefined: anything.
};

//! \brief By prefixItems and items; or by a list of items and additionalItems, as JSON Schema had
//! it before 2020-12 and FastAPI writes tuples in OpenAPI 3.0.
[[nodiscard]] ElementSchemas elementSchemas(const QJsonObject &schema);

//! \brief Adds \a other to \a into: members of both are wanted by both.
void joinSchema(QJsonObject &into, const QJsonObject &other);

} // namespace planops::spec
