// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/dotenv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;

class TestDotenv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void readsManyLines();
    void takesVariablesFromAboveAndFromTheEnvironment();
    void namesTheLine_data();
    void namesTheLine();
    void neverQuotesALine();
    void knowsOtherEncodings();
    void readsAFileAndLeavesItAlone();
    void saysThatAFileIsMissing();
};

void TestDotenv::readsValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << "A=value"_ba << u"value"_s;
    QTest::newRow("empty") << "A="_ba << QString();
    QTest::newRow("blanks") << "  A =  two words  "_ba << u"two words"_s;
    QTest::newRow("export") << "export A=value"_ba << u"value"_s;
    QTest::newRow("comment behind") << "A=value # why"_ba << u"value"_s;
    QTest::newRow("only a comment") << "A= # nothing yet"_ba << QString();
    QTest::newRow("no comment") << "A=x#1"_ba << u"x#1"_s;
    QTest::newRow("equals") << "A=k=v=="_ba << u"k=v=="_s;
    QTest::newRow("single") << "A='it is $HOME \\n # so'"_ba << u"it is $HOME \\n # so"_s;
    QTest::newRow("double") << R"(A="a\tb\n\"c\" \\ \$D \x")"_ba << u"a\tb\n\"c\" \\ $D \\x"_s;
    QTest::newRow("backtick") << "A=`it's \"so\"`"_ba << u"it's \"so\""_s;
    QTest::newRow("quoted with comment") << "A=\"v\" # why"_ba << u"v"_s;
    QTest::newRow("inner quotes") << "A=say \"hi\""_ba << u"say \"hi\""_s;
    QTest::newRow("carriage return") << "A=value\r\nB=2\r\n"_ba << u"value"_s;
    QTest::newRow("mark") << "\xef\xbb\xbf"
                             "A=value"_ba
                          << u"value"_s;
    QTest::newRow("last wins") << "A=1\nA=2"_ba << u"2"_s;
    QTest::newRow("utf-8") << "A=Zo\xc3\xab"_ba << u"Zoë"_s;
    QTest::newRow("lone dollar") << "A=5$ and $5 and ${"_ba << u"5$ and $5 and ${"_s;
    QTest::newRow("escaped dollar") << R"(A=\$HOME)"_ba << u"$HOME"_s;
    QTest::newRow("after comments") << "# one\n\n   # two\nA=value"_ba << u"value"_s;
}

void TestDotenv::readsValues()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, value);
    const Result<Dotenv> dotenv = Dotenv::parse(line);
    QVERIFY2(dotenv, dotenv ? "" : qPrintable(dotenv.error().message));
    QVERIFY(dotenv->contains(u"A"_s));
    QCOMPARE(dotenv->value(u"A"_s), value);
}

void TestDotenv::readsManyLines()
{
    const auto dotenv = Dotenv::parse("KEY=\"-----BEGIN\r\nabc\r\n-----END\"\nNEXT=1\n"_ba);
    QVERIFY(dotenv);
    QCOMPARE(dotenv->value(u"KEY"_s), u"-----BEGIN\nabc\n-----END"_s);
    QCOMPARE(dotenv->value(u"NEXT"_s), u"1"_s);
    QCOMPARE(dotenv->names().size(), 2);
}

void TestDotenv::takesVariablesFromAboveAndFromTheEnvironment()
{
    const auto dotenv = Dotenv::parse(
        "HOST=clerk.example.com\n"
        "URL=https://$HOST/path\n"
        "QUOTED=\"${URL}?x\"\n"
        "LITERAL='$HOST'\n"
        "OUTSIDE=${PLACE}\n"
        "UNKNOWN=a${NOBODY}b\n"
        "OTHERWISE=${NOBODY:-here}-${NOBODY-there}-${HOST:-no}\n"
        "LATER=${BELOW}\n"
        "BELOW=x\n"_ba,
        [](const QString &name) { return name == "PLACE"_L1 ? u"elsewhere"_s : QString(); });
    QVERIFY(dotenv);
    QCOMPARE(dotenv->value(u"URL"_s), u"https://clerk.example.com/path"_s);
    QCOMPARE(dotenv->value(u"QUOTED"_s), u"https://clerk.example.com/path?x"_s);
    QCOMPARE(dotenv->value(u"LITERAL"_s), u"$HOST"_s);
    QCOMPARE(dotenv->value(u"OUTSIDE"_s), u"elsewhere"_s);
    QCOMPARE(dotenv->value(u"UNKNOWN"_s), u"ab"_s);
    QCOMPARE(dotenv->value(u"OTHERWISE"_s), u"here-there-clerk.example.com"_s);
    QCOMPARE(dotenv->value(u"LATER"_s), QString());
}

void TestDotenv::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("no equals") << "A=1\nB 2\n"_ba << u"2"_s;
    QTest::newRow("no name") << "\n\n=value"_ba << u"3"_s;
    QTest::newRow("bad name") << "1A=value"_ba << u"1"_s;
    QTest::newRow("export of nothing") << "export A"_ba << u"1"_s;
    QTest::newRow("text behind the quote") << "A='x' y"_ba << u"1"_s;
    QTest::newRow("open quote") << "A=1\nB=\"x\nC=3\n"_ba << u"2"_s;
    QTest::newRow("after a long value") << "A=\"1\n2\n3\"\nB\n"_ba << u"4"_s;
}

void TestDotenv::namesTheLine()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, line);
    const Result<Dotenv> dotenv = Dotenv::parse(text);
    QVERIFY(!dotenv);
    QCOMPARE(dotenv.error().kind, ErrorKind::Parse);
    QCOMPARE(dotenv.error().code, line);
    QVERIFY2(dotenv.error().message.contains(u"Line %1 "_s.arg(line)),
             qPrintable(dotenv.error().message));
}

void TestDotenv::neverQuotesALine()
{
    for (const QByteArray &text :
         {"sk_test_canary"_ba, "A='sk_test_canary' x"_ba, "A=\"sk_test_canary"_ba}) {
        const Result<Dotenv> dotenv = Dotenv::parse(text);
        QVERIFY(!dotenv);
        QVERIFY(!dotenv.error().message.contains(u"canary"_s));
        QVERIFY(!dotenv.error().detail.contains(u"canary"_s));
    }
}

void TestDotenv::knowsOtherEncodings()
{
    const auto wide = Dotenv::parse("\xff\xfe\x41\x00\x3d\x00"_ba);
    QVERIFY(!wide);
    QVERIFY(wide.error().message.contains(u"UTF-16"_s));
    QVERIFY(!Dotenv::parse("A=\xff\xff"_ba));
    QVERIFY(!Dotenv::parse(QByteArray("A=\0b", 4)));
}

void TestDotenv::readsAFileAndLeavesItAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A=1\r\n");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    const Result<Dotenv> dotenv = Dotenv::read(file.fileName());
    QVERIFY(dotenv);
    QCOMPARE(dotenv->value(u"A"_s), u"1"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "A=1\r\n"_ba);
}

void TestDotenv::saysThatAFileIsMissing()
{
    const QTemporaryDir folder;
    const Result<Dotenv> none = Dotenv::read(folder.filePath(u"none.env"_s));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Storage);
    QVERIFY(none.error().message.contains(u"none.env"_s));
    QVERIFY(!Dotenv::read(folder.path())); // A folder is no file.
}

QTEST_GUILESS_MAIN(TestDotenv)
#include "tst_dotenv.moc"
