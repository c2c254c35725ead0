// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include <functional>

namespace planops::gui {

//! \brief What a dialog offers that asks where to save.
struct SaveOffer
{
    QString title;
    QString fileName;    //!< Empty = none.
    QString suffix = {}; //!< Added where none is typed; empty = none.
    QString filter = {}; //!< As QFileDialog takes it; empty = all files.
    QFileDialog::Options options = {};
};

//! \brief Asks where to save, without a loop of its own; \a chosen is called with the path, unless
//! \a receiver is gone by then. GUI thread.
void askWhereToSave(QWidget *parent, const SaveOffer &offer, QObject *receiver,
                    const std::function<void(const QString &)> &chosen);

} // namespace planops::gui
