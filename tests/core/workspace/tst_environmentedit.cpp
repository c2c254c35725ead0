// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/environmentedit.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

namespace {

const QByteArray shared =
    "{\n    \"prod\": {\"host\": \"p\"},\n    \"dev\": {\n        \"zone\": 7,\n"
    "        \"host\": \"d\",\n        \"Security\": {\"Auth\": {}}\n    }\n}\n";

} // namespace

class TestEnvironmentEdit : public QObject
{
    Q_OBJECT

    static Result<QByteArray> edited(const QByteArray &file, const QList<EditedVariable> &variables,
                                     const QStringList &removed = {})
    {
        return withEdit(file, {u"dev"_s, variables, removed}, VariableHome::Shared);
    }

    static QByteArray contentOf(const QTemporaryDir &place, const QString &name)
    {
        QFile file(place.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void changesNothingElse()
    {
        const auto file = edited(shared, {{u"host"_s, u"new \"d\""_s}, {u"zone"_s, u"7"_s}});
        QVERIFY(file);
        // Order, the number's spelling, the other environment and what is no variable stay.
        QByteArray expected = shared;
        expected.replace("\"d\"", "\"new \\\"d\\\"\"");
        QCOMPARE(*file, expected);
    }

    void leavesAFileThatSaysItAlready()
    {
        QCOMPARE(edited(shared, {{u"host"_s, u"d"_s}}).value(), shared);
        QCOMPARE(edited("\xEF\xBB\xBF" + shared, {{u"host"_s, u"d"_s}}).value(),
                 "\xEF\xBB\xBF" + shared);
    }

    void addsAndRemoves()
    {
        const auto file = edited(shared, {{u"new"_s, u"1"_s}}, {u"host"_s, u"Security"_s});
        QVERIFY(file);
        QVERIFY(file->contains("\n        \"new\": \"1\"\n    }"));
        QVERIFY(!file->contains("\"host\": \"d\""));
        QVERIFY(file->contains("Security")); // No variable: it cannot be removed as one.
    }

    void makesFileAndEnvironment()
    {
        QCOMPARE(edited({}, {{u"a"_s, u"1"_s}}).value(),
                 "{\n  \"dev\": {\n    \"a\": \"1\"\n  }\n}\n"_ba);
        const auto second = edited("{\"x\": {}}"_ba, {{u"a"_s, u"1"_s}});
        QVERIFY(second);
        QVERIFY2(second->startsWith("{\"x\": {},\n"), second->constData());
        QVERIFY(edited({}, {}).value().contains("\"dev\": {}"));
    }

    void namesSecretsAndDropsTheirValues()
    {
        const auto file = edited(shared, {{u"host"_s, {}, VariableHome::Keychain}});
        QVERIFY(file);
        QVERIFY(!file->contains("\"host\": \"d\""));
        QVERIFY2(file->contains("\"$secret\": [\"host\"]"), file->constData());
        // And back: it is a plain one again, and the list goes when it is empty.
        const auto back = edited(*file, {{u"host"_s, u"d"_s}});
        QVERIFY(back->contains("\"host\": \"d\""));
        QVERIFY(!back->contains("$secret"));
        // A private file gives its value up, too, and lists nothing.
        const EnvironmentEdit edit {u"dev"_s, {{u"key"_s, {}, VariableHome::Keychain}}, {}};
        const auto own = withEdit("{\"dev\": {\"key\": \"s3cret\", \"a\": \"b\"}}"_ba, edit,
                                  VariableHome::Private);
        QVERIFY(own);
        QVERIFY(!own->contains("s3cret") && !own->contains("$secret") && own->contains("\"a\""));
    }

    void refusesWhatItWouldBreak()
    {
        QCOMPARE(edited("[1]"_ba, {}).error().kind, ErrorKind::Parse);
        QCOMPARE(edited("{\"a\nb\": {}}"_ba, {}).error().kind, ErrorKind::Parse);
        QCOMPARE(edited("{\"dev\": 5}"_ba, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(edited("{\"dev\": {\"a\": 1"_ba, {}).error().kind, ErrorKind::Parse);
        QCOMPARE(edited(shared, {{u"Security"_s, u"x"_s}}).error().kind, ErrorKind::Invalid);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("good") << u"dev"_s << u"host"_s << u"x"_s << true;
        QTest::newRow("shared") << u"$shared"_s << u"host"_s << u"x"_s << true;
        QTest::newRow("no environment") << u" "_s << u"host"_s << u"x"_s << false;
        QTest::newRow("reserved") << u"$other"_s << u"host"_s << u"x"_s << false;
        QTest::newRow("no name") << u"dev"_s << u" "_s << u"x"_s << false;
        QTest::newRow("braces") << u"dev"_s << u"a}b"_s << u"x"_s << false;
        QTest::newRow("dynamic") << u"dev"_s << u"$uuid"_s << u"x"_s << false;
        QTest::newRow("twice") << u"dev"_s << u"twin"_s << u"x"_s << false;
        QTest::newRow("token") << u"dev"_s << u"key"_s << u"sk_live_abcdefgh12345"_s << false;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, environment);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, isGood);
        const EnvironmentEdit edit {environment, {{name, value}, {u"twin"_s, {}}}, {}};
        QCOMPARE(problemOf(edit).isEmpty(), isGood);
    }

    void writesTheFilesItChanges()
    {
        const QTemporaryDir place;
        EnvironmentEdit edit {u"dev"_s, {{u"host"_s, u"h"_s}}, {}};
        QVERIFY(saveEnvironment(place.path(), edit));
        QVERIFY(!QFile::exists(place.filePath(privateEnvironmentFile)));
        edit.variables = {{u"host"_s, u"h"_s},
                          {u"mine"_s, u"m"_s, VariableHome::Private},
                          {u"key"_s, {}, VariableHome::Keychain}};
        QVERIFY(saveEnvironment(place.path(), edit));
        const auto read = Environments::find(place.path());
        QVERIFY(read);
        QCOMPARE(variablesOf(*read, u"dev"_s),
                 (QList<EditedVariable> {{u"host"_s, u"h"_s, VariableHome::Shared},
                                         {u"key"_s, {}, VariableHome::Keychain},
                                         {u"mine"_s, u"m"_s, VariableHome::Private}}));
        QCOMPARE(read->secretsOf(u"dev"_s), (QHash<QString, QString> {{u"key"_s, u"dev"_s}}));
        QVERIFY(!contentOf(place, environmentFile).contains("mine"));
        // What cannot be read is not written over.
        QFile broken(place.filePath(environmentFile));
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write("{ not json");
        broken.close();
        QVERIFY(!saveEnvironment(place.path(), edit));
        QCOMPARE(contentOf(place, environmentFile), "{ not json"_ba);
    }

    void aPlainValueHidesASharedSecret()
    {
        Environments environments;
        environments.byName[u"dev"_s] = {{u"a"_s, u"plain"_s}};
        environments.secrets[sharedEnvironment] = QStringList {u"a"_s, u"b"_s};
        QCOMPARE(environments.secretsOf(u"dev"_s),
                 (QHash<QString, QString> {{u"b"_s, sharedEnvironment}}));
    }
};

QTEST_GUILESS_MAIN(TestEnvironmentEdit)
#include "tst_environmentedit.moc"
