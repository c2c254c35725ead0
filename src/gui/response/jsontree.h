// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/textsource.h"

#include <vector>

namespace planops::gui {

//! \brief Where every value of a JSON text is: a flat list in the order of the text, no copies of
//! the values.
struct JsonTree
{
    enum class Type : char { Object, Array, String, Number, Literal };

    struct Node
    {
        qint32 parent = -1;
        qint32 row = 0; //!< Among its siblings.
        qint32 firstChild = -1;
        qint32 nextSibling = -1;
        qint32 children = 0;
        qint32 keyBegin = 0; //!< With quotes.
        qint32 keyEnd = 0;   //!< Equal to keyBegin: an item of a list.
        qint32 valueBegin = 0;
        qint32 valueEnd = 0; //!< Of a scalar, with quotes.
        Type type = Type::Literal;
    };

    ByteText::Storage storage;
    std::vector<Node> nodes; //!< The first one is the root.
    QString problem;         //!< Why there is no tree, translated.

    //! \brief More values than this make no useful tree.
    static constexpr size_t mostNodes = 500'000;

    //! \brief Any thread. At most 2 GiB of text.
    [[nodiscard]] static JsonTree build(ByteText::Storage storage);
};

} // namespace planops::gui
