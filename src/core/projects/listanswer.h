// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace planops::projects {

//! \brief A list of objects as APIs send it, a page of it or the whole.
struct ListAnswer
{
    struct Entry
    {
        QJsonObject fields;
        QByteArray source; //!< The same, byte for byte as it was sent.
    };

    QList<Entry> entries;
    qint64 total = -1; //!< -1 = the API does not say.
    bool mayHaveMore = false;
};

//! \brief Where in the whole list an answer begins, and how much was asked for; 0 = everything.
struct ListPlace
{
    qint64 offset = 0;
    qint64 limit = 0;
};

//! \brief Reads any list shape: an array, or an object with items, data, results or \a name, at
//! most one level down. Errors: Parse.
[[nodiscard]] Result<ListAnswer> parseListAnswer(const QByteArray &json, const QString &name,
                                                 const ListPlace &place);

//! \brief One object, itself or within data or \a wrapper. Errors: Parse, if there is none.
[[nodiscard]] Result<ListAnswer::Entry> parseObjectAnswer(const QByteArray &json,
                                                          const QString &wrapper);

} // namespace planops::projects
