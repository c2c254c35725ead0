// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Buttons, ticks, fields, scroll bars: everything with a value.
#include "gui/theme/style.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace planops::gui {

namespace {

constexpr int kFieldPadding = 9;
constexpr int kArrowWidth = 28;
constexpr int kTrack = 6; // of a progress bar

PressState pressState(const QStyleOption *option)
{
    return {option->state.testFlag(QStyle::State_Enabled),
            option->state.testFlag(QStyle::State_MouseOver),
            option->state.testFlag(QStyle::State_Sunken), option->state.testFlag(QStyle::State_On)};
}

bool flag(const QWidget *widget, const char *name)
{
    return widget != nullptr && widget->property(name).toBool();
}

FieldState fieldState(const QStyleOption *option, const QWidget *widget)
{
    return {option->state.testFlag(QStyle::State_Enabled),
            option->state.testFlag(QStyle::State_HasFocus), flag(widget, "invalid"),
            flag(widget, "quiet")};
}

void drawChevron(QPainter *painter, const QRectF &area, Icon icon, const QColor &color,
                 double size = 14)
{
    QRectF square(0, 0, size, size);
    square.moveCenter(area.center());
    paintIcon(painter, square, icon, color);
}

} // namespace

void Style::drawPushButton(const QStyleOptionButton *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    const ButtonKind kind = option->features.testFlag(QStyleOptionButton::DefaultButton)
        ? ButtonKind::Primary
        : option->features.testFlag(QStyleOptionButton::Flat) ? ButtonKind::Ghost
                                                              : ButtonKind::Secondary;
    const PressState state = pressState(option);
    paintButtonPanel(painter, option->rect, kind, state, c);
    QRect content = option->rect.adjusted(12, 0, -12, 0);
    painter->save();
    painter->setPen(buttonInk(kind, state, c));
    painter->setFont(roleFont(TextRole::Control));
    if (!option->icon.isNull()) {
        const int text = painter->fontMetrics().horizontalAdvance(option->text);
        const int side = option->iconSize.width();
        const int width = side + (option->text.isEmpty() ? 0 : 8 + text);
        QRect icon(content.center().x() - width / 2, content.center().y() - side / 2 + 1, side,
                   side);
        option->icon.paint(painter, icon, Qt::AlignCenter,
                           state.enabled ? QIcon::Normal : QIcon::Disabled);
        content.setLeft(icon.right() + 8);
        painter->drawText(content, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                          option->text);
    } else {
        painter->drawText(content, Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    }
    painter->restore();
}

void Style::drawRadio(const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    const PressState state = pressState(option);
    const QRectF rect = option->rect;
    const double round = rect.height() / 2;
    if (!state.checked) {
        paintPanel(painter, rect, state.enabled ? c.canvas : c.chrome,
                   state.enabled ? c.field : c.line2, round);
        return;
    }
    paintPanel(painter, rect, state.enabled ? c.accent : c.press, {}, round);
    const double inset = rect.width() * 0.32;
    paintPanel(painter, rect.adjusted(inset, inset, -inset, -inset),
               state.enabled ? c.onAccent : c.disabled, {}, round);
}

void Style::drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    // Inside a combo box, a spin box or a widget that draws the frame, there is nothing to draw.
    if (frame == nullptr || frame->lineWidth <= 0 || flag(widget, "embedded")
        || (widget != nullptr
            && (qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr
                || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr)))
        return;
    paintFieldFrame(painter, option->rect, fieldState(option, widget), colors(option->palette));
}

void Style::drawComboBox(const QStyleOptionComboBox *option, QPainter *painter,
                         const QWidget *widget) const
{
    const Colors &c = colors(option->palette);
    if (option->frame)
        paintFieldFrame(painter, option->rect, fieldState(option, widget), c);
    const QRectF arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, Icon::ChevronDown,
                option->state.testFlag(State_Enabled) ? c.text2 : c.disabled);
}

void Style::drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colors &c = colors(option->palette);
    paintFieldFrame(painter, option->rect, fieldState(option, widget), c);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto color = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option->stepEnabled.testFlag(step) && option->state.testFlag(State_Enabled)
            ? c.text2
            : c.disabled;
    };
    drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), Icon::ChevronUp,
                color(QAbstractSpinBox::StepUpEnabled), 12);
    drawChevron(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget),
                Icon::ChevronDown, color(QAbstractSpinBox::StepDownEnabled), 12);
}

