// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace planops::gui {

//! \brief The ring around the control that has the keyboard.
//!
//! It shows only when focus came by the keyboard (Tab, a mnemonic, an arrow) and only around
//! buttons, checks and the like: fields and views draw their own focus. One per application, owned
//! by Theme.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

//! Widgets that draw their own focus, or whose focus is on an inner part, opt out of the ring.
void setOwnFocusMark(QWidget *widget, bool own = true);

} // namespace planops::gui
