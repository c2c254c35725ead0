// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QHash>
#include <QUrl>

namespace planops::spec {

//! \brief Where the references of a document's schemas lead (JSON Schema 2020-12, 8.2): by pointer,
//! by $id and by $anchor; and what $dynamicRef means in the schemas that led to it.
//!
//! A schema with an $id of its own is a resource: what is relative below it is relative to that.
//! The document is searched for names when the first reference needs one. Thread: any, one at a
//! time. \a document outlives the index.
class SchemaIndex
{
public:
    struct Target
    {
        QJsonValue schema; //!< Undefined: nothing is there, or it is not in the document.
        QUrl resource;     //!< The $id of the resource that it stands in; empty = the document's.
    };

    explicit SchemaIndex(const Document &document);

    //! \brief What \a reference of a $ref in the resource \a from leads to.
    [[nodiscard]] Target target(const QString &reference, const QUrl &from);
    //! \brief The same of a $dynamicRef: a $dynamicAnchor gives way to the one of the same name in
    //! the outermost resource of \a scope, the resources that were entered on the way.
    [[nodiscard]] Target dynamicTarget(const QString &reference, const QList<QUrl> &scope);
    //! \brief The resource that \a schema begins, or else \a from.
    [[nodiscard]] static QUrl resourceOf(const QJsonObject &schema, const QUrl &from);

private:
    struct Anchor
    {
        QJsonValue schema;
        bool isDynamic = false;
    };
    using Name = std::pair<QUrl, QString>; // resource and anchor

    void search();
    void search(const QJsonValue &value, const QUrl &from, int depth);
    [[nodiscard]] const Anchor *anchor(const QUrl &resource, const QString &name);

    const Document &m_document;
    bool m_isSearched = false;
    QHash<QUrl, QJsonValue> m_resources;
    QHash<Name, Anchor> m_anchors;
};

} // namespace planops::spec
