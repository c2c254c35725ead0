// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/secretvariables.h"

#include "core/auth/vaulterror.h"
#include "core/base/redaction.h"
#include "core/settings/settings.h"
#include "core/workspace/workspacefolder.h"
#include "support/awaited.h"
#include "support/fakevault.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::services;

class TestSecretVariables : public QObject
{
    Q_OBJECT

    //! One computer, with a folder whose "dev" and "$shared" have a secret each.
    struct Fixture
    {
        Fixture() : settings(Home::locate(home.path()))
        {
            QFile file(place.filePath(workspace::environmentFile));
            if (!file.open(QIODevice::WriteOnly))
                qFatal("no environment file");
            file.write(R"({"$shared": {"$secret": ["common"]},
                           "dev": {"host": "h", "$secret": ["key"]}, "prod": {"$secret": ["key"]}})");
        }

        [[nodiscard]] VariablePlace at(const QString &environment, const QString &name) const
        {
            return {place.path(), environment, name};
        }
        Result<void> write(const VariablePlace &variable, const QByteArray &value)
        {
            return testkit::awaited<void>(
                &secrets, [&](auto done) { secrets.write(variable, Secret(value), done); });
        }
        SecretValues read(const QString &environment)
        {
            const auto environments = workspace::Environments::find(place.path());
            return testkit::awaited<SecretValues>(
                       &secrets, [&](auto done) { secrets.read(*environments, environment, done); })
                .value();
        }

        QTemporaryDir home;
        QTemporaryDir place;
        settings::Settings settings;
        testkit::FakeVault vault;
        SecretVariables secrets {[this]() -> auth::TokenVault & { return vault; }, settings};
    };

