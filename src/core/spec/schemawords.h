// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

namespace planops::spec {

//! \brief A schema in a few words: "integer, 1 to 100", "array of Task", "string or null,
//! date-time", "one of Cat, Dog". Named schemas are called by their name. Translated but for the
//! words of JSON Schema.
[[nodiscard]] QString schemaWords(const Document &document, const QJsonValue &schema);

//! \brief The last part of a schema's $ref, "Task"; empty if it has none.
[[nodiscard]] QString schemaName(const QJsonValue &schema);

//! \brief One member of an object, for people.
struct MemberWords
{
    QString name;
    QString words;
    QString description; //!< CommonMark, not to be trusted.
    bool required = false;
    bool deprecated = false;
};

//! \brief The members of an object, or of an array's objects, with those of allOf; the required
//! ones first, each in the order of the document. At most 500.
[[nodiscard]] QList<MemberWords> memberWords(const Document &document, const QJsonValue &schema);

} // namespace planops::spec
