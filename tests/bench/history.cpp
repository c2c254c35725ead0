// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P14: a history of a million exchanges: searching while somebody types, and recording.
#include "bench/table.h"
#include "core/history/historydatabase.h"
#include "core/history/migrations.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

constexpr int million = 1'000'000;

history::HistoryRecord recordOf(int number)
{
    static const QStringList methods {u"GET"_s, u"GET"_s, u"POST"_s, u"PATCH"_s, u"DELETE"_s};
    static const QStringList things {u"projects"_s, u"milestones"_s,  u"users"_s,     u"comments"_s,
                                     u"invoices"_s, u"attachments"_s, u"timesheets"_s};
    static const QDateTime begin = QDateTime::fromSecsSinceEpoch(1'700'000'000).toUTC();
    history::HistoryRecord record;
    record.entry.sentAt = begin.addSecs(number);
    record.entry.profileId = u"sandbox"_s;
    record.entry.method = methods.at(number % methods.size());
    record.entry.url =
        u"https://api.planops.example/v1/%1/%2?page=%3"_s.arg(things.at(number % things.size()))
            .arg(number * 7919LL % million)
            .arg(number % 50);
    record.entry.status = number % 11 == 0 ? 404 : 200;
    record.entry.reason = number % 11 == 0 ? u"Not Found"_s : u"OK"_s;
    record.requestHeaders = {{"Accept", "application/json"}};
    record.responseHeaders = {{"Content-Type", "application/json"}};
    record.responseBody = {
        u"{\"id\":%1,\"name\":\"Project %2\",\"owner\":\"someone%3@example.com\"}"_s.arg(number)
            .arg(number % 5000)
            .arg(number % 997),
        true};
    return record;
}

//! The same tables and settings in a file of its own, and nothing but the statements, prepared
//! once.
class ByHand
{
public:
    explicit ByHand(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("no database");
        run(u"PRAGMA auto_vacuum=INCREMENTAL"_s);
        run(u"PRAGMA journal_mode=WAL"_s);
        run(u"PRAGMA synchronous=NORMAL"_s);
        run(u"PRAGMA secure_delete=FAST"_s);
        for (const history::MigrationStep &step : history::migrationSteps()) {
            for (const QString &statement : step)
                run(statement);
        }
        for (const QString &statement :
             {u"INSERT INTO exchanges (sent_at, profile, method, url, status, reason, error_kind,"
              " problem, duration, request_size, response_size, token_sent, bytes)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
              u"INSERT INTO contents VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
              u"INSERT INTO search(rowid, method, url, status, headers, bodies)"
              " VALUES (?, ?, ?, ?, ?, ?)"_s}) {
            m_statements.emplace_back(m_database);
            m_statements.back().prepare(statement);
        }
    }

    void insert(const QList<history::HistoryRecord> &records)
    {
        const QString asked = u"Accept: application/json"_s;
        const QString answered = u"Content-Type: application/json"_s;
        const qint64 zero = 0;
        const QString headers = asked + u'\n' + answered;
        m_database.transaction();
        for (const history::HistoryRecord &record : records) {
            const history::HistoryEntry &entry = record.entry;
            runWith(0,
                    {entry.sentAt.toMSecsSinceEpoch(), entry.profileId, entry.method, entry.url,
                     entry.status, entry.reason, 0, u""_s, zero, zero, zero, 0, zero});
            const QVariant id = m_statements[0].lastInsertId();
            runWith(1, {id, asked, u""_s, 1, answered, record.responseBody.text, 1});
            const QString status = QString::number(entry.status) + u' ' + entry.reason;
            const QString body = u'\n' + record.responseBody.text;
            runWith(2, {id, entry.method, entry.url, status, headers, body});
        }
        if (!m_database.commit())
            qFatal("not written");
    }

private:
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            qFatal("%ls", qUtf16Printable(query.lastError().text()));
    }
    void runWith(size_t statement, const QVariantList &values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_statements[statement].bindValue(i, values.at(i));
        if (!m_statements[statement].exec())
            qFatal("%ls", qUtf16Printable(m_statements[statement].lastError().text()));
    }

    QSqlDatabase m_database;
    std::vector<QSqlQuery> m_statements;
};

QList<history::HistoryRecord> next(int &number, int count)
{
    QList<history::HistoryRecord> records;
    for (int i = 0; i < count; ++i)
        records.append(recordOf(number++));
    return records;
}

//! Every beginning of what somebody might look for, as it grows under their fingers.
QStringList typed()
{
    QStringList texts;
    for (const QString &whole :
         {u"projects 404"_s, u"someone42@example.com"_s, u"GET invoices page 7"_s, u"timesh"_s,
          u"Project 4711"_s, u"nothing has this word"_s, u"PATCH milestones"_s, u"7919"_s}) {
        for (qsizetype length = 1; length <= whole.size(); ++length)
            texts.append(whole.left(length));
    }
    return texts;
}

void measureInsert(history::HistoryDatabase &database, const QString &path)
{
    constexpr int rows = 2000;
    ByHand byHand(path);
    int ours = million;
    int theirs = million;
    const Pair pair = takeTurns(
        9,
        [&] {
            const auto records = next(ours, rows);
            return secondsOf([&] { return database.insert(records).has_value(); });
        },
        [&] {
            const auto records = next(theirs, rows);
            return secondsOf([&] {
                byHand.insert(records);
                return true;
            });
        });
    row(u"P14"_s, u"exchanges recorded, redaction included, over the same statements by hand"_s,
        pair.ratio(), 1.3, medians(pair, 1e6 / rows, u"µs each"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    history::HistoryDatabase database(folder.filePath(u"history.sqlite"_s), systemNow);
    database.setLimits({qint64 {64} * 1024 * 1024 * 1024, std::chrono::hours {24 * 36500}});
    measureInsert(database, folder.filePath(u"reference.sqlite"_s));

    for (int number = 0; number < million;) {
        if (!database.insert(next(number, 20'000)))
            qFatal("not recorded");
    }
    QList<double> times;
    const QStringList texts = typed();
    for (int round = 0; round < 3; ++round) {
        for (const QString &text : texts)
            times.append(secondsOf([&] {
                             return database.find({text, 0, 100}).has_value();
                         })
                         * 1000);
    }
    row(u"P14"_s, u"1,000,000 exchanges, search while typing: 95th percentile in ms"_s,
        percentile(times, 0.95), 30,
        u"median %1 ms, slowest %2 ms, %3 keys"_s.arg(median(times), 0, 'f', 1)
            .arg(percentile(times, 1), 0, 'f', 1)
            .arg(texts.size()));
    return 0;
}
