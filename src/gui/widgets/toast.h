// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace planops::gui {

//! \brief What a toast says. A toast with an action, or of Tone::Bad, stays until it is closed.
struct ToastMessage
{
    Tone tone = Tone::Ok; //!< Ok, Warn, Bad or Accent
    QString title;
    QString text;
    QString actionText;
    std::function<void()> action;
};

//! \brief One note at the bottom right, 6 s long; made by ToastHost. Its widget includes room for
//! the shadow.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(const ToastMessage &message, QWidget *parent = nullptr);

    //! The visible part.
    [[nodiscard]] QRect panelRect() const;
    void dismiss();
    //! False for bad news and for a toast with an action.
    [[nodiscard]] bool leavesByItself() const;

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void considerLeaving();

    ToastMessage m_message;
    QTimer m_timer;
};

} // namespace planops::gui
