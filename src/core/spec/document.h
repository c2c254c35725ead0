// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/spec/operation.h"
#include "core/spec/schemanames.h"

#include <QJsonObject>

namespace planops::spec {

constexpr qint64 largestDocument = qint64 {64} * 1024 * 1024; //!< Bytes; YAML: see yamljson.h.
constexpr int mostOperations = 20'000;                        //!< The rest is left out, and said.
constexpr int mostProblems = 1'000;

//! \brief A document that was read, however broken. Copies are cheap.
struct Document
{
    QString title;
    QString version;     //!< The API's own.
    QString specVersion; //!< "3.1.0", "2.0"
    QString description; //!< CommonMark, not to be trusted.
    QStringList servers; //!< "https://api.example/v1", "/api/v1"; variables have their defaults.
    QStringList tags;    //!< That it describes, in its order.
    QList<Operation> operations;
    QList<SecurityScheme> schemes;
    QList<Problem> problems;
    QJsonObject root; //!< Everything, for references; orders are in memberorder.h.
    SchemaNames names;

    //! \brief What a pointer into this document finds: "#/components/schemas/Task". Undefined if
    //! there is nothing.
    [[nodiscard]] QJsonValue at(QStringView reference) const;
    //! \brief \a value itself, or what its $ref (or $dynamicRef) leads to, over several steps if
    //! need be. Undefined if that leads nowhere or in a circle.
    [[nodiscard]] QJsonValue resolved(const QJsonValue &value) const;

    //! \brief Before OpenAPI 3.1, where nothing beside a $ref counts and a schema has no $id.
    [[nodiscard]] bool hasOldSchemas() const;

    //! \brief The whole steps, without placeholders, that every path begins with; each path keeps
    //! at least one step of its own: "/api/v1".
    [[nodiscard]] QString commonPath() const;

    //! \brief The operation that a call belongs to; null if there is none. \a path as sent,
    //! "/api/v1/projects/7". A path without placeholders wins; HEAD falls back to GET.
    [[nodiscard]] const Operation *find(const QString &method, const QString &path) const;
};

//! \brief JSON text, or YAML if it does not begin as a JSON object. Errors: Parse, with a line.
[[nodiscard]] Result<QJsonObject> parseDocument(const QByteArray &bytes);

//! \brief The document in an object. Errors: Parse, if it is no OpenAPI or Swagger document at all;
//! everything else becomes a problem, and what makes sense is read.
//!
//! Thread: any; 2,000 operations take a few dozen milliseconds.
[[nodiscard]] Result<Document> readDocument(const QJsonObject &root);

//! \brief Both in one.
[[nodiscard]] Result<Document> readDocument(const QByteArray &bytes);

} // namespace planops::spec
