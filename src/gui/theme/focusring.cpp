// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/focusring.h"

#include "gui/theme/colors.h"
#include "gui/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QVariant>

namespace planops::gui {

namespace {

constexpr char kOwnMark[] = "planopsOwnFocusMark";

class RingFrame : public QFocusFrame
{
public:
    using QFocusFrame::QFocusFrame;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        if (widget() == nullptr)
            return;
        QPainter painter(this);
        const double corner = widget()->property("planopsRadius").isValid()
            ? widget()->property("planopsRadius").toDouble()
            : radius::button;
        paintPanel(&painter, rect(), {}, colors(this).accentText, corner + 4, 2);
    }
};

bool drawsOwnFocus(const QWidget *widget)
{
    return widget->property(kOwnMark).toBool() || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
        || qobject_cast<const QMenu *>(widget) != nullptr
        || qobject_cast<const QMenuBar *>(widget) != nullptr || widget->isWindow();
}

} // namespace

void setOwnFocusMark(QWidget *widget, bool own)
{
    widget->setProperty(kOwnMark, own);
}

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKeyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
        auto *widget = static_cast<QWidget *>(watched);
        // Coming back to the window keeps the mark where it was.
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            follow(byKeyboard && !drawsOwnFocus(widget) ? widget : nullptr);
    } else if (event->type() == QEvent::MouseButtonPress && m_frame != nullptr) {
        follow(nullptr);
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (widget == nullptr) {
        if (m_frame != nullptr)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame becomes a child of the widget's window and goes with it, hence a new one now and
    // then.
    if (m_frame == nullptr)
        m_frame = new RingFrame(widget);
    m_frame->setWidget(widget);
}

} // namespace planops::gui
