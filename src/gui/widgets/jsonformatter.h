// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace planops::gui {

//! \brief Lines that can be folded into their first one: from the opening bracket's line to the
//! closing one's.
struct Fold
{
    qint64 begin = 0;        //!< Offset of the first line's first byte.
    qint64 end = 0;          //!< Offset of the last line's first byte.
    qint64 lines = 0;        //!< Lines that closing it hides: all but the first.
    qint64 summaryBegin = 0; //!< A value that says what is inside, such as its name.
    qint64 summaryLength = 0;
    qint64 items = 0;      //!< Values directly inside; 0 = not counted.
    bool isObject = false; //!< Not a list.

    friend bool operator==(const Fold &, const Fold &) = default;
};

//! \brief How well the value of a member says what its object is: 2 a name, 1 an id, 0 not at all.
//! \a key is quoted, as it is written.
[[nodiscard]] int summaryRank(QByteArrayView key);

//! \brief JSON with one member per line and its folds, or what is wrong with it.
struct FormattedJson
{
    QByteArray text; //!< Null if there is a problem.
    QList<Fold> folds;
    qint64 problemAt = -1; //!< Byte offset in the input.
    QString problem;       //!< Translated.

    [[nodiscard]] bool isValid() const { return problem.isEmpty(); }
};

//! \brief Two spaces a level; small lists and objects of plain values stay on one line. Tokens are
//! copied byte for byte.
//!
//! Indentation stops growing at 40 levels, so that hostile nesting costs no more than its own size.
//! Any thread.
[[nodiscard]] FormattedJson formatJson(QByteArrayView json);

//! \brief The same without any space between tokens; null if it is no JSON. Any thread.
[[nodiscard]] QByteArray minifiedJson(QByteArrayView json);

} // namespace planops::gui
