// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/scope.h"

#include <QTextLayout>

namespace planops::gui {

struct Colors;

//! \brief How the {{variables}} of a text look in \a scope: on a tint; those without a value in
//! red, underlined by a wave, for colour alone says nothing to some. Places are within \a text.
[[nodiscard]] QList<QTextLayout::FormatRange> variableMarks(const QString &text,
                                                            const workspace::Scope &scope,
                                                            const Colors &theme);

//! \brief What the variable at \a position of \a text is, and who said so; empty if there is none.
[[nodiscard]] QString variableHint(const QString &text, qsizetype position,
                                   const workspace::Scope &scope);

} // namespace planops::gui
