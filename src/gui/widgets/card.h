// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QFrame>

namespace planops::gui {

//! \brief A raised surface with a hair line and 8 px corners; give it a layout of your own.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    //! An accent edge: the recommended choice.
    void setAccented(bool accented);
    //! The sunken surface instead of the raised one: previews.
    void setSunken(bool sunken);
    void setCornerRadius(double pixels);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_accented = false;
    bool m_sunken = false;
    double m_corner = 8;
};

} // namespace planops::gui
