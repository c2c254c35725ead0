// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/painted.h"
#include "gui/palette/commandmodel.h"
#include "gui/palette/commandpalette.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using namespace planops::gui;

namespace {

Command make(const QString &title, CommandGroup group, QStringList *log)
{
    Command command;
    command.id = title;
    command.title = title;
    command.group = group;
    command.run = [title, log] { log->append(title); };
    command.runInNewTab = [title, log] { log->append(title + QStringLiteral(" in a new tab")); };
    return command;
}

} // namespace

class TstCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_log.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_before = new QLineEdit(m_window.get());
        m_palette = new CommandPalette([this] { return commands(); }, m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
        m_palette->openPalette();
        m_field = m_palette->findChild<QLineEdit *>();
        m_list = m_palette->findChild<QListView *>();
        QVERIFY(m_field->hasFocus());
    }

    void groupsComeUnderTheirHeadings()
    {
        QStringList rows;
        for (int i = 0; i < m_list->model()->rowCount(); ++i)
            rows.append(m_list->model()->index(i, 0).data().toString());
        QCOMPARE(rows,
                 (QStringList {QStringLiteral("Commands"), QStringLiteral("Copy token"),
                               QStringLiteral("Refresh token"), QStringLiteral("Sleep"),
                               QStringLiteral("Endpoints"), QStringLiteral("/projects"),
                               QStringLiteral("/tokens"), QStringLiteral("Projects"),
                               QStringLiteral("Harbour crossing")}));
        QCOMPARE(m_list->currentIndex().row(), 1);
    }

    void typingFindsAndEnterRuns()
    {
        QTest::keyClicks(m_field, QStringLiteral("refr"));
        QSignalSpy chosen(m_palette, &CommandPalette::commandChosen);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_log, QStringList {QStringLiteral("Refresh token")});
        QCOMPARE(chosen.count(), 1);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_before->hasFocus());
    }

    void noShadowStaysBehind()
    {
        planops::test::Painted painted(*m_palette);
        m_palette->update();
        QTRY_COMPARE(painted.region().boundingRect(), m_palette->rect());
        painted.beginAnew();
        QTest::keyClicks(m_field, QStringLiteral("refr")); // Fewer rows: the panel shrinks.
        QTRY_COMPARE(painted.region().boundingRect(), m_palette->rect());
    }

    void controlEnterOpensInANewTab()
    {
        QTest::keyClicks(m_field, QStringLiteral("/tokens"));
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_log, QStringList {QStringLiteral("/tokens in a new tab")});
    }

    void arrowsPassOverHeadingsAndDisabledRows()
    {
        QTest::keyClick(m_field, Qt::Key_Down); // Refresh token
        QTest::keyClick(m_field, Qt::Key_Down); // over Sleep, which is off, and the heading
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("/projects"));
        QTest::keyClick(m_field, Qt::Key_Up);
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Refresh token"));
        QTest::keyClick(m_field, Qt::Key_Up);
        QTest::keyClick(m_field, Qt::Key_Up); // round to the end
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Harbour crossing"));
    }

    void prefixesNarrow_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("matches");
        QTest::newRow("commands") << QStringLiteral(">") << 3;
        QTest::newRow("commands, filtered") << QStringLiteral("> token") << 2;
        QTest::newRow("endpoints") << QStringLiteral("/") << 2;
        QTest::newRow("endpoints, filtered") << QStringLiteral("/proj") << 1;
        QTest::newRow("projects") << QStringLiteral("@") << 1;
        QTest::newRow("everything") << QStringLiteral("token") << 3;
        QTest::newRow("nothing") << QStringLiteral("qqq") << 0;
    }

    void prefixesNarrow()
    {
        QFETCH(QString, pattern);
        QFETCH(int, matches);
        m_field->setText(pattern);
        QCOMPARE(qobject_cast<CommandModel *>(m_list->model())->matchCount(), matches);
        QCOMPARE(m_list->isVisible(), matches > 0);
    }

    void escapeClosesWithoutRunning()
    {
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_before->hasFocus());
        QVERIFY(m_log.isEmpty());
    }

    void whatWasUsedLastComesFirst()
    {
        QTest::keyClicks(m_field, QStringLiteral("refr"));
        QTest::keyClick(m_field, Qt::Key_Return);
        m_palette->openPalette();
        QCOMPARE(m_list->currentIndex().data().toString(), QStringLiteral("Refresh token"));
    }

    void shortcutsOfTheWindowSleep()
    {
        QShortcut shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_window.get());
        QSignalSpy activated(&shortcut, &QShortcut::activated);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(activated.count(), 0);
        QCOMPARE(m_log.size(), 1);
        QTest::keyClick(m_before, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(activated.count(), 1);
    }

    void anActionMakesACommand()
    {
        QAction action(QStringLiteral("&Copy token"));
        action.setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
        QSignalSpy triggered(&action, &QAction::triggered);
        const Command command = commandFor(&action, Icon::Copy);
        QCOMPARE(command.title, QStringLiteral("Copy token"));
        QCOMPARE(command.keys, action.shortcut());
        command.run();
        QCOMPARE(triggered.count(), 1);
    }

private:
    QList<Command> commands()
    {
        Command off = make(QStringLiteral("Sleep"), CommandGroup::Commands, &m_log);
        off.enabled = false;
        return {make(QStringLiteral("/projects"), CommandGroup::Endpoints, &m_log),
                make(QStringLiteral("/tokens"), CommandGroup::Endpoints, &m_log),
                make(QStringLiteral("Copy token"), CommandGroup::Commands, &m_log),
                make(QStringLiteral("Refresh token"), CommandGroup::Commands, &m_log),
                off,
                make(QStringLiteral("Harbour crossing"), CommandGroup::Projects, &m_log)};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QStringList m_log;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TstCommandPalette)
#include "tst_commandpalette.moc"
