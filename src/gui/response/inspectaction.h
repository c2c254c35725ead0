// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

class QMenu;
class QWidget;

namespace planops::gui {

//! \brief Adds "Inspect token" to the context menu of \a asker, a part of a Page, which then asks
//! for the inspector. Adds nothing without a \a token (tokens::findJwt).
void addInspectAction(QMenu &menu, const std::optional<QByteArray> &token, QWidget &asker);

} // namespace planops::gui
