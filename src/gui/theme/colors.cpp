// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/colors.h"

#include <QPalette>
#include <QWidget>

namespace planops::gui {

namespace {

Colors lightColors()
{
    Colors c;
    c.chrome = QColor(0xF6F5F2);
    c.canvas = QColor(0xFFFFFF);
    c.sunken = QColor(0xFAF9F7);
    c.raised = QColor(0xFFFFFF);
    c.hover = QColor(0xEDEBE7);
    c.press = QColor(0xE3E1DB);
    c.sel = QColor(0xE2E9FC);
    c.line = QColor(0xE6E4DE);
    c.line2 = QColor(0xD2CFC7);
    c.field = QColor(0x908D86);
    c.text = QColor(0x191A1D);
    c.text2 = QColor(0x4D4F57);
    c.text3 = QColor(0x666870);
    c.disabled = QColor(0x9A9BA1);
    c.accent = QColor(0x2B4FD9);
    c.accentHover = QColor(0x2241BA);
    c.accentText = QColor(0x2546C7);
    c.accentTint = QColor(0xEAEFFE);
    c.ok = QColor(0x12703F);
    c.okTint = QColor(0xE1F3E8);
    c.warn = QColor(0x835300);
    c.warnTint = QColor(0xFBF0D8);
    c.bad = QColor(0xB3221F);
    c.badTint = QColor(0xFDECEA);
    c.violet = QColor(0x6A3DC2);
    c.violetTint = QColor(0xF0EAFC);
    c.sky = QColor(0x0A62A6);
    c.skyTint = QColor(0xE2F0FA);
    c.danger = QColor(0xC42F2B);
    c.onAccent = QColor(0xFFFFFF);
    c.jsonKey = QColor(0x1F3FB0);
    c.jsonString = QColor(0x176B3E);
    c.jsonNumber = QColor(0x9A4700);
    c.jsonLiteral = QColor(0x6A3DC2);
    c.phaseDns = QColor(0x2A8FA3);
    c.phaseConnect = QColor(0xC77A1B);
    c.phaseTls = QColor(0x8458D6);
    c.phaseWaiting = QColor(0x3C62E8);
    c.phaseDownload = QColor(0x2A9461);
    c.scrim = QColor(0x18, 0x18, 0x20, 79);
    c.shadow = QColor(0x18, 0x18, 0x20, 46);
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.chrome = QColor(0x111215);
    c.canvas = QColor(0x17181C);
    c.sunken = QColor(0x131417);
    c.raised = QColor(0x1E2025);
    c.hover = QColor(0x23252B);
    c.press = QColor(0x2C2F36);
    c.sel = QColor(0x222C4B);
    c.line = QColor(0x292B32);
    c.line2 = QColor(0x3A3D46);
    c.field = QColor(0x6C717B);
    c.text = QColor(0xE9EAED);
    c.text2 = QColor(0xB1B4BD);
    c.text3 = QColor(0x9296A1);
    c.disabled = QColor(0x62666F);
    c.accent = QColor(0x4065EC);
    c.accentHover = QColor(0x3658DC);
    c.accentText = QColor(0x97AFFF);
    c.accentTint = QColor(0x1D2747);
    c.ok = QColor(0x56C991);
    c.okTint = QColor(0x14301F);
    c.warn = QColor(0xEFB558);
    c.warnTint = QColor(0x35290F);
    c.bad = QColor(0xFF8A82);
    c.badTint = QColor(0x3B1B1B);
    c.violet = QColor(0xBBA0FF);
    c.violetTint = QColor(0x2A2145);
    c.sky = QColor(0x72BBF7);
    c.skyTint = QColor(0x13293C);
    c.danger = QColor(0xCC3D39);
    c.onAccent = QColor(0xFFFFFF);
    c.jsonKey = QColor(0x9DB4FF);
    c.jsonString = QColor(0x7FCF9F);
    c.jsonNumber = QColor(0xEBB06A);
    c.jsonLiteral = QColor(0xC3A8FF);
    c.phaseDns = QColor(0x4FB3C4);
    c.phaseConnect = QColor(0xE7A24A);
    c.phaseTls = QColor(0xA98BF5);
    c.phaseWaiting = QColor(0x6C8CFF);
    c.phaseDownload = QColor(0x4CC38A);
    c.scrim = QColor(0, 0, 0, 140);
    c.shadow = QColor(0, 0, 0, 140);
    return c;
}

Colors withHighContrast(Colors c)
{
    c.highContrast = true;
    c.line = c.field;
    c.line2 = c.field;
    c.text2 = c.text;
    c.text3 = c.text;
    for (QColor *tint :
         {&c.accentTint, &c.okTint, &c.warnTint, &c.badTint, &c.violetTint, &c.skyTint})
        *tint = c.canvas;
    return c;
}

} // namespace

const Colors &colorTable(bool dark, bool highContrast)
{
    static const Colors tables[2][2] = {
        {lightColors(), withHighContrast(lightColors())},
        {darkColors(), withHighContrast(darkColors())},
    };
    return tables[dark ? 1 : 0][highContrast ? 1 : 0];
}

const Colors &colors(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    const Colors &plain = colorTable(dark);
    // toPalette() puts the divider into Mid, and only high contrast makes it as strong as a field
    // edge.
    return palette.color(QPalette::Active, QPalette::Mid) == plain.field ? colorTable(dark, true)
                                                                         : plain;
}

const Colors &colors(const QWidget *widget)
{
    return colors(widget->palette());
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Text2;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Bad:
        return Ink::Bad;
    case Tone::Violet:
        return Ink::Violet;
    case Tone::Sky:
        return Ink::Sky;
    }
    return Ink::Text2;
}

