// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace planops::gui {

//! \brief A stretch of an object that says what it is; empty if there is none.
struct JsonSummary
{
    qint64 begin = 0;
    qint64 length = 0;
};

//! \brief The value of its name, its title or its id (see summaryRank()), without quotation marks,
//! if it stands in the first 4 KB: a glance costs the same however large the object is. \a object
//! begins with its bracket.
[[nodiscard]] JsonSummary summaryOf(QByteArrayView object);

//! \brief How many values are directly in a list or an object that is not empty, by its commas.
//! Reads all of it. \a container goes from bracket to bracket.
[[nodiscard]] qint64 itemsOf(QByteArrayView container);

} // namespace planops::gui
