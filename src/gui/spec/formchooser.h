// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace planops::gui {

//! \brief A combo box in a page that scrolls: the wheel scrolls the page unless the box has the
//! keyboard, and long entries do not widen it.
class FormChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit FormChooser(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace planops::gui