private Q_SLOTS:
    void keepsValuesInTheKeychainOnly()
    {
        Fixture f;
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), "canary-dev-1"));
        QVERIFY(f.write(f.at(u"prod"_s, u"key"_s), "canary-prod-1"));
        QVERIFY(f.write(f.at(workspace::sharedEnvironment, u"common"_s), "canary-common-1"));
        const SecretValues dev = f.read(u"dev"_s);
        QVERIFY(!dev.problem);
        QCOMPARE(dev.byName.size(), 2);
        QCOMPARE(dev.byName.value(u"key"_s).reveal(), "canary-dev-1"_ba);
        QCOMPARE(dev.byName.value(u"common"_s).reveal(), "canary-common-1"_ba);
        QCOMPARE(f.read(u"prod"_s).byName.value(u"key"_s).reveal(), "canary-prod-1"_ba);
        QCOMPARE(f.vault.entries->size(), 3);
        // The settings know the names.
        QCOMPARE(f.settings.variableEntries().size(), 3);
        for (const QString &entry : f.settings.variableEntries())
            QVERIFY(!entry.contains("canary"_L1));
    }

    void masksThemEverywhere()
    {
        Fixture f;
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), R"(plain word & "quoted"/7)"));
        for (const QString &text :
             {uR"(x plain word & "quoted"/7 y)"_s, uR"({"a":"plain word & \"quoted\"/7"})"_s,
              u"GET /x?q=plain%20word%20%26%20%22quoted%22%2F7"_s,
              u"q=plain+word+%26+%22quoted%22%2F7"_s}) {
            const QString masked = redaction::text(text);
            QVERIFY2(!masked.contains("quoted"_L1) && masked.contains(redaction::mask()),
                     qPrintable(masked));
        }
        const QUrl url(u"https://api.example/plain%20word%20%26%20%22quoted%22%2F7?q=1"_s);
        QVERIFY(!redaction::url(url).toString(QUrl::FullyEncoded).contains("quoted"_L1));
        QVERIFY(redaction::looksSecret(uR"(plain word & "quoted"/7)"));
        // What is too short to be told from other words stays.
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), "ab"));
        QCOMPARE(redaction::text(u"crab"_s), u"crab"_s);
    }

    void eachPlaceHasItsOwn()
    {
        Fixture f;
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), "canary-dev-2"));
        VariablePlace other = f.at(u"dev"_s, u"key"_s);
        other.folder = f.home.path();
        QVERIFY(!(other.key() == f.at(u"dev"_s, u"key"_s).key()));
        // The same folder by another way is the same.
        VariablePlace same = f.at(u"dev"_s, u"key"_s);
        same.folder += u"/."_s;
        QVERIFY(same.key() == f.at(u"dev"_s, u"key"_s).key());
    }

    void withoutAKeychainTheyLastUntilTheEnd()
    {
        Fixture f;
        f.vault.writeProblem = auth::vaultUnavailable(u"no bus"_s).value();
        f.vault.readProblem = f.vault.writeProblem;
        const auto written = f.write(f.at(u"dev"_s, u"key"_s), "canary-dev-3");
        QVERIFY(!written);
        QVERIFY2(written.error().message.contains("until the program ends"_L1),
                 qPrintable(written.error().message));
        const SecretValues dev = f.read(u"dev"_s);
        QCOMPARE(dev.byName.value(u"key"_s).reveal(), "canary-dev-3"_ba);
        QVERIFY(dev.problem); // Of the other one.
        QVERIFY(f.settings.variableEntries().isEmpty());
        // It works again: written there, and no longer held.
        f.vault.writeProblem.reset();
        f.vault.readProblem.reset();
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), "canary-dev-4"));
        QCOMPARE(f.vault.entries->size(), 1);
        QCOMPARE(f.read(u"dev"_s).byName.value(u"key"_s).reveal(), "canary-dev-4"_ba);
    }

    void tellsALockedKeychainFromNoValue()
    {
        Fixture f;
        QVERIFY(!f.read(u"dev"_s).problem);
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), "canary-dev-5"));
        f.vault.locked = true;
        const SecretValues dev = f.read(u"dev"_s);
        QVERIFY(dev.problem);
        QCOMPARE(dev.problem->code, u"locked"_s);
    }

    void refusesSeveralLines()
    {
        Fixture f;
        QCOMPARE(f.write(f.at(u"dev"_s, u"key"_s), "a\nb").error().kind, ErrorKind::Invalid);
        QVERIFY(f.vault.entries->isEmpty());
    }

    void removesOneAndAll()
    {
        Fixture f;
        for (const char *name : {"a", "b", "c"})
            QVERIFY(f.write(f.at(u"dev"_s, QString::fromLatin1(name)), "canary-dev-6"));
        QVERIFY(testkit::awaited<void>(
            &f.secrets, [&](auto done) { f.secrets.remove(f.at(u"dev"_s, u"a"_s), done); }));
        QCOMPARE(f.vault.entries->size(), 2);
        QCOMPARE(f.settings.variableEntries().size(), 2);
        QVERIFY(testkit::awaited<void>(&f.secrets, [&](auto done) { f.secrets.removeAll(done); }));
        QVERIFY(f.vault.entries->isEmpty());
        QVERIFY(f.settings.variableEntries().isEmpty());
        QVERIFY(testkit::awaited<void>(&f.secrets, [&](auto done) { f.secrets.removeAll(done); }));
    }

    void aFolderGetsThoseOfItsEnvironment()
    {
        Fixture f;
        QVERIFY(f.write(f.at(u"dev"_s, u"key"_s), "canary-dev-7"));
        QVERIFY(f.write(f.at(u"prod"_s, u"key"_s), "canary-prod-7"));
        workspace::WorkspaceFolder folder(f.settings);
        f.secrets.follow(folder);
        folder.setEnvironment(u"dev"_s);
        folder.setPath(f.place.path());
        const auto keyNow = [&folder] { return folder.scopeFor({}).find(u"key"_s); };
        QTRY_VERIFY(keyNow());
        QCOMPARE(keyNow()->value, u"canary-dev-7"_s);
        QVERIFY(keyNow()->isSecret);
        QCOMPARE(folder.scopeFor({}).withoutSecretValues().find(u"key"_s)->value, u"{{key}}"_s);
        folder.setEnvironment(u"prod"_s);
        QVERIFY(!keyNow()); // Not for a moment is it the other environment's.
        QTRY_VERIFY(keyNow());
        QCOMPARE(keyNow()->value, u"canary-prod-7"_s);
        QSignalSpy failed(&f.secrets, &SecretVariables::failed);
        f.vault.readProblem = auth::vaultUnavailable(u"no bus"_s).value();
        folder.setEnvironment(u"dev"_s);
        QTRY_COMPARE(failed.size(), 1);
        folder.setEnvironment(u"prod"_s);
        QTest::qWait(50);
        QCOMPARE(failed.size(), 1); // Once is enough.
    }
};

QTEST_GUILESS_MAIN(TestSecretVariables)
#include "tst_secretvariables.moc"
