// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonpointer.h"

#include <QJsonDocument>
#include <QJsonObject>
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

    //! The document of RFC 6901, section 5, and places that are not there.
    void findsValues_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("list") << u"/foo/1"_s << QJsonValue(u"baz"_s);
        QTest::newRow("no name") << u"/"_s << QJsonValue(0);
        QTest::newRow("slash") << u"/a~1b"_s << QJsonValue(1);
        QTest::newRow("tilde") << u"/m~0n"_s << QJsonValue(8);
        QTest::newRow("percent") << u"/c%d"_s << QJsonValue(2);
        for (const QString &nowhere :
             {u"/none"_s, u"/foo/2"_s, u"/foo/01"_s, u"/foo/-"_s, u"/foo/-1"_s, u"/foo/+1"_s,
              u"/foo/99999999999999999999"_s, u"/foo/1/x"_s, u"/foo/"_s})
            QTest::newRow(qPrintable(nowhere)) << nowhere << QJsonValue(QJsonValue::Undefined);
    }
    void findsValues()
    {
        QFETCH(QString, pointer);
        const QJsonValue root =
            QJsonDocument::fromJson(
                R"({"foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "m~n": 8})")
                .object();
        QCOMPARE(valueAtPointer(root, QString()), root);
        QTEST(valueAtPointer(root, pointer), "value");
    }
};

QTEST_APPLESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
