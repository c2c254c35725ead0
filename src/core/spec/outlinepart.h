// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace planops::spec {

//! \brief The places of a document that outlineOf() looks at, by what stands in their brackets.
enum class OutlinePart {
    Skipped, //!< With all that is in it.
    Root,
    Info,
    TagList, //!< What the document says of its tags.
    Tag,
    Paths,
    Path,
    Operation,
    OperationTags,
    Parameters,
    Parameter,
    Body, //!< Of a request or an answer.
    Content,
    Media,
    Schema,
    Responses,
    Security,
    Needs,
    Scopes,
    Orders, //!< Of memberorder.h, in a document that was kept.
    PathOrder
};

//! \brief What stands in brackets at \a name (as it is written, without quotes; anything for an
//! element of an array) in \a above.
[[nodiscard]] OutlinePart partIn(OutlinePart above, QByteArrayView name);

//! \brief It stands in [ ], not in { }.
[[nodiscard]] bool isList(OutlinePart part);

//! \brief What stands in it is listed; of the rest only names are searched.
[[nodiscard]] bool isListed(OutlinePart part);

//! \brief In methodNames; past its end if \a name is none of them.
[[nodiscard]] std::size_t placeOfMethod(QByteArrayView name);

} // namespace planops::spec
