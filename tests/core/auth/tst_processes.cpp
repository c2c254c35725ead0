// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/keychainvault.h"
#include "core/auth/tokenstore.h"
#include "refreshrounds.h"
#include "sessionfixture.h"
#include "support/foldervault.h"

#include <QProcess>

using namespace planops;
using namespace planops::auth;
using namespace planops::testkit;
using namespace planops::test;
using namespace Qt::StringLiterals;

//! Two real processes refresh one sign-in against an issuer that rotates and kills the family of a
//! refresh token that is used twice (R23): 500 rounds each, and nobody is signed out.
//!
//! The program is its own other process: "tst_… --rounds N ISSUER FOLDER HOME SEED". With
//! PLANOPS_TEST_KEYRING the secrets are in the real keychain, else in files.
class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loseNoLogin();
    void withoutTheLockTheLoginIsLost();

private:
    struct Outcome
    {
        QStringList problems; //!< One for each process that did not get through.
        int grants = 0;       //!< Of the issuer, the sign-in not counted.
        bool usable = false;  //!< A third process can still refresh.
    };
    Outcome race(int rounds, bool sharedHome);

    const Signer m_signer {u"ES256"_s};
};

namespace {

constexpr int rounds = 500;
constexpr int patience = 110'000;

Profile profileOf(const QString &issuer)
{
    Profile profile;
    profile.id = u"northwind"_s;
    profile.issuer = issuer;
    profile.clientId = u"client"_s;
    profile.apiBase = u"https://api.example.com"_s;
    return profile;
}

std::unique_ptr<TokenVault> vaultIn(const QString &folder)
{
    if (qEnvironmentVariableIsSet("PLANOPS_TEST_KEYRING"))
        return std::make_unique<KeychainVault>(Home::locate(folder));
    return std::make_unique<FolderVault>(folder);
}

int runRounds(QCoreApplication &app, const QStringList &arguments)
{
    const auto vault = vaultIn(arguments.at(2));
    RefreshRounds run(profileOf(arguments.at(1)), *vault, Home::locate(arguments.at(3)),
                      arguments.at(0).toInt(), arguments.at(4).toUInt());
    QObject::connect(&run, &RefreshRounds::finished, &app, [](int done, const QString &problem) {
        QTextStream(stdout) << done << " rounds, " << problem << '\n';
        QCoreApplication::exit(problem.isEmpty() ? 0 : 1);
    });
    QMetaObject::invokeMethod(&run, &RefreshRounds::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

TestProcesses::Outcome TestProcesses::race(int rounds, bool sharedHome)
{
    Outcome outcome;
    SessionFixture f(m_signer);
    f.issuer.clock = systemNow;
    f.start();
    if (!f.signIn())
        return outcome;
    QTemporaryDir folder;
    const auto vault = vaultIn(folder.path());
    TokenStore store(profileOf(f.issuer.url()), *vault);
    std::optional<Result<void>> saved;
    store.save(f.session->tokens(), {this, [&](const Result<void> &result) { saved = result; }});
    if (!QTest::qWaitFor([&] { return saved.has_value(); }) || !*saved)
        return outcome;

    const auto launch = [&](QProcess &process, int number, int count) {
        const QString home = folder.filePath(sharedHome ? u"home"_s : u"home%1"_s.arg(number));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--rounds"_s, QString::number(count), f.issuer.url(), folder.path(), home,
                       QString::number(number)});
    };
    const auto ended = [](const QProcess &process) {
        return process.state() == QProcess::NotRunning;
    };
    std::array<QProcess, 2> processes;
    for (size_t i = 0; i < processes.size(); ++i)
        launch(processes[i], static_cast<int>(i), rounds);
    const bool over = QTest::qWaitFor(
        [&] { return std::all_of(processes.begin(), processes.end(), ended); }, patience);
    for (QProcess &process : processes) {
        if (!over || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            outcome.problems.append(QString::fromUtf8(process.readAll()).trimmed());
    }
    outcome.grants = f.issuer.issued - 1;
    if (over) {
        QProcess third;
        launch(third, 3, 1);
        outcome.usable =
            QTest::qWaitFor([&] { return ended(third); }, patience) && third.exitCode() == 0;
    }
    return outcome;
}

void TestProcesses::loseNoLogin()
{
    const Outcome outcome = race(rounds, true);
    QVERIFY2(outcome.problems.isEmpty(), qPrintable(outcome.problems.join(u" | "_s)));
    QVERIFY(outcome.usable);
    // A round that finds the other's newer token takes it: the issuer is asked less often.
    QVERIFY2(outcome.grants >= rounds && outcome.grants <= 2 * rounds,
             qPrintable(QString::number(outcome.grants)));
    qInfo("%d refreshes for %d rounds", outcome.grants, 2 * rounds);
}

// The proof can fail: with a lock file of its own each process spends the other's refresh token.
void TestProcesses::withoutTheLockTheLoginIsLost()
{
    const Outcome outcome = race(rounds, false);
    QVERIFY(!outcome.problems.isEmpty());
    QVERIFY(!outcome.usable);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--rounds"_L1 && arguments.size() == 7)
        return runRounds(app, arguments.mid(2));
    TestProcesses test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_processes.moc"
