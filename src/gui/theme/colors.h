// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace planops::gui {

//! \brief What a colour means, for pills, banners, tiles and icons.
enum class Tone { Neutral, Accent, Ok, Warn, Bad, Violet, Sky };

//! \brief The colours that text and icons may have.
enum class Ink { Text, Text2, Text3, Accent, Ok, Warn, Bad, Violet, Sky, Disabled, OnAccent };

//! \brief What text and icons of a tone are written in.
[[nodiscard]] Ink inkOf(Tone tone);

//! \brief Every colour role of the interface, once for light and once for dark.
//!
//! Read it at paint time through colors(this) and never keep a copy: the user may switch the scheme
//! at any moment. tst_colors computes the contrast of every pair that the guide promises.
struct Colors
{
    bool dark = false;
    bool highContrast = false;

    // Surfaces.
    QColor chrome; //!< bars, sidebar, token panel
    QColor canvas; //!< work area and the inside of fields
    QColor sunken; //!< table head, preview, foot of a sheet
    QColor raised; //!< card, sheet, menu, secondary button
    QColor hover;  //!< state, neutral pill, track
    QColor press;
    QColor sel;   //!< selection
    QColor line;  //!< divider
    QColor line2; //!< edge of a button or key cap
    QColor field; //!< edge of what is typed in or ticked: 3:1

    // Text and ink.
    QColor text;
    QColor text2;
    QColor text3;
    QColor disabled;
    QColor accent; //!< fill under white
    QColor accentHover;
    QColor accentText; //!< ink, links, focus ring
    QColor accentTint;
    QColor ok;
    QColor okTint;
    QColor warn;
    QColor warnTint;
    QColor bad;
    QColor badTint;
    QColor violet;
    QColor violetTint;
    QColor sky;
    QColor skyTint;
    QColor danger;   //!< fill under white, for what destroys
    QColor onAccent; //!< text on accent and danger

    // Code.
    QColor jsonKey;
    QColor jsonString;
    QColor jsonNumber;
    QColor jsonLiteral;

    // Phases of a request.
    QColor phaseDns;
    QColor phaseConnect;
    QColor phaseTls;
    QColor phaseWaiting;
    QColor phaseDownload;

    QColor scrim;  //!< translucent, over the window behind a sheet
    QColor shadow; //!< translucent, darkest value under a floating panel

    [[nodiscard]] QColor ink(Ink role) const;
    [[nodiscard]] QColor ink(Tone tone) const { return ink(inkOf(tone)); }
    [[nodiscard]] QColor tint(Tone tone) const;
};

//! The two tables of the guide; \a highContrast turns lines into field edges and takes the tints
//! away.
[[nodiscard]] const Colors &colorTable(bool dark, bool highContrast = false);

//! The table that \a palette was made from. Works with any palette: dark is decided by its window
//! colour.
[[nodiscard]] const Colors &colors(const QPalette &palette);
[[nodiscard]] const Colors &colors(const QWidget *widget);

//! A QPalette with these colours in the roles that Qt's own widgets read.
[[nodiscard]] QPalette toPalette(const Colors &colors);

//! \a over laid on \a base with \a amount 0…1; opaque.
[[nodiscard]] QColor mix(const QColor &base, const QColor &over, double amount);

} // namespace planops::gui