QColor Colors::ink(Ink role) const
{
    switch (role) {
    case Ink::Text:
        return text;
    case Ink::Text2:
        return text2;
    case Ink::Text3:
        return text3;
    case Ink::Accent:
        return accentText;
    case Ink::Ok:
        return ok;
    case Ink::Warn:
        return warn;
    case Ink::Bad:
        return bad;
    case Ink::Violet:
        return violet;
    case Ink::Sky:
        return sky;
    case Ink::Disabled:
        return disabled;
    case Ink::OnAccent:
        return onAccent;
    }
    return text;
}

QColor Colors::tint(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return hover;
    case Tone::Accent:
        return accentTint;
    case Tone::Ok:
        return okTint;
    case Tone::Warn:
        return warnTint;
    case Tone::Bad:
        return badTint;
    case Tone::Violet:
        return violetTint;
    case Tone::Sky:
        return skyTint;
    }
    return hover;
}

QPalette toPalette(const Colors &c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &color, const QColor &disabled) {
        p.setColor(QPalette::Active, role, color);
        p.setColor(QPalette::Inactive, role, color);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, c.chrome, c.chrome);
    set(QPalette::Base, c.canvas, c.canvas);
    set(QPalette::AlternateBase, c.sunken, c.sunken);
    set(QPalette::Button, c.raised, c.raised);
    set(QPalette::WindowText, c.text, c.disabled);
    set(QPalette::Text, c.text, c.disabled);
    set(QPalette::ButtonText, c.text, c.disabled);
    set(QPalette::BrightText, c.text2, c.disabled);
    set(QPalette::PlaceholderText, c.text3, c.disabled);
    set(QPalette::ToolTipBase, c.raised, c.raised);
    set(QPalette::ToolTipText, c.text, c.text);
    set(QPalette::Highlight, c.sel, c.hover);
    set(QPalette::HighlightedText, c.text, c.disabled);
    set(QPalette::Link, c.accentText, c.disabled);
    set(QPalette::LinkVisited, c.violet, c.disabled);
    set(QPalette::Light, c.raised, c.raised);
    set(QPalette::Midlight, c.hover, c.hover);
    set(QPalette::Mid, c.line, c.line);
    set(QPalette::Dark, c.line2, c.line2);
    set(QPalette::Shadow, c.field, c.field);
    return p;
}

QColor mix(const QColor &base, const QColor &over, double amount)
{
    const auto part = [amount](int a, int b) { return qRound(a + (b - a) * amount); };
    return {part(base.red(), over.red()), part(base.green(), over.green()),
            part(base.blue(), over.blue())};
}

} // namespace planops::gui
