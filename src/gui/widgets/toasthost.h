// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/toast.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace planops::gui {

//! \brief Shows toasts above the bottom right corner of a window, newest at the bottom.
class ToastHost : public QObject
{
    Q_OBJECT

public:
    //! \a window is the widget whose corner is used; it also owns the toasts.
    explicit ToastHost(QWidget *window, QObject *parent = nullptr);

    void showToast(const ToastMessage &message);
    //! Distance from the bottom, for a status bar. 28 by default.
    void setBottomInset(int pixels);

Q_SIGNALS:
    //! For a log of what was said (History).
    void shown(const planops::gui::ToastMessage &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_window;
    std::vector<QPointer<Toast>> m_toasts;
    int m_bottomInset = 28;
};

} // namespace planops::gui
