// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace planops {

struct JsonMember
{
    QByteArrayView name;  //!< Between its quotes, escapes as they are.
    QByteArrayView value; //!< Strings with their quotes.
};

//! \brief The members of a JSON object in their order, repeated ones too; empty if \a object is
//! none. Any thread.
[[nodiscard]] QList<JsonMember> jsonMembers(QByteArrayView object);

//! \brief The bytes of a member's value in a JSON object, as they were sent; empty if \a object is
//! no object or lacks it. Of a repeated member the last, as QJsonDocument takes it.
//!
//! \a name as it is spelled between the quotes: escapes are not resolved. Any thread.
[[nodiscard]] QByteArrayView jsonMember(QByteArrayView object, QByteArrayView name);

//! \brief The bytes of each element of a JSON array; empty if \a array is none. Any thread.
[[nodiscard]] QList<QByteArrayView> jsonElements(QByteArrayView array);

} // namespace planops