void Style::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &c = colors(option->palette);
    if (option->minimum >= option->maximum)
        return;
    const QRectF slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool held = option->activeSubControls.testFlag(SC_ScrollBarSlider);
    const QColor fill = held && option->state.testFlag(State_Sunken) ? c.text3
        : held                                                       ? c.field
               : mix(c.canvas, c.text3, c.dark ? 0.32 : 0.36);
    const QRectF thumb = option->orientation == Qt::Vertical ? slider.adjusted(3, 2, -3, -2)
                                                             : slider.adjusted(2, 3, -2, -3);
    paintPanel(painter, thumb, fill, {}, std::min(thumb.width(), thumb.height()) / 2);
}

void Style::drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    QRectF track(option->rect.left(), 0, option->rect.width(), kTrack);
    track.moveTop(option->rect.top() + (option->rect.height() - kTrack) / 2.0);
    paintPanel(painter, track, c.hover, {}, kTrack / 2.0);
    QRectF filled = track;
    if (option->maximum > option->minimum) {
        const double share = (option->progress - option->minimum)
            / static_cast<double>(option->maximum - option->minimum);
        filled.setWidth(filled.width() * std::clamp(share, 0.0, 1.0));
    } else {
        filled.setWidth(filled.width() / 3);
    }
    if (filled.width() > 0)
        paintPanel(painter, filled, c.accent, {}, filled.height() / 2);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_LineEdit: {
        if (flag(widget, "embedded"))
            return size;
        return {size.width() + 2 * kFieldPadding, std::max(px(32), size.height())};
    }
    case CT_ComboBox:
        return {size.width() + 2 * kFieldPadding + kArrowWidth, std::max(px(32), size.height())};
    case CT_SpinBox:
        return {size.width() + kFieldPadding + kArrowWidth, std::max(px(32), size.height())};
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = size.width() + 26;
        if (button != nullptr && !button->icon.isNull())
            width += 4;
        return {std::max(width, px(32)), px(32)};
    }
    case CT_MenuBarItem:
        return {size.width() + 20, px(28)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item == nullptr)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return item->text.isEmpty() ? QSize(10, 9) : QSize(size.width() + 18, px(26));
        return {size.width() + px(16) + 44, px(28)};
    }
    case CT_HeaderSection: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        base.setHeight(px(32));
        return base;
    }
    case CT_ItemViewItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        base.setHeight(std::max(base.height(), px(28)));
        return base;
    }
    case CT_ProgressBar:
        return {size.width(), 6};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        base.setHeight(std::max(base.height(), px(24)));
        return base;
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (flag(widget, "embedded"))
            return option->rect;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            return option->rect.adjusted(kFieldPadding - 2, 1, -(kFieldPadding - 2), -1);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const QRect r = option->rect;
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove has the whole length, so Fusion's arithmetic is done here.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar == nullptr)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? r.height() : r.width();
        const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0)
            thumb = static_cast<int>(static_cast<qint64>(length) * bar->pageStep
                                     / (range + bar->pageStep));
        thumb = std::clamp(thumb, std::min(32, length), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - thumb, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return upright ? QRect(r.left(), r.top() + from, r.width(), size)
                           : QRect(r.left() + from, r.top(), size, r.height());
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (subControl) {
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r,
                              QRect(r.right() - kArrowWidth, r.top(), kArrowWidth, r.height()));
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(kFieldPadding, 2, -kArrowWidth, -2));
        case SC_ComboBoxListBoxPopup:
            return QProxyStyle::subControlRect(control, option, subControl, widget);
        default:
            return r;
        }
    }
    if (control == CC_SpinBox) {
        const bool plain = qstyleoption_cast<const QStyleOptionSpinBox *>(option) != nullptr
            && qstyleoption_cast<const QStyleOptionSpinBox *>(option)->buttonSymbols
                == QAbstractSpinBox::NoButtons;
        const int arrows = plain ? 0 : kArrowWidth - 4;
        const QRect up(r.right() - arrows, r.top() + 3, arrows, r.height() / 2 - 3);
        switch (subControl) {
        case SC_SpinBoxUp:
            return plain ? QRect() : visualRect(option->direction, r, up);
        case SC_SpinBoxDown:
            return plain
                ? QRect()
                : visualRect(option->direction, r,
                             QRect(up.left(), r.center().y() + 1, arrows, r.height() / 2 - 3));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r,
                              r.adjusted(kFieldPadding - 2, 2, -arrows - 2, -2));
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace planops::gui
