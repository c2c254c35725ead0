// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/accessibility.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace planops::gui;

class TstAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void childThatWentAwayIsNone()
    {
        QScrollArea area;
        auto *label = new QLabel(QStringLiteral("text"));
        label->resize(2000, 2000);
        area.setWidget(label);
        area.resize(200, 200);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(reader);
        const int count = reader->childCount();
        QVERIFY(count > 0);

        label->resize(10, 10); // The scroll bars go.
        QTRY_VERIFY(!area.horizontalScrollBar()->isVisible());
        for (int index = 0; index < count + 3; ++index)
            reader->child(index);
        QVERIFY(!reader->child(count));
        QVERIFY(!reader->child(-1));
    }

    void contentIsReachedBothWays()
    {
        QScrollArea area;
        auto *label = new QLabel(QStringLiteral("text"));
        area.setWidget(label);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&area);
        QAccessibleInterface *viewport = QAccessible::queryAccessibleInterface(area.viewport());
        QVERIFY(reader->indexOfChild(viewport) >= 0);
        QCOMPARE(reader->child(reader->indexOfChild(viewport)), viewport);
        QCOMPARE(viewport->child(0), QAccessible::queryAccessibleInterface(label));
        QCOMPARE(viewport->parent(), reader);
    }

    void itemViewsKeepTheirOwn()
    {
        QListWidget list;
        list.addItem(QStringLiteral("first"));
        QCOMPARE(QAccessible::queryAccessibleInterface(&list)->role(), QAccessible::List);
    }
};

QTEST_MAIN(TstAccessibility)
#include "tst_accessibility.moc"
