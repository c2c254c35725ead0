// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/actions.h"

#include <QMenuBar>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace planops::gui;

class ActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsInAMenuAndHasAText();
    void noShortcutIsTakenTwice();
    void leavesTheKeysOfInputMethodsAlone();
    void mnemonicsOfAMenuAreUnique();
};

void ActionsTest::everyActionIsInAMenuAndHasAText()
{
    QWidget window;
    const Actions actions(&window);
    QMenuBar bar;
    actions.fill(&bar);
    QSet<const QAction *> inMenus;
    for (const QAction *menu : bar.actions()) {
        for (const QAction *action : menu->menu()->actions())
            inMenus.insert(action);
    }
    for (int id = 0; id < Actions::Count; ++id) {
        const QAction *action = actions[static_cast<Actions::Id>(id)];
        QVERIFY(action);
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
    }
}

void ActionsTest::noShortcutIsTakenTwice()
{
    QWidget window;
    const Actions actions(&window);
    QSet<QString> seen;
    for (int id = 0; id < Actions::Count; ++id) {
        for (const QKeySequence &keys : actions[static_cast<Actions::Id>(id)]->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }
    QVERIFY(seen.contains(QStringLiteral("Ctrl+K")));
    QVERIFY(seen.contains(QStringLiteral("Ctrl+Return")));
}

void ActionsTest::leavesTheKeysOfInputMethodsAlone()
{
    QWidget window;
    const Actions actions(&window);
    for (int id = 0; id < Actions::Count; ++id) {
        for (const QKeySequence &keys : actions[static_cast<Actions::Id>(id)]->shortcuts()) {
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!text.startsWith(QLatin1String("Ctrl+Alt")), qPrintable(text));
            QVERIFY(text != QLatin1String("Ctrl+Shift+U"));
            QVERIFY(text != QLatin1String("Ctrl+Space"));
        }
    }
}

void ActionsTest::mnemonicsOfAMenuAreUnique()
{
    QWidget window;
    const Actions actions(&window);
    QMenuBar bar;
    actions.fill(&bar);
    for (const QAction *menu : bar.actions()) {
        QSet<QString> seen;
        for (const QAction *action : menu->menu()->actions()) {
            const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
            if (mnemonic.isEmpty())
                continue;
            QVERIFY2(!seen.contains(mnemonic), qPrintable(action->text()));
            seen.insert(mnemonic);
        }
    }
}

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
