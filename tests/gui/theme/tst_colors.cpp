// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/colors.h"

#include <QPalette>
#include <QTest>

#include <cmath>

using namespace planops::gui;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TstColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulaIsWcag()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void ratios_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("surface");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            for (const bool high : {false, true}) {
                const Colors &c = colorTable(dark, high);
                const QByteArray set =
                    QByteArray(dark ? "dark" : "light") + (high ? " high contrast " : " ");
                const auto add = [&set](const char *pair, const QColor &ink, const QColor &surface,
                                        double least) {
                    QTest::newRow(QByteArray(set + pair).constData()) << ink << surface << least;
                };
                const std::pair<const char *, QColor> surfaces[] = {
                    {"chrome", c.chrome}, {"canvas", c.canvas}, {"sunken", c.sunken},
                    {"raised", c.raised}, {"hover", c.hover},   {"sel", c.sel}};
                for (const auto &[name, surface] : surfaces) {
                    add(QByteArray("text on ").append(name).constData(), c.text, surface, 4.5);
                    add(QByteArray("text2 on ").append(name).constData(), c.text2, surface, 4.5);
                    add(QByteArray("text3 on ").append(name).constData(), c.text3, surface, 4.5);
                    add(QByteArray("accentText on ").append(name).constData(), c.accentText,
                        surface, 4.5);
                }
                add("text on press", c.text, c.press, 4.5);
                add("text2 on press", c.text2, c.press, 4.5);
                for (const auto &[name, surface] : {std::pair {"field on canvas", c.canvas},
                                                    std::pair {"field on chrome", c.chrome},
                                                    std::pair {"field on raised", c.raised}})
                    add(name, c.field, surface, 3.0);
                add("white on accent", c.onAccent, c.accent, 4.5);
                add("white on accentHover", c.onAccent, c.accentHover, 4.5);
                add("white on danger", c.onAccent, c.danger, 4.5);
                const std::pair<const char *, Tone> tones[] = {
                    {"ok", Tone::Ok},          {"warn", Tone::Warn}, {"bad", Tone::Bad},
                    {"violet", Tone::Violet},  {"sky", Tone::Sky},   {"accent", Tone::Accent},
                    {"neutral", Tone::Neutral}};
                for (const auto &[name, tone] : tones) {
                    add(QByteArray(name).append(" on its tint").constData(), c.ink(tone),
                        c.tint(tone), 4.5);
                    add(QByteArray(name).append(" on canvas").constData(), c.ink(tone), c.canvas,
                        4.5);
                    add(QByteArray("text on the tint of ").append(name).constData(), c.text,
                        c.tint(tone), 4.5);
                    add(QByteArray("text2 on the tint of ").append(name).constData(), c.text2,
                        c.tint(tone), 4.5);
                }
                add("JSON key", c.jsonKey, c.canvas, 4.5);
                add("JSON string", c.jsonString, c.canvas, 4.5);
                add("JSON number", c.jsonNumber, c.canvas, 4.5);
                add("JSON literal", c.jsonLiteral, c.canvas, 4.5);
                add("phase DNS", c.phaseDns, c.canvas, 3.0);
                add("phase connect", c.phaseConnect, c.canvas, 3.0);
                add("phase TLS", c.phaseTls, c.canvas, 3.0);
                add("phase waiting", c.phaseWaiting, c.canvas, 3.0);
                add("phase download", c.phaseDownload, c.canvas, 3.0);
            }
        }
    }

    void ratios()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, surface);
        QFETCH(double, least);
        const double ratio = contrast(ink, surface);
        QVERIFY2(ratio >= least,
                 qPrintable(QStringLiteral("%1 on %2 is %3, %4 is promised")
                                .arg(ink.name(), surface.name())
                                .arg(ratio, 0, 'f', 2)
                                .arg(least, 0, 'f', 2)));
    }

    void highContrastStrengthensLines()
    {
        for (const bool dark : {false, true}) {
            const Colors &c = colorTable(dark, true);
            QVERIFY(contrast(c.line, c.canvas) >= 3.0);
            QCOMPARE(c.okTint, c.canvas);
        }
    }

    // A widget must find its own table again from its palette alone.
    void paletteLeadsBackToItsTable()
    {
        for (const bool dark : {false, true}) {
            for (const bool high : {false, true}) {
                const Colors &back = colors(toPalette(colorTable(dark, high)));
                QCOMPARE(back.dark, dark);
                QCOMPARE(back.highContrast, high);
            }
        }
    }
};

QTEST_MAIN(TstColors)
#include "tst_colors.moc"
