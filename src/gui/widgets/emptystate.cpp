// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/emptystate.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

// The bars of the mark as a plan without entries, one of them marked.
class Drawing : public QWidget
{
public:
    Drawing(QWidget *parent) : QWidget(parent) { setFixedSize(220, 104); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &c = colors(this);
        painter.setPen(QPen(c.line, 1, Qt::DotLine));
        for (int x = 10; x <= 210; x += 40)
            painter.drawLine(QPointF(x + 0.5, 4), QPointF(x + 0.5, 100));
        const QColor bar = c.highContrast ? c.field : c.press;
        paintPanel(&painter, QRectF(14, 14, 92, 14), bar, {}, 7);
        paintPanel(&painter, QRectF(50, 38, 120, 14),
                   mix(c.tint(Tone::Accent), c.accentText, c.dark ? 0.35 : 0.18), {}, 7);
        paintPanel(&painter, QRectF(110, 62, 66, 14), bar, {}, 7);
        painter.setPen(QPen(c.field, 1.2, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(138.5, 86.5, 70, 13), 6.5, 6.5);
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent) : EmptyState(QString(), QString(), parent)
{ }

EmptyState::EmptyState(const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(title, TextRole::Subheading, Ink::Text, this)),
      m_text(new Label(text, TextRole::Body, Ink::Text2, this)),
      m_note(new Label(QString(), TextRole::Code, Ink::Text3, this)),
      m_actions(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(460);
    m_note->setAlignment(Qt::AlignHCenter);
    m_note->hide();
    m_actions->setSpacing(8);
    auto *centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addLayout(m_actions);
    centre->addStretch(1);
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 1000);
    textRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(new Drawing(this), 0, Qt::AlignHCenter);
    column->addSpacing(18);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addLayout(textRow);
    column->addSpacing(18);
    column->addLayout(centre);
    column->addSpacing(16);
    column->addWidget(m_note);
    column->addStretch(3);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

Button *EmptyState::addAction(const QString &text, Icon icon, ButtonKind kind)
{
    auto *button = new Button(text, icon, kind, this);
    m_actions->addWidget(button);
    return button;
}

} // namespace planops::gui
