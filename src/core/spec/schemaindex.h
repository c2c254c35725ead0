// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QUrl>

namespace planops::spec {

//! \brief The extension in which a schema that was taken out of its place says which resources led
//! to it: what its references mean depends on them. Only in what is made of a document, never in
//! one.
constexpr QLatin1StringView scopeMember("x-planops-scope");

//! \brief Where the references of a document's schemas lead (JSON Schema 2020-12, 8.2): by pointer,
//! by $id and by $anchor; and what $dynamicRef means in the schemas that led to it.
//!
//! A schema with an $id of its own is a resource: what is relative below it is relative to that.
//! A scope is the resources that were entered on the way, the outermost first. In documents before
//! OpenAPI 3.1 there is the document itself only.
//! Thread: any. \a document outlives the index.
class SchemaIndex
{
public:
    struct Target
    {
        QJsonValue schema; //!< Undefined: nothing is there, or it is not in the document.
        QUrl resource;     //!< The $id of the resource that it stands in; empty = the document's.
    };
    using Scope = QList<QUrl>;

    explicit SchemaIndex(const Document &document) : m_document(document) { }

    //! \brief Some schema has an $id: only then scopes make a difference.
    [[nodiscard]] bool hasResources() const;

    //! \brief What \a reference of a $ref in the resource \a from leads to.
    [[nodiscard]] Target target(const QString &reference, const QUrl &from) const;
    //! \brief The same of a $dynamicRef: a $dynamicAnchor gives way to the one of the same name in
    //! the outermost resource of \a scope.
    [[nodiscard]] Target dynamicTarget(const QString &reference, const Scope &scope) const;
    //! \brief What the $ref of \a schema leads to, or else its $dynamicRef, with its scope noted;
    //! over several steps if need be. Undefined if that leads nowhere or in a circle.
    [[nodiscard]] QJsonValue resolved(const QJsonValue &schema) const;

    //! \brief The resource that \a schema begins, or else \a from. A reference may have entered it
    //! already.
    [[nodiscard]] QUrl resourceOf(const QJsonObject &schema, const QUrl &from) const;
    //! \brief The address that \a schema's $id makes of \a from; without one \a from.
    [[nodiscard]] static QUrl addressOf(const QJsonObject &schema, const QUrl &from);
    //! \brief The scope in which \a schema's own words are read: what is noted in it, or else
    //! \a above, and the resource that it begins.
    [[nodiscard]] Scope scopeOf(const QJsonObject &schema, const Scope &above) const;
    //! \brief \a schema with \a scope noted, so that it can be read by itself; as it is where that
    //! says nothing, or where one is noted.
    [[nodiscard]] static QJsonValue placed(const QJsonValue &schema, const Scope &scope);

private:
    [[nodiscard]] const SchemaNames::Anchor *anchor(const QUrl &resource,
                                                    const QString &name) const;

    const Document &m_document;
};

} // namespace planops::spec
