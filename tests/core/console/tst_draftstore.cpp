// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draftstore.h"

#include "support/fulldisk.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::console;

namespace {

DraftStore::State someState(int count = 1)
{
    DraftStore::State state;
    for (int i = 0; i < count; ++i)
        state.drafts.append(Draft::make(u"GET"_s, u"/projects/%1"_s.arg(i)));
    state.currentId = state.drafts.constFirst().id;
    state.forms = {{u"new-project"_s, QJsonObject {{u"name"_s, u"Tunnel ü"_s}}}};
    return state;
}

//! What the killed child does: saves ever longer states as fast as it can.
int writeForEver(const QString &folder)
{
    DraftStore store(Home::locate(folder));
    for (int i = 1;; ++i) {
        store.setState(someState(1 + i % 400));
        if (!store.flush())
            return 1;
    }
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsEmpty();
    void comesBack();
    void savesSoonByItself();
    void savesWhenItGoes();
    void masksSecrets();
    void setsDamagedFilesAside_data();
    void setsDamagedFilesAside();
    void keepsWhatCanBeRead();
    void saysOnceThatItCannotSave();
    void keepsTheLastGoodFileOnAFullDisk();
    void survivesKill();

private:
    [[nodiscard]] Home home() const { return Home::locate(m_folder->path()); }
    [[nodiscard]] QString path() const { return home().dataFile(u"drafts.json"_s); }
    [[nodiscard]] QByteArray content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDraftStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestDraftStore::content() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDraftStore::startsEmpty()
{
    DraftStore store(home());
    const auto state = store.load();
    QVERIFY(state);
    QVERIFY(state->drafts.isEmpty());
    QVERIFY(store.flush());
    QVERIFY(!QFile::exists(path())); // Nothing to say, nothing written.
}

void TestDraftStore::comesBack()
{
    const DraftStore::State state = someState(3);
    {
        DraftStore store(home());
        store.setState(state);
        QVERIFY(store.flush());
    }
    DraftStore store(home());
    const auto back = store.load();
    QVERIFY(back);
    QCOMPARE(back->drafts, state.drafts);
    QCOMPARE(back->currentId, state.currentId);
    QCOMPARE(back->forms, state.forms);
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestDraftStore::savesSoonByItself()
{
    DraftStore store(home());
    // Somebody who types without a pause is saved all the same.
    QElapsedTimer clock;
    clock.start();
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&store] { store.setState(someState()); });
    typing.start(20);
    QTRY_VERIFY(QFile::exists(path()));
    QVERIFY2(clock.elapsed() >= 250, "written at once: no batching");
    QVERIFY2(clock.elapsed() < 4000, "the timer starts anew with each change");
}

void TestDraftStore::savesWhenItGoes()
{
    {
        DraftStore store(home());
        store.setState(someState());
    }
    QVERIFY(QFile::exists(path()));
}

void TestDraftStore::masksSecrets()
{
    const QString jwt = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.Y2FuYXJ5Y2FuYXJ5"_s;
    DraftStore::State state = someState();
    Draft &draft = state.drafts.first();
    draft.url = u"/p%7E?limit=2&access_token=canary1&q=%7e"_s;
    draft.disabledQuery = {{u"client_secret"_s, u"canary2"_s, {}, false}};
    draft.headers = {{u"Authorization"_s, u"Bearer canary3"_s, {}, true},
                     {u"X-Api-Key"_s, u"canary4"_s, {}, false},
                     {u"X-Note"_s, u"see sk_test_canary5canary5"_s, {}, true},
                     {u"Accept"_s, u"application/json"_s, {}, true}};
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = u"{\"password\":\"canary6\",\"jwt\":\""_s + jwt + u"\",\"name\":\"Tunnel\"}"_s;
    state.forms = {
        {u"sign-in"_s, QJsonObject {{u"token"_s, u"canary7"_s}, {u"name"_s, u"Tunnel"_s}}}};
    DraftStore store(home());
    store.setState(state);
    QVERIFY(store.flush());
    const QByteArray file = content();
    QVERIFY2(!file.contains("canary"), file.constData());
    QVERIFY(!file.contains(jwt.toLatin1()));
    // What is no secret is all there, and the running program still has everything.
    QVERIFY(file.contains("/p%7E?limit=2&access_token="));
    QVERIFY(file.contains("&q=%7e"));
    QVERIFY(file.contains("Tunnel"));
    QVERIFY(file.contains("application/json"));
    QCOMPARE(store.state().drafts, state.drafts);
}

void TestDraftStore::setsDamagedFilesAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("cut") << R"({"version":1,"drafts":[{"method":"GE)"_ba;
    QTest::newRow("page") << "<html>"_ba;
    QTest::newRow("other JSON") << "[]"_ba;
    QTest::newRow("later version") << R"({"version":99,"drafts":[]})"_ba;
}

