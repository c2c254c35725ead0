// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpointer.h"

#include <QTest>

using namespace planops;
using namespace Qt::StringLiterals;

class TestJsonPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! The table of RFC 6901, section 5, as far as it is about names.
    void goesBothWays_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("the whole text") << QString() << QStringList {};
        QTest::newRow("list") << u"/foo/0"_s << QStringList {u"foo"_s, u"0"_s};
        QTest::newRow("no name") << u"/"_s << QStringList {QString()};
        QTest::newRow("slash") << u"/a~1b"_s << QStringList {u"a/b"_s};
        QTest::newRow("tilde") << u"/m~0n"_s << QStringList {u"m~n"_s};
        QTest::newRow("an escape as a name") << u"/~01"_s << QStringList {u"~1"_s};
        QTest::newRow("other signs")
            << u"/c%d/e^f/ /k\"l"_s << QStringList {u"c%d"_s, u"e^f"_s, u" "_s, u"k\"l"_s};
    }
    void goesBothWays()
    {
        QFETCH(const QString, pointer);
        QFETCH(const QStringList, steps);
        QCOMPARE(pointerSteps(pointer), steps);
        QString written;
        for (const QString &step : steps)
            written = pointerTo(written, step);
        QCOMPARE(written, pointer);
    }
};

QTEST_APPLESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
