// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonValue>
#include <QUrl>

#include <utility>

namespace planops::spec {

//! \brief What the schemas of a document are called beside the places where they stand (JSON Schema
//! 2020-12, 8.2): by $id, and by $anchor or $dynamicAnchor in a resource. SchemaIndex reads it.
struct SchemaNames
{
    struct Anchor
    {
        QJsonValue schema;
        bool isDynamic = false;
    };

    QHash<QUrl, QJsonValue> resources; //!< By their whole address.
    QHash<std::pair<QUrl, QString>, Anchor>
        anchors; //!< By resource (empty = the document) and name.
};

} // namespace planops::spec
