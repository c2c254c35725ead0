// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/accessibility/accessibility.h"

#include <QAccessible>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops::gui;

class TstAccessibleSpinBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void hasAValueAndAText()
    {
        QSpinBox box;
        box.setRange(1, 600);
        box.setSuffix(u" s"_s);
        box.setValue(30);
        box.setAccessibleName(u"Timeout"_s);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(reader->role(), QAccessible::SpinBox);
        QCOMPARE(reader->text(QAccessible::Name), u"Timeout"_s);
        QCOMPARE(reader->text(QAccessible::Value), u"30 s"_s);
        QAccessibleValueInterface *value = reader->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue(), QVariant(30));
        QCOMPARE(value->minimumValue(), QVariant(1));
        QCOMPARE(value->maximumValue(), QVariant(600));
        value->setCurrentValue(60);
        QCOMPARE(box.value(), 60);

        QAccessibleTextInterface *text = reader->textInterface();
        QVERIFY(text);
        QCOMPARE(text->text(0, text->characterCount()), u"60 s"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text->textAtOffset(4, QAccessible::WordBoundary, &start, &end), QString());
        QCOMPARE(text->textAtOffset(0, QAccessible::WordBoundary, &start, &end), u"60"_s);
    }

    void keepsAReadOnlyValue()
    {
        QSpinBox box;
        box.setReadOnly(true);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&box);
        reader->valueInterface()->setCurrentValue(7);
        QCOMPARE(box.value(), 0);
        QVERIFY(reader->state().readOnly);
    }
};

QTEST_MAIN(TstAccessibleSpinBox)
#include "tst_accessiblespinbox.moc"
