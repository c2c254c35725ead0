// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace planops::gui {

//! \brief A plan on paper: a dotted grid with bars that fade towards the middle. Behind the first
//! start and the sign-in.
class PlanBackground : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBackground(QWidget *parent = nullptr);

protected:
    //! \brief Puts \a content in the middle; it scrolls where the window is too low or the text is
    //! large.
    void setCentered(QWidget *content);
    void paintEvent(QPaintEvent *event) override;
};

} // namespace planops::gui
