// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/statusbar.h"

#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace planops::gui {

//! An icon and a text; the text alone is what a screen reader gets.
class StatusBar::Item : public QWidget
{
public:
    explicit Item(QWidget *parent) : QWidget(parent), m_text(new QLabel)
    {
        setTextRole(m_text, TextRole::Status);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 0, 0, 0);
        row->addWidget(m_text);
    }

    void set(Icon icon, Tone tone, const QString &text, const QString &toolTip)
    {
        m_icon = icon;
        m_tone = tone;
        m_text->setText(text);
        setToolTip(toolTip);
        setVisible(!text.isEmpty());
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Colors &c = colors(this);
        paintIcon(&painter, QRectF(0, (height() - 14) / 2.0, 14, 14), m_icon,
                  m_tone == Tone::Neutral ? c.text2 : c.ink(m_tone));
    }

private:
    QLabel *m_text;
    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Neutral;
};

StatusBar::StatusBar(QWidget *parent) : QWidget(parent)
{
    setScaled(this, Extent::FixedHeight, 28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 14, 0);
    row->setSpacing(16);
    for (Item *&item : m_items) {
        item = new Item(this);
        item->hide();
    }
    row->addWidget(m_items[Keychain]);
    row->addWidget(m_items[Environment]);
    row->addWidget(m_items[Sandbox]);
    row->addStretch(1);
    row->addWidget(m_items[Api]);
}

void StatusBar::set(Slot slot, Icon icon, Tone tone, const QString &text, const QString &toolTip)
{
    m_items[slot]->set(icon, tone, text, toolTip);
}

void StatusBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors(this).chrome);
    painter.fillRect(QRect(0, 0, width(), 1), colors(this).line);
}

} // namespace planops::gui
