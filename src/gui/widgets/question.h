// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/button.h"

#include <QKeySequence>

#include <functional>

namespace planops::gui {

class Sheet;

//! \brief What is asked before something that cannot be taken back. Cancel is always there.
struct Question
{
    QString title;    //!< "Delete “Tunnel”?"
    QString subtitle; //!< What is sent: "DELETE /api/v1/projects/7"; empty = nothing.
    QString text;     //!< What follows from it.
    QString answer;   //!< On the button.
    QKeySequence keys = {};
};

//! \brief Asks in a sheet over \a window; \a yes is called on the button, unless \a receiver is
//! gone by then. The sheet is open already. GUI thread.
Sheet *ask(QWidget *window, const Question &question, QObject *receiver, std::function<void()> yes);

} // namespace planops::gui
