// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historystore.h"
#include "core/history/sql.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace planops;
using namespace planops::history;

namespace {

HistoryRecord exchange(const QString &path, int status = 200, const QString &answer = {})
{
    HistoryRecord record;
    record.entry.sentAt = QDateTime::currentDateTimeUtc();
    record.entry.profileId = u"northwind"_s;
    record.entry.method = u"GET"_s;
    record.entry.url = u"https://api.example"_s + path;
    record.entry.status = status;
    record.entry.reason = status == 404 ? u"Not Found"_s : u"OK"_s;
    record.requestBody.isWhole = true;
    record.responseHeaders = {{"Content-Type", "application/json"}};
    record.responseBody = {answer, true};
    return record;
}

QList<HistoryRecord> exchanges(int count)
{
    QList<HistoryRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(exchange(u"/items/"_s + QString::number(i)));
    return records;
}

//! Asks and waits for the answer.
template <typename T, typename Ask>
Result<T> answerTo(Ask ask)
{
    std::optional<Result<T>> answer;
    QObject context;
    ask(Completion<T> {&context, [&](const Result<T> &result) { answer = result; }});
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return failure(ErrorKind::Timeout, u"no answer"_s);
    return *answer;
}

Result<HistorySlice> find(HistoryStore &store, const HistoryQuery &query)
{
    return answerTo<HistorySlice>([&](const auto &done) { store.find(query, done); });
}

Result<QList<HistoryEntry>> insert(HistoryStore &store, const QList<HistoryRecord> &records)
{
    return answerTo<QList<HistoryEntry>>([&](const auto &done) { store.insert(records, done); });
}

QStringList pathsOf(const Result<HistorySlice> &slice)
{
    QStringList paths;
    for (const HistoryEntry &entry : slice.value_or(HistorySlice()).entries)
        paths.append(QUrl(entry.url).path());
    return paths;
}

//! What the other process does: writes as many exchanges as it is told, one transaction each.
int writeMany(const QString &path, int count)
{
    HistoryStore store(path);
    for (int i = 0; i < count; ++i) {
        if (!insert(store, {exchange(u"/child/"_s + QString::number(i))}))
            return 1;
    }
    return 0;
}

} // namespace

class TestHistoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void touchesNothingBeforeTheFirstCall()
    {
        const HistoryStore store(path());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void comesBackWhole()
    {
        HistoryRecord record = exchange(u"/projects"_s, 200, u"{\"id\":1}"_s);
        record.entry.duration = 1234us;
        record.entry.tokenSent = true;
        record.requestHeaders = {{"X-Trace", "42"}};
        record.requestBody = {u"body"_s, true};
        {
            HistoryStore store(path());
            const auto written = insert(store, {record});
            QVERIFY(written);
            record.entry.id = written->constFirst().id;
        }
        HistoryStore store(path());
        const auto back =
            answerTo<HistoryRecord>([&](const auto &done) { store.fetch(record.entry.id, done); });
        QVERIFY(back);
        QCOMPARE(*back, record);
        const auto gone =
            answerTo<HistoryRecord>([&](const auto &done) { store.fetch(12345, done); });
        QCOMPARE(gone.error().kind, ErrorKind::Invalid);
    }

    void recordsTogetherWhatComesTogether()
    {
        HistoryStore store(path());
        const QSignalSpy recorded(&store, &HistoryStore::recorded);
        for (const HistoryRecord &record : exchanges(50))
            store.record(record);
        const auto count = [&recorded] {
            qsizetype entries = 0;
            for (const QList<QVariant> &arguments : recorded)
                entries += arguments.at(0).value<QList<HistoryEntry>>().size();
            return entries;
        };
        QTRY_COMPARE(count(), 50);
        QVERIFY(recorded.size() <= 3);
        QCOMPARE(pathsOf(find(store, {{}, 0, 1})), QStringList {u"/items/49"_s});
    }

    void writesWhatIsWaitingWhenItGoes()
    {
        {
            HistoryStore store(path());
            for (const HistoryRecord &record : exchanges(20))
                store.record(record);
        }
        HistoryStore store(path());
        QCOMPARE(find(store, {})->entries.size(), 20);
    }

    void pagesWithoutGapsWhileMoreComes()
    {
        HistoryStore store(path());
        QVERIFY(insert(store, exchanges(25)));
        QStringList seen;
        qint64 before = 0;
        for (;;) {
            const auto slice = find(store, {{}, before, 10});
            QVERIFY(slice);
            seen += pathsOf(slice);
            if (!slice->hasMore)
                break;
            before = slice->entries.constLast().id;
            QVERIFY(insert(store, {exchange(u"/new"_s)}));
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.constFirst(), u"/items/24"_s);
        QCOMPARE(seen.constLast(), u"/items/0"_s);
    }

    void searchesWhileTyping_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("path") << u"proj"_s << QStringList {u"/projects/2"_s, u"/projects/1"_s};
        QTest::newRow("two words") << u"projects 404"_s << QStringList {u"/projects/2"_s};
        QTest::newRow("reason") << u"not fou"_s << QStringList {u"/projects/2"_s};
        QTest::newRow("body, without accents") << u"brucke"_s << QStringList {u"/projects/1"_s};
        QTest::newRow("header") << u"json"_s
                                << QStringList {u"/me"_s, u"/projects/2"_s, u"/projects/1"_s};
        QTest::newRow("method, any case") << u"get me"_s << QStringList {u"/me"_s};
        QTest::newRow("whole path") << u"/projects/1"_s << QStringList {u"/projects/1"_s};
        QTest::newRow("nothing") << u"zebra"_s << QStringList();
        QTest::newRow("hostile") << u"\"') OR 1=1; DROP TABLE exchanges; --"_s << QStringList();
        QTest::newRow("operators") << u"NEAR(proj"_s << QStringList();
        QTest::newRow("column filter") << u"url:proj"_s << QStringList();
        QTest::newRow("signs only")
            << u"\"*^"_s << QStringList {u"/me"_s, u"/projects/2"_s, u"/projects/1"_s};
    }
    void searchesWhileTyping()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, paths);
        HistoryStore store(path());
        QVERIFY(insert(store,
                       {exchange(u"/projects/1"_s, 200, u"Brücke"_s),
                        exchange(u"/projects/2"_s, 404), exchange(u"/me"_s)}));
        const auto found = find(store, {typed, 0, 10});
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(pathsOf(found), paths);
    }

    void anyTextIsSafeToSearchFor()
    {
        HistoryStore store(path());
        QVERIFY(insert(store, exchanges(3)));
        for (char16_t unit = 1; unit < 0x3000; unit += 41) {
            const QString typed = u"ab"_s + QChar(unit) + u"cd\""_s + QChar(char16_t(unit * 5));
            const auto found = find(store, {typed, 0, 10});
            QVERIFY2(
                found,
                qPrintable(u"%1: %2"_s.arg(unit).arg(found ? QString() : found.error().detail)));
        }
    }

    void onlyTheLastQuestionCounts()
    {
        HistoryStore store(path());
        QVERIFY(insert(store, exchanges(3)));
        QStringList answers;
        for (const QString &typed : {u"it"_s, u"ite"_s, u"item"_s}) {
            store.find({typed, 0, 10},
                       {this, [&](const Result<HistorySlice> &slice) {
                            answers.append(slice ? u"found"_s : errorKindName(slice.error().kind));
                        }});
        }
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.constLast(), u"found"_s);
    }

    void removesFromListAndSearch()
    {
        HistoryStore store(path());
        const auto written = insert(store, {exchange(u"/keep"_s), exchange(u"/drop"_s)});
        QVERIFY(written);
        const QSignalSpy removed(&store, &HistoryStore::removed);
        QVERIFY(answerTo<void>(
            [&](const auto &done) { store.remove({written->constLast().id}, done); }));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(pathsOf(find(store, {})), QStringList {u"/keep"_s});
        QCOMPARE(pathsOf(find(store, {u"drop"_s, 0, 10})), QStringList());
        // Numbers never come back: paging and other processes go by them.
        QVERIFY(insert(store, {exchange(u"/new"_s)})->constFirst().id > written->constLast().id);
    }

    void theIndexHoldsTheWordsOfItsView()
    {
        HistoryRecord unanswered = exchange(u"/unanswered"_s, 0);
        unanswered.entry.problem = u"The server did not answer."_s;
        HistoryRecord bare;
        bare.entry.sentAt = QDateTime::currentDateTimeUtc();
        bare.entry.status = 204;
        HistoryRecord full = exchange(u"/full"_s, 404, u"{\"a\":1}"_s);
        full.requestHeaders = {{"Accept", "*/*"}, {"X-Trace", "7"}};
        full.requestBody = {u"b=2"_s, true};
        {
            HistoryStore store(path());
            const auto written =
                insert(store, {unanswered, bare, full, exchange(u"/gone"_s, 200, u"gone"_s)});
            QVERIFY(written);
            QVERIFY(answerTo<void>(
                [&](const auto &done) { store.remove({written->constLast().id}, done); }));
        }
        // FTS5 compares its index with what the view says now.
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
            database.setDatabaseName(path());
            QVERIFY(database.open());
            const auto checked = runSql(
                u"check"_s, u"INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"_s);
            QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        }
        QSqlDatabase::removeDatabase(u"check"_s);
    }

    void clearsToTheLastByte()
    {
        HistoryStore store(path());
        QVERIFY(insert(store, {exchange(u"/x"_s, 200, u"unmistakable"_s)}));
        QVERIFY(answerTo<void>([&](const auto &done) { store.clear(done); }));
        QVERIFY(find(store, {})->entries.isEmpty());
        QVERIFY(find(store, {u"unmistakable"_s, 0, 10})->entries.isEmpty());
        QVERIFY(!onDisk().contains("unmistakable"));
    }

    void holdsNoSecretOnDisk()
    {
        HistoryStore store(path());
        HistoryRecord record =
            exchange(u"/cb?code=CANARY1"_s, 200, u"{\"access_token\":\"CANARY2\"}"_s);
        record.requestHeaders = {{"Authorization", "Bearer CANARY3"}, {"X-Api-Key", "CANARY4"}};
        record.responseHeaders = {{"Set-Cookie", "sid=CANARY5"}};
        QVERIFY(insert(store, {record}));
        QVERIFY(!onDisk().contains("CANARY"));
        QVERIFY(onDisk().contains("api.example"));
    }

    void keepsToItsBytes()
    {
        HistoryStore store(path());
        HistoryLimits limits;
        limits.bytes = 50'000;
        store.setLimits(limits);
        for (int i = 0; i < 40; ++i)
            QVERIFY(insert(
                store,
                {exchange(u"/items/"_s + QString::number(i), 200, u"word "_s.repeated(1000))}));
        QTRY_COMPARE_WITH_TIMEOUT(find(store, {})->entries.size(), 9, 10'000);
        QCOMPARE(pathsOf(find(store, {{}, 0, 1})), QStringList {u"/items/39"_s});
        QCOMPARE(find(store, {u"word"_s, 0, 100})->entries.size(), 9);
    }

    void keepsToItsAge()
    {
        HistoryStore store(path());
        HistoryRecord old = exchange(u"/old"_s);
        old.entry.sentAt = old.entry.sentAt.addDays(-91);
        QVERIFY(insert(store, {exchange(u"/young"_s), old}));
        QTRY_COMPARE(pathsOf(find(store, {})), QStringList {u"/young"_s});
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database") << QByteArray("this is no database at all").repeated(100);
        QTest::newRow("head only")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff');
    }
    void setsADamagedFileAside()
    {
        QFETCH(const QByteArray, content);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        HistoryStore store(path());
        const QSignalSpy replaced(&store, &HistoryStore::replaced);
        QVERIFY(insert(store, exchanges(1)));
        QCOMPARE(replaced.size(), 1);
        QFile aside(replaced.at(0).at(0).toString());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QCOMPARE(find(store, {})->entries.size(), 1);
    }

    void noticesDamageInTheMiddle()
    {
        {
            HistoryStore store(path());
            QVERIFY(insert(store, exchanges(2000)));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096 * 8; at + 4096 < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(4096, '\x5a'));
        }
        file.close();
        HistoryStore store(path());
        const QSignalSpy replaced(&store, &HistoryStore::replaced);
        const auto found = find(store, {{}, 0, 3000});
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QVERIFY(insert(store, exchanges(1)));
        QCOMPARE(replaced.size(), 1);
    }

    void saysOnceThatItCannotWrite()
    {
        const QString locked = m_folder->filePath(u"locked"_s);
        QVERIFY(QDir().mkpath(locked));
        QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner);
        if (QFile(locked + u"/probe"_s).open(QIODevice::WriteOnly))
            QSKIP("this user may write everywhere");
        HistoryStore store(locked + u"/history.sqlite"_s);
        const QSignalSpy failed(&store, &HistoryStore::failed);
        const QSignalSpy recorded(&store, &HistoryStore::recorded);
        store.record(exchange(u"/a"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, ErrorKind::Storage);
        store.record(exchange(u"/b"_s));
        QTest::qWait(50);
        QCOMPARE(failed.size(), 1);
        QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        store.record(exchange(u"/c"_s));
        QTRY_COMPARE(recorded.size(), 1);
    }

    void anImpossiblePlaceIsSaid()
    {
        HistoryStore store(u"/dev/full/history.sqlite"_s);
        const QSignalSpy failed(&store, &HistoryStore::failed);
        store.record(exchange(u"/a"_s));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed.at(0).at(0).value<Error>().message.isEmpty());
    }

    void twoConnectionsSeeEachOther()
    {
        HistoryStore one(path());
        HistoryStore other(path());
        QVERIFY(insert(one, {exchange(u"/one"_s)}));
        QVERIFY(insert(other, {exchange(u"/other"_s)}));
        QCOMPARE(pathsOf(find(one, {})), (QStringList {u"/other"_s, u"/one"_s}));
        QVERIFY(answerTo<void>([&](const auto &done) { other.clear(done); }));
        QVERIFY(find(one, {})->entries.isEmpty());
        QVERIFY(insert(one, {exchange(u"/again"_s)}));
        QCOMPARE(pathsOf(find(other, {u"again"_s, 0, 10})), QStringList {u"/again"_s});
    }

    void twoProcessesLoseNothing()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path(), u"100"_s});
        QVERIFY(child.waitForStarted());
        HistoryStore store(path());
        for (int i = 0; i < 100; ++i)
            QVERIFY(insert(store, {exchange(u"/parent/"_s + QString::number(i))}));
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(child.exitCode(), 0);
        QCOMPARE(find(store, {u"parent"_s, 0, 1000})->entries.size(), 100);
        QCOMPARE(find(store, {u"child"_s, 0, 1000})->entries.size(), 100);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }

    //! Every byte of the database and its companions.
    [[nodiscard]] QByteArray onDisk() const
    {
        QByteArray bytes;
        for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile file(m_folder->filePath(name));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    std::optional<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == "--write"_L1)
        return writeMany(arguments.at(2), arguments.at(3).toInt());
    TestHistoryStore test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_historystore.moc"
