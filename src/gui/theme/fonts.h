// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace planops::gui {

//! \brief The type scale. Sizes are pixels at a text scale of 100%.
enum class TextRole {
    Title,      //!< 26/600, first start
    Page,       //!< 18/600
    Sheet,      //!< 17/600
    Subheading, //!< 15/600
    Strong,     //!< 13/600
    Body,       //!< 13/400
    Control,    //!< 13/500, buttons and labels
    Caption,    //!< 12.5/400
    Section,    //!< 12/600, section heads
    Status,     //!< 12/400, status bar
    Count,      //!< 11.5/400
    Code,       //!< 12.5/400 mono
    Method,     //!< 10.5/700 mono
    KeyCap,     //!< 11/500
};

//! Registers the bundled fonts with Qt; needs a QGuiApplication. Further calls do nothing.
void loadFonts();

//! The font of \a role at the application's current text scale.
[[nodiscard]] QFont roleFont(TextRole role);

//! Gives \a widget the font of \a role and keeps it so when the text scale changes.
void setTextRole(QWidget *widget, TextRole role);

//! The font that the application must have for \a scale (1.0 = 100%); roleFont() and px() follow
//! it.
[[nodiscard]] QFont applicationFont(double scale);

//! The application's text scale: 1.0 is 100%.
[[nodiscard]] double textScale();

//! \a pixels of the guide at the current text scale, rounded: for heights of things that hold text.
[[nodiscard]] int px(double pixels);

//! Sets the fonts of every widget that setTextRole() was called for; Theme calls it after a change.
void refreshTextRoles();

} // namespace planops::gui
