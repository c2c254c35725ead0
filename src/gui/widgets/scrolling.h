// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace planops::gui {

//! \brief \a content of a page or pane on the canvas, in a scroll area that fills \a holder: as
//! wide as that is, without a frame, scrolled up and down only. \a name is for screen readers.
void fillScrolling(QWidget *holder, QWidget *content, const QString &name);

} // namespace planops::gui
