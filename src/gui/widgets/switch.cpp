// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/switch.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace planops::gui {

namespace {

constexpr int kTrackWidth = 32;
constexpr int kTrackHeight = 18;
constexpr int kGap = 9;

} // namespace

Switch::Switch(QWidget *parent) : Switch(QString(), parent)
{ }

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Switch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : kGap + fontMetrics().horizontalAdvance(text()) + 2;
    return {px(kTrackWidth) + words, px(24)};
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void Switch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Colors &c = colors(this);
    const double trackWidth = px(kTrackWidth);
    const double trackHeight = px(kTrackHeight);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF track(mirrored ? width() - trackWidth : 0, (height() - trackHeight) / 2,
                       trackWidth, trackHeight);
    const double round = trackHeight / 2;
    const double knob = trackHeight - 6;
    const bool right = isChecked() != mirrored;
    const QRectF handle(right ? track.right() - knob - 3 : track.left() + 3, track.top() + 3, knob,
                        knob);
    if (isChecked()) {
        paintPanel(&painter, track,
                   !isEnabled()       ? c.press
                       : underMouse() ? c.accentHover
                                      : c.accent,
                   {}, round);
        paintPanel(&painter, handle, isEnabled() ? c.onAccent : c.disabled, {}, knob / 2);
    } else {
        paintPanel(&painter, track, underMouse() ? c.hover : c.canvas,
                   isEnabled() ? c.field : c.line2, round);
        paintPanel(&painter, handle, isEnabled() ? c.field : c.line2, {}, knob / 2);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? c.text : c.disabled);
    const QRectF words = mirrored
        ? QRectF(0, 0, width() - trackWidth - kGap, height())
        : QRectF(trackWidth + kGap, 0, width() - trackWidth - kGap, height());
    painter.drawText(words,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                         | Qt::AlignVCenter | Qt::TextSingleLine,
                     text());
}

} // namespace planops::gui
