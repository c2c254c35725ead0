// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/console/textsource.h"

#include <QString>

namespace planops::gui {

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

} // namespace planops::gui
