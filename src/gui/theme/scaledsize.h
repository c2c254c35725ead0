// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace planops::gui {

enum class Extent { FixedWidth, FixedHeight, MinimumWidth, MaximumWidth };

//! \brief Gives \a widget that extent, \a pixels of the guide at the current text scale, and keeps
//! it so when the text scale changes.
//!
//! For what holds text and has a size of its own; setFixedHeight(px(28)) would stay as it was made.
void setScaled(QWidget *widget, Extent extent, double pixels);

//! \brief Sets the extents of every widget that setScaled() was called for; Theme calls it after a
//! change.
void refreshScaledSizes();

} // namespace planops::gui
