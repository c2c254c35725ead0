// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops::gui {

//! \brief Makes scroll areas safe to read for a screen reader, from now on and in the whole
//! program.
//!
//! A reader asks for the number of children, and then for each of them. When a scroll bar goes away
//! in between, Qt's own interface reads beyond the end of its list and the program ends
//! (QAccessibleAbstractScrollArea::child(), 6.4 to 6.8). The one put in its place answers that
//! there is no such child. Item views and text fields have interfaces of their own and keep them.
//! GUI thread; more calls than one do no harm.
void installScrollAreaAccessibility();

} // namespace planops::gui