void TestDraftStore::setsDamagedFilesAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(home().prepare());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    DraftStore store(home());
    const auto state = store.load();
    QVERIFY(!state);
    QCOMPARE(state.error().kind, ErrorKind::Storage);
    const QDir folder = QFileInfo(path()).dir();
    const QStringList aside = folder.entryList({u"drafts.json.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(state.error().message.contains(aside.constFirst()));
    QFile kept(folder.filePath(aside.constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    store.setState(someState());
    QVERIFY(store.flush());
}

void TestDraftStore::keepsWhatCanBeRead()
{
    QVERIFY(home().prepare());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"version":1,"drafts":[{"method":"GET","url":"/good"},{"method":7}],"currentId":"x"})");
    file.close();
    DraftStore store(home());
    QVERIFY(!store.load());
    QCOMPARE(store.state().drafts.size(), 1);
    QCOMPARE(store.state().drafts.constFirst().url, u"/good"_s);
}

void TestDraftStore::saysOnceThatItCannotSave()
{
    // A file where the folder should be: refused for every user, root included.
    QFile obstacle(m_folder->filePath(u"data"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    DraftStore store(home());
    QSignalSpy failed(&store, &DraftStore::saveFailed);
    store.setState(someState());
    QTRY_COMPARE(failed.size(), 1);
    const auto flushed = store.flush();
    QVERIFY(!flushed);
    QCOMPARE(flushed.error().kind, ErrorKind::Storage);
    QVERIFY(obstacle.remove());
    QVERIFY(store.flush()); // The state was not given up.
    QVERIFY(content().contains("/projects/0"));
    QCOMPARE(failed.size(), 1);
}

void TestDraftStore::keepsTheLastGoodFileOnAFullDisk()
{
    QVERIFY(home().prepare());
    DraftStore store(home());
    store.setState(someState(2));
    QVERIFY(store.flush());
    const QByteArray good = content();
    QSignalSpy failed(&store, &DraftStore::saveFailed);
    store.setState(someState(3));
    {
        const testkit::FullDisk full;
        if (!full.isFull())
            QSKIP("this system has no limit for files");
        store.save();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Storage);
        QCOMPARE(content(), good);
    }
    QVERIFY(store.flush()); // There is room again, and nothing was forgotten.
    QVERIFY(content() != good);
}

void TestDraftStore::survivesKill()
{
    int found = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_folder->path()});
        QVERIFY(child.waitForStarted());
        if (round == 0)
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path()), 30'000);
        (void)child.waitForFinished(5 + 7 * round); // A different moment each time.
        child.kill();
        QVERIFY(child.waitForFinished());
        DraftStore store(home());
        const auto state = store.load();
        QVERIFY2(state, state ? "" : qPrintable(state.error().message));
        found += state->drafts.isEmpty() ? 0 : 1;
    }
    QCOMPARE(found, 12);
    QVERIFY(QFileInfo(path()).dir().entryList({u"*.damaged-*"_s}).isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--write")
        return writeForEver(QString::fromLocal8Bit(argv[2]));
    TestDraftStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_draftstore.moc"
