// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/guess.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

class TestGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs_data();
    void tellsWhatItIs();
    void tellsOurSamples_data();
    void tellsOurSamples();
    void saysThatItIsNothing();
    void readsWhatItTold();
    void namesFilesForEditing();
};

void TestGuess::tellsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("curl") << "curl https://a.example"_ba << QString() << u"curl"_s;
    QTest::newRow("curl with a prompt")
        << "  $ curl -X POST https://a"_ba << QString() << u"curl"_s;
    QTest::newRow("curl with a path")
        << "/usr/bin/curl \\\n https://a"_ba << QString() << u"curl"_s;
    QTest::newRow("curl.exe") << "curl.exe \"https://a\""_ba << QString() << u"curl"_s;
    QTest::newRow("curly") << "curly braces"_ba << QString() << QString();
    QTest::newRow("http") << "# words\n\nGET https://a.example\n"_ba << QString() << u"http"_s;
    QTest::newRow("http by its name") << "@a = 1"_ba << u"x.HTTP"_s << u"http"_s;
    QTest::newRow("bru") << "meta {\n  name: A\n}\n"_ba << QString() << u"bruno"_s;
    QTest::newRow("har") << "\xEF\xBB\xBF{\"log\": {\"entries\": []}}"_ba << QString() << u"har"_s;
    QTest::newRow("json of another kind") << "{\"a\": 1}"_ba << u"a.json"_s << QString();
    QTest::newRow("nothing") << ""_ba << QString() << QString();
    QTest::newRow("words") << "Get well soon"_ba << QString() << QString();
}

void TestGuess::tellsWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const auto format = guessFormat(bytes, name);
    QCOMPARE(format.has_value(), !expected.isEmpty());
    if (format)
        QCOMPARE(format, formatOf(expected));
}

void TestGuess::tellsOurSamples_data()
{
    QTest::addColumn<QString>("expected");
    QTest::newRow("browser.har") << u"har"_s;
    QTest::newRow("insomnia4.json") << u"insomnia"_s;
    QTest::newRow("insomnia5.yaml") << u"insomnia"_s;
    QTest::newRow("postman20.json") << u"postman"_s;
    QTest::newRow("postman21.json") << u"postman"_s;
    QTest::newRow("saved.http") << u"http"_s;
    QTest::newRow("bruno") << u"bruno"_s;
}

void TestGuess::tellsOurSamples()
{
    QFETCH(QString, expected);
    const auto imported = importGuessedPath(QStringLiteral(PLANOPS_TEST_DATA "/workspace/")
                                            + QLatin1String(QTest::currentDataTag()));
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
    QCOMPARE(std::optional(imported->format), formatOf(expected));
    QVERIFY(!imported->imported.requests.isEmpty());
}

void TestGuess::saysThatItIsNothing()
{
    const auto imported = importGuessed("<html>"_ba);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::Parse);
    const auto missing = importGuessedPath(u"/nowhere/at/all"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
}

void TestGuess::readsWhatItTold()
{
    const auto imported = importGuessed("curl -d a=1 https://api.example/x"_ba);
    QVERIFY(imported);
    QCOMPARE(imported->imported.requests.size(), 1);
    QCOMPARE(imported->imported.requests[0].method, u"POST"_s);
}

void TestGuess::namesFilesForEditing()
{
    const QByteArray file = "### A\nPUT https://a.example\n\n< /nowhere/a.bin\n\n"
                            "### B\nPUT https://a.example\n\n{\n< /nowhere/b.json\n}\n";
    const auto named = importGuessed(file, ImportOptions::forEditing());
    QVERIFY(named);
    QCOMPARE(named->imported.bodyFiles, (QHash<qsizetype, QString> {{0, u"/nowhere/a.bin"_s}}));
    QCOMPARE(named->imported.notices.size(), 1); // b.json had to be read.
    const auto read = importGuessed(file);
    QVERIFY(read);
    QVERIFY(read->imported.bodyFiles.isEmpty());
    QCOMPARE(read->imported.notices.size(), 2);
}

QTEST_APPLESS_MAIN(TestGuess)
#include "tst_guess.moc"
