// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace planops::gui {

//! \brief Makes assistive tools see a CodeView as read-only text: the rows on the screen. Further
//! calls do nothing.
void installCodeViewAccessibility();

//! \brief Tells them that the cursor moved; \a position within the visible text, -1 = not visible.
void announceTextCursor(QWidget *view, int position);

} // namespace planops::gui
