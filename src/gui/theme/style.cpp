// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/style.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kFade = 120;
constexpr int kAreaFrame = 3;

PressState pressState(const QStyleOption *option)
{
    return {option->state.testFlag(QStyle::State_Enabled),
            option->state.testFlag(QStyle::State_MouseOver),
            option->state.testFlag(QStyle::State_Sunken), option->state.testFlag(QStyle::State_On)};
}

// Without a compositing manager, as it may be on X11, see-through corners come out black.
bool canRoundWindows()
{
    return QGuiApplication::platformName() != u"xcb"_s;
}

} // namespace

int fadeDuration(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget);
}

Style::Style() : QProxyStyle(u"Fusion"_s)
{ }

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr
        || qobject_cast<QComboBox *>(widget) != nullptr
        || qobject_cast<QTabBar *>(widget) != nullptr
        || qobject_cast<QHeaderView *>(widget) != nullptr
        || qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) != nullptr && canRoundWindows()) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setWindowFlag(Qt::NoDropShadowWindowHint);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &c = colors(option->palette);
    switch (element) {
    case PE_FrameFocusRect:   // FocusRing shows it
    case PE_PanelItemViewRow: // PE_PanelItemViewItem does
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_PanelMenuBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const Qt::CheckState check = option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
            : option->state.testFlag(State_On)                              ? Qt::Checked
                                                                            : Qt::Unchecked;
        paintCheckBox(painter, option->rect, check, pressState(option), c);
        return;
    }
    case PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        drawField(option, painter, widget);
        return;
    case PE_Frame: {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (area != nullptr) {
            const bool typedIn = area->inherits("QPlainTextEdit") || area->inherits("QTextEdit");
            FieldState state {option->state.testFlag(State_Enabled), typedIn && area->hasFocus(),
                              area->property("invalid").toBool(), !typedIn};
            paintFieldFrame(painter, option->rect, state, c,
                            typedIn ? radius::button : radius::card);
            return;
        }
        paintPanel(painter, option->rect, {}, c.line, radius::card);
        return;
    }
    case PE_PanelMenu:
    case PE_FrameMenu:
        if (element == PE_PanelMenu)
            paintPanel(painter, option->rect, c.raised, c.line2,
                       canRoundWindows() ? radius::card : 0);
        return;
    case PE_PanelTipLabel:
        paintPanel(painter, option->rect, c.raised, c.line2, 0);
        return;
    case PE_PanelButtonTool: {
        const bool checked = option->state.testFlag(State_On);
        PressState state = pressState(option);
        state.checked = checked;
        paintButtonPanel(painter, option->rect, ButtonKind::Ghost, state, c);
        return;
    }
    case PE_PanelItemViewItem:
        drawItemPanel(option, painter, widget);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            QRectF square(0, 0, 12, 12);
            square.moveCenter(QRectF(option->rect).center());
            paintIcon(painter, square,
                      option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                      c.text3);
        }
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const Icon icon = element == PE_IndicatorArrowDown ? Icon::ChevronDown
            : element == PE_IndicatorArrowUp               ? Icon::ChevronUp
            : element == PE_IndicatorArrowLeft             ? Icon::ChevronLeft
                                                           : Icon::ChevronRight;
        QRectF square(0, 0, 12, 12);
        square.moveCenter(QRectF(option->rect).center());
        paintIcon(painter, square, icon,
                  option->state.testFlag(State_Enabled) ? c.text2 : c.disabled);
        return;
    }
    case PE_FrameGroupBox:
        paintPanel(painter, option->rect, {}, c.line, radius::card);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colors &c = colors(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(button, painter);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuItem(item, painter, widget);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            drawMenuBarItem(item, painter);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.sunken);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTab(tab, painter);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            drawProgress(bar, painter);
            return;
        }
        break;
    case CE_Splitter:
        if (option->state.testFlag(State_Horizontal))
            painter->fillRect(
                QRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height()),
                c.line);
        else
            painter->fillRect(
                QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                c.line);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                const QRect r = option->rect;
                painter->fillRect(frame->frameShape == QFrame::HLine
                                      ? QRect(r.left(), r.center().y(), r.width(), 1)
                                      : QRect(r.center().x(), r.top(), 1, r.height()),
                                  c.line);
                return;
            }
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            drawComboBox(combo, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawSpinBox(spin, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(bar, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarScrollButtonWidth:
        return px(24);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return px(16);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_SubMenuOverlap:
        return 2;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_LineEditIconSize:
        return px(16);
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        // So far inside the frame that the square viewport stays within its round corners.
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? kAreaFrame : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_animated ? kFade : 0;
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_Menu_SupportsSections:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_Menu_SubMenuPopupDelay:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        if (hint == SH_Menu_SubMenuPopupDelay)
            return 120;
        return hint == SH_UnderlineShortcut
            ? QProxyStyle::styleHint(hint, option, widget, returnData)
            : 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace planops::gui
