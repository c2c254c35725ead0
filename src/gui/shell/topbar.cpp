// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/topbar.h"

#include "gui/shell/actions.h"
#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/paint.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/iconbutton.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace planops::gui {

namespace {

//! Looks like a search field, is a button: the palette opens over it and takes the typing.
class CommandField : public QAbstractButton
{
public:
    explicit CommandField(QAction *action)
    {
        setText(TopBar::tr("Search or run a command"));
        setAccessibleName(text());
        setToolTip(text());
        setScaled(this, Extent::FixedHeight, 28);
        setScaled(this, Extent::MinimumWidth, 220);
        setScaled(this, Extent::MaximumWidth, 440);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::PointingHandCursor);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        m_keys = action->shortcut();
    }

    [[nodiscard]] QSize sizeHint() const override { return {px(440), px(28)}; }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &c = colors(this);
        paintPanel(&painter, rect(), underMouse() ? c.hover : c.canvas, c.line2, radius::button);
        paintIcon(&painter, QRectF(10, (height() - 15) / 2.0, 15, 15), Icon::Search, c.text2);
        painter.setFont(roleFont(TextRole::Body));
        painter.setPen(c.text2);
        const QSizeF caps = keyCapsSize(m_keys);
        const QRect space = rect().adjusted(32, 0, -static_cast<int>(caps.width()) - 16, 0);
        painter.drawText(space, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, space.width()));
        paintKeyCaps(&painter, QPointF(width() - caps.width() - 6, height() / 2.0), m_keys, c.text2,
                     c.line2);
    }

private:
    QKeySequence m_keys;
};

IconButton *buttonFor(QAction *action, Icon icon)
{
    auto *button = new IconButton;
    button->setAction(action);
    button->setIconName(icon);
    return button;
}

class Mark : public QWidget
{
public:
    Mark() { setFixedSize(20, 20); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(&painter, rect(), colors(this));
    }
};

} // namespace

TopBar::TopBar(const Actions &actions, QWidget *parent)
    : QWidget(parent), m_menuBar(new QMenuBar), m_panes(new QWidget)
{
    setScaled(this, Extent::FixedHeight, 44);
    actions.fill(m_menuBar);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    auto *panes = new QHBoxLayout(m_panes);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(2);
    panes->addWidget(buttonFor(actions[Actions::ToggleSidebar], Icon::PanelLeft));
    panes->addWidget(buttonFor(actions[Actions::ToggleResponse], Icon::PanelBottom));
    panes->addWidget(buttonFor(actions[Actions::ToggleTokenPanel], Icon::PanelRight));

    auto *appearance = new IconButton(Icon::SunMoon, tr("Switch between light and dark"));
    connect(appearance, &QAbstractButton::clicked, this, &TopBar::appearanceToggled);

    auto *left = new QHBoxLayout;
    left->setSpacing(8);
    left->addWidget(new Mark);
    left->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    left->addStretch(1);
    auto *right = new QHBoxLayout;
    right->setSpacing(2);
    right->addStretch(1);
    right->addWidget(m_panes);
    right->addSpacing(8);
    right->addWidget(appearance);
    right->addWidget(buttonFor(actions[Actions::Preferences], Icon::Sliders));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 12, 1);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(new CommandField(actions[Actions::ShowPalette]), 1);
    row->addLayout(right, 1);
}

void TopBar::setPanesShown(bool shown)
{
    m_panes->setVisible(shown);
}

void TopBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors(this).chrome);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors(this).line);
}

} // namespace planops::gui
