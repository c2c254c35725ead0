// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/errorcard.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/phasebar.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/ring.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/subtabs.h"
#include "gui/widgets/switch.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace planops::gui;
using namespace std::chrono_literals;

namespace {

QString accessibleName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QAccessible::Role role(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->role();
}

} // namespace

class TstControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void buttonMirrorsItsAction()
    {
        QAction action(QStringLiteral("&Send"));
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        Button button(QString(), ButtonKind::Primary);
        button.setAction(&action);
        QCOMPARE(button.text(), QStringLiteral("Send"));
        QCOMPARE(button.keys(), action.shortcut());
        QCOMPARE(role(&button), QAccessible::Button);
        action.setEnabled(false);
        QVERIFY(!button.isEnabled());
        action.setEnabled(true);
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(triggered.count(), 2);
    }

    void buttonMakesRoomForItsKeyCaps()
    {
        Button button(QStringLiteral("Send"), ButtonKind::Primary);
        const int bare = button.sizeHint().width();
        button.setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
        QVERIFY(button.sizeHint().width() > bare + 40);
        button.setControlHeight(40);
        QCOMPARE(button.sizeHint().height(), 40);
    }

    void iconButtonSaysWhatItDoes()
    {
        IconButton button(Icon::Copy, QStringLiteral("Copy token"));
        button.setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        QCOMPARE(accessibleName(&button), QStringLiteral("Copy token"));
        QVERIFY(button.toolTip().startsWith(QStringLiteral("Copy token (")));
        button.setSide(10);
        QVERIFY(button.sizeHint().width() >= 24);
    }

    void segmentsMoveByArrows()
    {
        Segments segments(
            {QStringLiteral("Pretty"), QStringLiteral("Tree"), QStringLiteral("Raw")});
        QSignalSpy changed(&segments, &Segments::currentChanged);
        segments.setCurrent(1);
        QCOMPARE(segments.current(), 1);
        QCOMPARE(changed.count(), 0);
        segments.setSegmentEnabled(2, false, QStringLiteral("Not text"));
        const auto parts = segments.findChildren<QRadioButton *>();
        QTest::keyClick(parts.at(1), Qt::Key_Left);
        QCOMPARE(segments.current(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toInt(), 0);
        QTest::mouseClick(parts.at(2), Qt::LeftButton);
        QCOMPARE(segments.current(), 0);
        QCOMPARE(role(parts.at(0)), QAccessible::RadioButton);
    }

    void subTabsTellCountsAndDots()
    {
        SubTabs tabs;
        tabs.addTab(QStringLiteral("Params"));
        tabs.addTab(QStringLiteral("Auth"));
        const int bare = tabs.sizeHint().width();
        tabs.setCount(0, 4);
        tabs.setDot(1, true, QStringLiteral("set"));
        QVERIFY(tabs.sizeHint().width() > bare + 15);
        QCOMPARE(tabs.accessibleTabName(0), QStringLiteral("Params, 4"));
        QCOMPARE(tabs.accessibleTabName(1), QStringLiteral("Auth, set"));
        tabs.setCount(0, -1);
        QCOMPARE(tabs.accessibleTabName(0), QString());
        tabs.resize(tabs.sizeHint());
        QSignalSpy changed(&tabs, &QTabBar::currentChanged);
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
        QCOMPARE(changed.count(), 1);
    }

    void switchIsACheckBox()
    {
        Switch toggle(QStringLiteral("Wrap"));
        toggle.resize(toggle.sizeHint());
        QSignalSpy toggled(&toggle, &QCheckBox::toggled);
        QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 3, 12));
        QTest::keyClick(&toggle, Qt::Key_Space);
        QCOMPARE(toggled.count(), 2);
        QCOMPARE(role(&toggle), QAccessible::CheckBox);
    }

    void searchFieldClearsByEscape()
    {
        QWidget parent;
        SearchField field(QStringLiteral("Filter"), Icon::Filter, &parent);
        QTest::keyClicks(&field, QStringLiteral("depot"));
        auto *cross = field.findChild<IconButton *>();
        QVERIFY(!cross->isHidden());
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QVERIFY(cross->isHidden());
        QCOMPARE(accessibleName(&field), QStringLiteral("Filter"));
    }

    void labelElidesAndWraps()
    {
        Label label(QStringLiteral("Active projects, newest first"), TextRole::Body);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width() / 2);
        QCOMPARE(role(&label), QAccessible::StaticText);
        const int line = label.sizeHint().height();
        label.setWordWrap(true);
        QVERIFY(label.heightForWidth(60) > 2 * line);
        QVERIFY(label.heightForWidth(600) < 2 * line);
    }

    void pillsHaveTheTonesOfTheGuide()
    {
        QCOMPARE(methodTone(QStringLiteral("GET")), Tone::Sky);
        QCOMPARE(methodTone(QStringLiteral("DELETE")), Tone::Bad);
        QCOMPARE(methodTone(QStringLiteral("PROPFIND")), Tone::Neutral);
        QCOMPARE(statusTone(204), Tone::Ok);
        QCOMPARE(statusTone(304), Tone::Sky);
        QCOMPARE(statusTone(401), Tone::Bad);
        QCOMPARE(statusTone(403), Tone::Bad);
        QCOMPARE(statusTone(422), Tone::Warn);
        QCOMPARE(statusTone(503), Tone::Bad);
        QCOMPARE(statusTone(0), Tone::Bad);
        Pill pill;
        pill.showStatus(0, QString());
        QCOMPARE(pill.text(), QStringLiteral("No response"));
        pill.showStatus(200, QStringLiteral("OK"));
        QCOMPARE(accessibleName(&pill), QStringLiteral("200 OK"));
        QCOMPARE(pill.sizeHint().height(), 26);
    }

    void ringSpeaksInWords()
    {
        Ring ring;
        QCOMPARE(role(&ring), QAccessible::ProgressBar);
        QCOMPARE(ring.text(), QStringLiteral("No token"));
        ring.setRemaining(38min + 12s, 60min);
        QVERIFY(ring.text().contains(QStringLiteral("38")));
        QVERIFY(std::abs(ring.value() - 637) <= 1);
        ring.setRemaining(-5s, 60min);
        QCOMPARE(ring.text(), QStringLiteral("Expired"));
        QCOMPARE(ring.value(), 0);
        ring.setRemaining(5min, 0s);
        QCOMPARE(ring.value(), 1000);
    }

    void phaseBarSaysItsTimes()
    {
        PhaseBar bar;
        bar.setPhases({{PhaseKind::Dns, 3500us}, {PhaseKind::Waiting, 112ms}});
        QVERIFY(accessibleName(&bar).contains(QStringLiteral("DNS 3.5 ms")));
        QVERIFY(bar.toolTip().contains(QStringLiteral("Waiting 112.0 ms")));
    }

    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << QStringLiteral("Ada Okafor") << QStringLiteral("AO");
        QTest::newRow("many words")
            << QStringLiteral("Harbour crossing, phase 2") << QStringLiteral("HC");
        QTest::newRow("one word") << QStringLiteral("ada") << QStringLiteral("A");
        QTest::newRow("address") << QStringLiteral("ada.okafor@northwind.example")
                                 << QStringLiteral("AO");
        QTest::newRow("apostrophe") << QStringLiteral("Sean O'Neil") << QStringLiteral("SO");
        QTest::newRow("nothing") << QString() << QStringLiteral("?");
    }

    void initials()
    {
        QFETCH(QString, name);
        QFETCH(QString, initials);
        QCOMPARE(initialsOf(name), initials);
        QCOMPARE(toneOf(name), toneOf(name));
    }

    void formFieldShowsAndClearsItsError()
    {
        auto *editor = new QLineEdit;
        FormField field(QStringLiteral("Name"), editor);
        field.setHelp(QStringLiteral("Shown in lists."));
        QCOMPARE(accessibleName(editor), QStringLiteral("Name"));
        field.setError(QStringLiteral("Use at least 3 characters."));
        QVERIFY(field.hasError());
        QVERIFY(editor->property("invalid").toBool());
        QCOMPARE(editor->accessibleDescription(), QStringLiteral("Use at least 3 characters."));
        field.setError(QString());
        QVERIFY(!editor->property("invalid").toBool());
        QCOMPARE(editor->accessibleDescription(), QStringLiteral("Shown in lists."));
        field.setEditor(new QComboBox);
        QCOMPARE(accessibleName(field.editor()), QStringLiteral("Name"));
    }

    void errorCardCopiesWhatItShows()
    {
        ErrorCard card;
        ErrorReport report;
        report.title = QStringLiteral("Your access token has expired");
        report.why = QStringLiteral("It ran out 12 minutes ago.");
        report.facts = {
            {QStringLiteral("API said"), QStringLiteral("Signature has expired"), true}};
        report.details = QStringLiteral("HTTP/2 401");
        card.setReport(report);
        QCOMPARE(card.detailsText(),
                 QStringLiteral("Your access token has expired\nIt ran out 12 minutes ago.\n"
                                "API said: Signature has expired\nHTTP/2 401"));
        card.addAction(QStringLiteral("Refresh token and retry"), Icon::RefreshCw,
                       ButtonKind::Primary);
        QCOMPARE(card.findChildren<Button *>().size(), 2);
        QSignalSpy copied(&card, &ErrorCard::detailsCopied);
        const auto buttons = card.findChildren<Button *>();
        for (Button *button : buttons) {
            if (button->text() == QStringLiteral("Copy details"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), card.detailsText());
        card.setReport({}); // the old actions go with the old report
        QCOMPARE(card.findChildren<Button *>().size(), 1);
        QCOMPARE(card.detailsText(), QString());
    }

    void loadingBarStandsStillWithReducedMotion()
    {
        LoadingBar bar;
        bar.resize(200, 2);
        bar.show();
        m_theme->setReducedMotion(true);
        bar.setRunning(true);
        const QImage still = bar.grab().toImage();
        QTRY_COMPARE(bar.grab().toImage(), still);
        bar.setRunning(false);
        QVERIFY(bar.grab().toImage() != still);
        m_theme->setReducedMotion(false);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TstControls)
#include "tst_controls.moc"
