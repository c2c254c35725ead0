// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"
#include "gui/theme/icons.h"

#include <QKeySequence>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace planops::gui {

//! The radii of the guide, in pixels.
namespace radius {
constexpr double cap = 4; //!< key cap, check box, variable
constexpr double pill = 5;
constexpr double button = 6; //!< button, field, selection
constexpr double card = 8;   //!< card, URL bar, banner
constexpr double toast = 10; //!< toast, error card
constexpr double sheet = 12; //!< sheet, command palette
} // namespace radius

enum class ButtonKind { Primary, Secondary, Ghost, Danger };

//! \brief The state of something that can be pressed.
struct PressState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool checked = false;
};

//! \brief The state of something that is typed into or chosen from.
struct FieldState
{
    bool enabled = true;
    bool focused = false;
    bool invalid = false;
    bool quiet = false; //!< search and filter fields: a lighter edge, they have an icon
};

//! Fills \a rect and draws its edge inside it, so that neighbours never see a seam.
void paintPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &edge,
                double cornerRadius, double edgeWidth = 1);

//! The shadow of things that float: paint it first, then the panel. \a panel must have 40 px around
//! it.
void paintShadow(QPainter *painter, const QRectF &panel, double cornerRadius, const Colors &colors);

void paintButtonPanel(QPainter *painter, const QRectF &rect, ButtonKind kind,
                      const PressState &state, const Colors &colors,
                      double cornerRadius = radius::button);
[[nodiscard]] QColor buttonInk(ButtonKind kind, const PressState &state, const Colors &colors);
//! The icon of a ghost or secondary button is a shade lighter than its text.
[[nodiscard]] QColor buttonIconInk(ButtonKind kind, const PressState &state, const Colors &colors);

void paintFieldFrame(QPainter *painter, const QRectF &rect, const FieldState &state,
                     const Colors &colors, double cornerRadius = radius::button);

void paintCheckBox(QPainter *painter, const QRectF &rect, Qt::CheckState check,
                   const PressState &state, const Colors &colors);

//! The caps of a shortcut: "Ctrl", "Shift", "R"; on macOS its signs. Enter is drawn as an arrow.
[[nodiscard]] QStringList keyCapTexts(const QKeySequence &keys);
[[nodiscard]] QSizeF keyCapsSize(const QKeySequence &keys);
//! Draws from \a leftMiddle to the right, every cap with \a edge around it and \a ink inside.
void paintKeyCaps(QPainter *painter, const QPointF &leftMiddle, const QKeySequence &keys,
                  const QColor &ink, const QColor &edge);

} // namespace planops::gui
