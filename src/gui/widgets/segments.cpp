// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segments.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace planops::gui {

namespace {

// A radio button to the keyboard and to assistive technology, a segment to the eye.
class Segment : public QRadioButton
{
public:
    Segment(const QString &label, QWidget *parent) : QRadioButton(label, parent)
    {
        setTextRole(this, TextRole::Control);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 22, px(26)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    // The arrows belong to the group, which skips what is off.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
            event->ignore();
        else
            QRadioButton::keyPressEvent(event);
    }

    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }

    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        const Colors &c = colors(this);
        if (isChecked())
            paintPanel(&painter, rect(), c.dark ? c.press : c.raised, c.line2, radius::pill);
        painter.setFont(font());
        painter.setPen(!isEnabled() ? c.disabled : isChecked() || underMouse() ? c.text : c.text2);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

} // namespace

Segments::Segments(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Segments::Segments(const QStringList &texts, QWidget *parent) : Segments(parent)
{
    setSegments(texts);
}

int Segments::addSegment(const QString &text)
{
    auto *segment = new Segment(text, this);
    const int index = count();
    m_segments.push_back(segment);
    m_layout->addWidget(segment);
    segment->setChecked(index == 0);
    connect(segment, &QRadioButton::clicked, this, [this, index] { Q_EMIT currentChanged(index); });
    return index;
}

void Segments::setSegments(const QStringList &texts)
{
    qDeleteAll(m_segments);
    m_segments.clear();
    for (const QString &text : texts)
        addSegment(text);
}

int Segments::count() const
{
    return static_cast<int>(m_segments.size());
}

int Segments::current() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_segments[static_cast<size_t>(i)]->isChecked())
            return i;
    }
    return -1;
}

void Segments::setCurrent(int index)
{
    if (index >= 0 && index < count())
        m_segments[static_cast<size_t>(index)]->setChecked(true);
}

void Segments::setSegmentEnabled(int index, bool enabled, const QString &why)
{
    if (index < 0 || index >= count())
        return;
    m_segments[static_cast<size_t>(index)]->setEnabled(enabled);
    m_segments[static_cast<size_t>(index)]->setToolTip(enabled ? QString() : why);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    for (int i = current() + step; step != 0 && i >= 0 && i < count(); i += step) {
        QAbstractButton *segment = m_segments[static_cast<size_t>(i)];
        if (segment->isEnabled()) {
            segment->setFocus(Qt::TabFocusReason);
            segment->click();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void Segments::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    if (c.dark)
        paintPanel(&painter, rect(), {}, c.line, radius::button + 1);
    else
        paintPanel(&painter, rect(), c.hover, c.highContrast ? c.field : QColor(),
                   radius::button + 1);
}

} // namespace planops::gui
