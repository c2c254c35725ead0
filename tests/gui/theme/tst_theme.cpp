// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/style.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace planops::gui;

class TstTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_theme->setScheme(Theme::Scheme::Light);
    }

    void schemeChangesThePaletteOfLivingWidgets()
    {
        QWidget widget;
        QTRY_COMPARE(colors(&widget).dark, false);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        m_theme->setScheme(Theme::Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(colors(&widget).dark, true);
        QCOMPARE(widget.palette().color(QPalette::Window), colorTable(true).chrome);
        QVERIFY(m_theme->isDark());
    }

    void highContrastReachesWidgets()
    {
        QWidget widget;
        m_theme->setHighContrast(true);
        QTRY_VERIFY(colors(&widget).highContrast);
        m_theme->setHighContrast(false);
        QTRY_VERIFY(!colors(&widget).highContrast);
    }

    void textScaleReachesRolesAndPixels()
    {
        QPushButton button;
        setTextRole(&button, TextRole::Page);
        const double before = button.font().pointSizeF();
        QCOMPARE(px(32), 32);
        m_theme->setTextScale(1.5);
        QCOMPARE(px(32), 48);
        QVERIFY(std::abs(button.font().pointSizeF() / before - 1.5) < 0.02);
        m_theme->setTextScale(9);
        QCOMPARE(m_theme->textScale(), 2.0);
    }

    void menusSayTheNamesOfTheirSections()
    {
        QMenu menu;
        QAction *section = menu.addSection(QStringLiteral("Send as well as"));
        menu.addAction(QStringLiteral("PlanOps"));
        QAction *line = menu.addSeparator();
        menu.addAction(QStringLiteral("Other"));
        menu.ensurePolished();
        menu.resize(menu.sizeHint());
        const QRect place = menu.actionGeometry(section);
        QVERIFY(place.height() > menu.actionGeometry(line).height());
        const QImage named = menu.grab(place).toImage();
        section->setText(QStringLiteral("Send it as well as"));
        QVERIFY(menu.grab(place).toImage() != named);
    }

    void reducedMotionTakesNoTime()
    {
        QWidget widget;
        QCOMPARE(fadeDuration(&widget), 120);
        m_theme->setReducedMotion(true);
        QCOMPARE(fadeDuration(&widget), 0);
    }

    void bundledFontsAreUsed()
    {
        QCOMPARE(QFontInfo(roleFont(TextRole::Body)).family(), QStringLiteral("Inter"));
        QCOMPARE(QFontInfo(roleFont(TextRole::Code)).family(), QStringLiteral("JetBrains Mono NL"));
        for (const TextRole role : {TextRole::Strong, TextRole::Control, TextRole::Method})
            QCOMPARE(QFontInfo(roleFont(role)).weight(), static_cast<int>(roleFont(role).weight()));
    }

    // "://" and "!=" must be shown as the bytes that they are.
    void codeHasNoLigatures()
    {
        const QFont font = roleFont(TextRole::Code);
        const auto glyphs = [&font](const QString &text) {
            QTextLayout layout(text, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            QList<quint32> all;
            const auto runs = layout.glyphRuns();
            for (const QGlyphRun &run : runs)
                all.append(run.glyphIndexes());
            return all;
        };
        for (const QString &text : {QStringLiteral("://"), QStringLiteral("!="),
                                    QStringLiteral("->"), QStringLiteral("==")}) {
            QList<quint32> alone;
            for (const QChar letter : text)
                alone.append(glyphs(QString(letter)));
            QCOMPARE(glyphs(text), alone);
        }
    }

    void ringFollowsTheKeyboardOnly()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(QStringLiteral("One"));
        auto *second = new QPushButton(QStringLiteral("Two"));
        auto *field = new QLineEdit;
        layout->addWidget(first);
        layout->addWidget(second);
        layout->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus(); // activation gave the keyboard to the first button
        first->setFocus(Qt::TabFocusReason);
        const auto marked = [&window]() -> QWidget * {
            const auto frames = window.findChildren<QFocusFrame *>();
            return frames.isEmpty() ? nullptr : frames.first()->widget();
        };
        QTRY_COMPARE(marked(), first);
        QTest::keyClick(&window, Qt::Key_Tab);
        QTRY_COMPARE(marked(), second);
        // A field shows its focus by itself.
        QTest::keyClick(second, Qt::Key_Tab);
        QVERIFY(field->hasFocus());
        QTRY_COMPARE(marked(), nullptr);
        first->setFocus(Qt::MouseFocusReason);
        QTRY_COMPARE(marked(), nullptr);
    }

    void ringOutlivesTheWindowItWasIn()
    {
        const auto ringed = [] {
            auto window = std::make_unique<QWidget>();
            auto *field = new QLineEdit(window.get());
            auto *button = new QPushButton(window.get());
            window->show();
            if (!QTest::qWaitForWindowActive(window.get()))
                return window;
            field->setFocus();
            button->setFocus(Qt::TabFocusReason);
            return window;
        };
        auto window = ringed();
        QTRY_COMPARE(window->findChildren<QFocusFrame *>().size(), 1);
        window.reset(); // and the frame with it
        window = ringed();
        QTRY_COMPARE(window->findChildren<QFocusFrame *>().size(), 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TstTheme)
#include "tst_theme.moc"
