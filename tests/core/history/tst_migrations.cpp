// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/historydatabase.h"
#include "core/history/migrations.h"
#include "core/history/sql.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::history;

namespace {

//! A connection of the test's own, closed with it.
class Connection
{
public:
    explicit Connection(const QString &path)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("no database");
    }
    ~Connection() { QSqlDatabase::removeDatabase(name); }
    Q_DISABLE_COPY_MOVE(Connection)

    void run(const QString &sql) const
    {
        if (const auto done = runSql(name, sql); !done)
            QFAIL(qPrintable(done.error().detail));
    }
    [[nodiscard]] int number(const QString &sql) const
    {
        auto query = runSql(name, sql);
        return query && query->next() ? query->value(0).toInt() : -1;
    }

    const QString name = u"test-connection"_s;
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    //! The schema of the first version, with one exchange in it.
    void oldHistoriesBecomeSearchable()
    {
        {
            const Connection old(path());
            for (const QString &statement : migrationSteps().constFirst())
                old.run(statement);
            old.run(
                u"INSERT INTO exchanges VALUES (7, 1000, 'northwind', 'GET',"
                " 'https://api.example/projects', 404, 'Not Found', 0, '', 10, 0, 3, 1, 300)"_s);
            old.run(u"INSERT INTO contents VALUES (7, '', '', 1, 'Server: tunnel', 'bye', 1)"_s);
            old.run(u"PRAGMA user_version = 1"_s);
        }
        HistoryDatabase database(path(), systemNow);
        database.setLimits({});
        for (const QString &word : {u"projec"_s, u"404"_s, u"tunnel"_s, u"bye"_s, u"found"_s}) {
            const auto found = database.find({word, 0, 10});
            QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
            QCOMPARE(found->entries.size(), 1);
            QCOMPARE(found->entries.constFirst().id, 7);
        }
        database.close();

        const QString backup = path() + u".before-2"_s;
        QVERIFY(QFile::exists(backup));
        QCOMPARE(QFileInfo(backup).permissions() & QFileDevice::ReadOther,
                 QFileDevice::Permissions());
        const Connection kept(backup);
        QCOMPARE(kept.number(u"PRAGMA user_version"_s), 1);
        QCOMPARE(kept.number(u"SELECT count(*) FROM exchanges"_s), 1);
    }

    void newHistoriesNeedNoBackup()
    {
        HistoryDatabase database(path(), systemNow);
        QVERIFY(database.find({}));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.before-*"_s}), QStringList());
        QCOMPARE(QFileInfo(path()).permissions()
                     & (QFileDevice::ReadOther | QFileDevice::ReadGroup),
                 QFileDevice::Permissions());
    }

    void aFailingStepChangesNothing()
    {
        const Connection connection(path());
        QVERIFY(migrate(connection.name, path()));
        QList<MigrationStep> steps = migrationSteps();
        steps.append(MigrationStep {u"DROP VIEW searchable"_s, u"NONSENSE"_s});
        QVERIFY(!migrate(connection.name, path(), steps));
        QCOMPARE(connection.number(u"PRAGMA user_version"_s), 2);
        QCOMPARE(connection.number(u"SELECT count(*) FROM searchable"_s), 0);
    }

    void laterVersionsAreLeftAlone()
    {
        {
            const Connection later(path());
            later.run(u"CREATE TABLE future (x)"_s);
            later.run(u"PRAGMA user_version = 99"_s);
        }
        HistoryDatabase database(path(), systemNow);
        const auto found = database.find({});
        QVERIFY(!found);
        QVERIFY(found.error().message.contains("newer version"_L1));
        database.close();
        QCOMPARE(Connection(path()).number(u"SELECT count(*) FROM future"_s), 0);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}), QStringList());
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"history.sqlite"_s); }

    std::optional<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
