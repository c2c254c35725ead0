// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainvault.h"
#include "core/auth/memoryvault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;

class TestKeychainVault : public QObject
{
    Q_OBJECT

    const bool m_hasKeyring = qEnvironmentVariableIsSet("PLANOPS_TEST_KEYRING");

    template <typename T, typename Start>
    Result<T> wait(Start start)
    {
        std::optional<Result<T>> answer;
        start(Completion<T>(this, [&](const Result<T> &result) { answer = result; }));
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            qFatal("no answer from the vault");
        return *answer;
    }
    Result<Secret> read(TokenVault &vault, const VaultKey &key)
    {
        return wait<Secret>([&](auto c) { vault.read(key, c); });
    }
    Result<void> write(TokenVault &vault, const VaultKey &key, const QByteArray &value)
    {
        return wait<void>([&](auto c) { vault.write(key, Secret(value), c); });
    }
    Result<void> remove(TokenVault &vault, const VaultKey &key)
    {
        return wait<void>([&](auto c) { vault.remove(key, c); });
    }
    Result<void> probe(TokenVault &vault)
    {
        return wait<void>([&](auto c) { vault.probe(c); });
    }

    void roundTrip(TokenVault &vault)
    {
        const VaultKey key {u"nörthwind"_s, VaultKey::Kind::RefreshToken};
        QVERIFY(probe(vault));
        QCOMPARE(read(vault, key).error().code, u"not-found"_s);
        QVERIFY(remove(vault, key)); // A missing entry is as good as removed.
        for (const QByteArray &value :
             {"short"_ba, R"({"a":"b \u00fc +/="})"_ba, QByteArray(8000, 'x')}) {
            QVERIFY(write(vault, key, value));
            QCOMPARE(read(vault, key)->reveal(), value);
        }
        const VaultKey other {u"nörthwind"_s, VaultKey::Kind::AccessToken};
        QCOMPARE(read(vault, other).error().code, u"not-found"_s);
        QVERIFY(remove(vault, key));
        QCOMPARE(read(vault, key).error().code, u"not-found"_s);
    }

private Q_SLOTS:
    void memoryKeepsUntilTheEnd()
    {
        MemoryVault vault;
        QVERIFY(!vault.isPersistent());
        roundTrip(vault);
    }

    void withoutASessionBusItIsUnavailable()
    {
        if (m_hasKeyring || qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("there is a session bus");
        KeychainVault vault(Home::locate(u"/nowhere"_s));
        const VaultKey key {u"a"_s, VaultKey::Kind::AccessToken};
        for (const Error &error :
             {probe(vault).error(), read(vault, key).error(), write(vault, key, "x").error()}) {
            QCOMPARE(error.kind, ErrorKind::Vault);
            QCOMPARE(error.code, u"unavailable"_s);
            QVERIFY(!error.message.isEmpty());
            QVERIFY(!error.detail.isEmpty());
        }
    }

    void r16AKeyringKeepsSecrets()
    {
        if (!m_hasKeyring)
            QSKIP("needs a keyring of its own: core.auth.keychainvault.keyring runs this");
        const QTemporaryDir folder;
        KeychainVault vault(Home::locate(folder.path()));
        roundTrip(vault);
        // Entries of another home are other entries.
        const VaultKey key {u"a"_s, VaultKey::Kind::AccessToken};
        QVERIFY(write(vault, key, "mine"));
        const QTemporaryDir elsewhere;
        KeychainVault other(Home::locate(elsewhere.path()));
        QCOMPARE(read(other, key).error().code, u"not-found"_s);
        KeychainVault again(Home::locate(folder.path()));
        QCOMPARE(read(again, key)->reveal(), "mine"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(),
                 0); // Nothing in files.
    }

    void aVaultMayBeDeletedWhileItsJobsRun()
    {
        for (int i = 0; i < 20; ++i) {
            auto vault = std::make_unique<KeychainVault>(Home::locate(u"/nowhere"_s));
            vault->write({u"a"_s, VaultKey::Kind::IdToken}, Secret("x"_ba), {});
            vault->read({u"a"_s, VaultKey::Kind::IdToken}, {});
            vault->remove({u"a"_s, VaultKey::Kind::IdToken}, {});
            if (i % 2)
                QTest::qWait(0);
            vault.reset();
        }
        QTest::qWait(100); // The jobs end without anybody who listens.
    }
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
