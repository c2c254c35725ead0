// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/linediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops::history;

namespace {

//! " a", "-b", "+c" for each line.
QString written(const LineDiff &diff)
{
    QStringList lines;
    for (const DiffLine &line : diff.lines)
        lines.append((line.kind == DiffLine::Kind::Same          ? u" "_s
                          : line.kind == DiffLine::Kind::Removed ? u"-"_s
                                                                 : u"+"_s)
                     + line.text);
    return lines.join(u'|');
}

QStringList side(const LineDiff &diff, DiffLine::Kind other)
{
    QStringList lines;
    for (const DiffLine &line : diff.lines) {
        if (line.kind != other)
            lines.append(line.text);
    }
    return lines;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheShortestWay_data();
    void findsTheShortestWay();
    void alwaysGivesBothTextsBack();
    void endsInTime();
};

void TestLineDiff::findsTheShortestWay_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << u"a|b"_s << u"a|b"_s << u" a| b"_s;
    QTest::newRow("changed") << u"a|b|c"_s << u"a|x|c"_s << u" a|-b|+x| c"_s;
    QTest::newRow("added") << u"a|c"_s << u"a|b|c"_s << u" a|+b| c"_s;
    QTest::newRow("removed") << u"a|b|c"_s << u"a|c"_s << u" a|-b| c"_s;
    QTest::newRow("all") << u"a"_s << u"b"_s << u"-a|+b"_s;
    QTest::newRow("at both ends") << u"x|b|y"_s << u"b"_s << u"-x| b|-y"_s;
    QTest::newRow("classic") << u"a|b|c|a|b|b|a"_s << u"c|b|a|b|a|c"_s
                             << u"-a|-b| c|+b| a| b|-b| a|+c"_s;
}

void TestLineDiff::findsTheShortestWay()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const LineDiff diff = diffLines(before.split(u'|'), after.split(u'|'));
    QTEST(written(diff), "expected");
    QVERIFY(diff.isExact);
    QCOMPARE(diff.isSame(), before == after);
}

void TestLineDiff::alwaysGivesBothTextsBack()
{
    QRandomGenerator random(20261129);
    for (int round = 0; round < 2000; ++round) {
        QStringList before;
        QStringList after;
        for (int i = random.bounded(12); i > 0; --i)
            before.append(QString(QChar(u'a' + random.bounded(4))));
        for (int i = random.bounded(12); i > 0; --i)
            after.append(QString(QChar(u'a' + random.bounded(4))));
        const LineDiff diff = diffLines(before, after);
        QCOMPARE(side(diff, DiffLine::Kind::Added), before);
        QCOMPARE(side(diff, DiffLine::Kind::Removed), after);
    }
}

void TestLineDiff::endsInTime()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 60'000; ++i) {
        before.append(u"b%1"_s.arg(i));
        after.append(u"a%1"_s.arg(i));
    }
    QElapsedTimer timer;
    timer.start();
    const LineDiff diff = diffLines(before, after);
    QVERIFY(!diff.isExact);
    QCOMPARE(diff.lines.size(), 100'000);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
