// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

namespace planops::gui {

//! \brief The parts of a multipart body as rows of a table: the content type is the description.
[[nodiscard]] QList<console::Row> rowsOf(const QList<console::PartRow> &parts);

//! \brief And back. What the table has no column for, the name that the server is told, comes from
//! the part of \a before with the same file.
[[nodiscard]] QList<console::PartRow> partsOf(const QList<console::Row> &rows,
                                              const QList<console::PartRow> &before);

} // namespace planops::gui
