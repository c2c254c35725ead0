// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/toasthost.h"

#include <QEvent>
#include <QWidget>

namespace planops::gui {

namespace {

constexpr int kEdge = 16;
constexpr int kGap = 8;
constexpr size_t kMost = 4;

} // namespace

ToastHost::ToastHost(QWidget *window, QObject *parent)
    : QObject(parent != nullptr ? parent : window), m_window(window)
{
    window->installEventFilter(this);
}

void ToastHost::setBottomInset(int pixels)
{
    m_bottomInset = pixels;
    arrange();
}

void ToastHost::showToast(const ToastMessage &message)
{
    auto *toast = new Toast(message, m_window);
    m_toasts.emplace_back(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        std::erase_if(m_toasts, [toast](const QPointer<Toast> &known) {
            return known.isNull() || known == toast;
        });
        toast->deleteLater();
        arrange();
    });
    if (m_toasts.size() > kMost && m_toasts.front() != nullptr)
        m_toasts.front()->dismiss();
    toast->show();
    arrange();
    toast->raise();
    Q_EMIT shown(message);
}

void ToastHost::arrange()
{
    int bottom = m_window->height() - m_bottomInset - kEdge;
    for (auto it = m_toasts.rbegin(); it != m_toasts.rend(); ++it) {
        Toast *toast = *it;
        if (toast == nullptr)
            continue;
        const int height = toast->hasHeightForWidth() ? toast->heightForWidth(toast->width())
                                                      : toast->sizeHint().height();
        toast->resize(toast->width(), height);
        const QRect panel = toast->panelRect();
        toast->move(m_window->width() - kEdge - panel.right() - 1, bottom - panel.bottom() - 1);
        bottom -= panel.height() + kGap;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::Resize)
        arrange();
    return QObject::eventFilter(watched, event);
}

} // namespace planops::gui
