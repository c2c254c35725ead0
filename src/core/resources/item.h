// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/listanswer.h"

//! \brief Whatever an API keeps, by the paths of its document: listed, read, made, changed,
//! removed.
namespace planops::resources {

//! \brief One thing in a list, as the API returned it.
struct Item
{
    QString id;   //!< What its path wants; empty if the API does not say.
    QString name; //!< For people; never empty if there is anything to call it by.
    QJsonObject fields;
    QByteArray source; //!< The same, byte for byte as it was sent.

    friend bool operator==(const Item &, const Item &) = default;
};

//! \brief One answer to a list.
struct ItemPage
{
    QList<Item> items;
    qint64 total = -1; //!< -1 = the API does not say.
    bool mayHaveMore = false;
};

//! \brief \a key is the placeholder of the item's path: "task_id". The id is in the member of that
//! name ("taskId" as well), in "id", or in what else APIs call it.
[[nodiscard]] Item itemOf(const projects::ListAnswer::Entry &entry, const QString &key);

} // namespace planops::resources
