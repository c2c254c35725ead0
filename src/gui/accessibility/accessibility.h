// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops::gui {

//! \brief Makes the program safe to read for a screen reader, from now on: puts other accessible
//! interfaces in the place of those of Qt that end or hang it (seen in 6.4 and 6.8).
//!
//! - **Scroll areas.** A reader asks for the number of children, and then for each of them. When a
//!   scroll bar goes away in between, Qt reads beyond the end of its list. Item views and text
//!   editors have interfaces of their own and keep them.
//! - **Line edits and spin boxes.** Asked for the word at the end of the text, Qt seeks the
//!   next one forever; see ReadableText.
//!
//! GUI thread; more calls than one do no harm.
void installAccessibility();

} // namespace planops::gui
