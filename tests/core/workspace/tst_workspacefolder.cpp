// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacefolder.h"

#include "core/settings/settings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

class TestWorkspaceFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void readsTheFolderAndWhatIsBelow();
    void noticesEditsOfOthers();
    void remembersItsPlace();
    void saysWhoGaveAValue();
    void namesTokensInTheFileForGit();
    void survivesAFolderThatGoes();
    void findsVariablesInTexts();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    void openFolder();

    std::optional<QTemporaryDir> m_home;
    std::optional<QTemporaryDir> m_place;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<WorkspaceFolder> m_folder;
};

void TestWorkspaceFolder::init()
{
    m_home.emplace();
    m_place.emplace();
    const Home home = Home::locate(m_home->path());
    QVERIFY(home.prepare());
    m_settings = std::make_unique<settings::Settings>(home);
    m_folder = std::make_unique<WorkspaceFolder>(*m_settings);
    write(u"a.http"_s, "@page = 5\n### List\nGET {{host}}/a?limit={{page}}\n"_ba);
    write(u"below/b.http"_s, "### One\nGET {{host}}/1\n\n### Two\nGET {{host}}/2\n"_ba);
    write(u".hidden/c.http"_s, "### No\nGET /no\n"_ba);
    write(u"node_modules/d.http"_s, "### No\nGET /no\n"_ba);
    write(
        u"http-client.env.json"_s,
        R"({"$shared": {"common": "c", "host": "x"}, "dev": {"host": "https://dev.example"}})"_ba);
    write(u"http-client.private.env.json"_s, R"({"dev": {"key": "s3cret"}})"_ba);
}

void TestWorkspaceFolder::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_place->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void TestWorkspaceFolder::openFolder()
{
    QSignalSpy changed(m_folder.get(), &WorkspaceFolder::changed);
    m_folder->setPath(m_place->path());
    QTRY_VERIFY(!changed.isEmpty());
}

void TestWorkspaceFolder::readsTheFolderAndWhatIsBelow()
{
    openFolder();
    const WorkspaceScan &scan = m_folder->scan();
    QCOMPARE(scan.files.size(), 2);
    QCOMPARE(scan.files[0].name, u"a.http"_s);
    QCOMPARE(scan.files[1].name, u"below/b.http"_s);
    QCOMPARE(scan.requestCount(), 3);
    QCOMPARE(scan.environments.names(), QStringList {u"dev"_s});
    QVERIFY(scan.problem.isEmpty());
}

void TestWorkspaceFolder::noticesEditsOfOthers()
{
    openFolder();
    QSignalSpy changed(m_folder.get(), &WorkspaceFolder::changed);
    write(u"a.http"_s, "### A\nGET /a\n\n### B\nGET /b\n"_ba);
    QTRY_COMPARE(m_folder->scan().requestCount(), 4);
    write(u"new.http"_s, "### C\nGET /c\n"_ba);
    QTRY_COMPARE(m_folder->scan().requestCount(), 5);
    // As editors write: another file takes the name. Seen twice, so it is still watched after.
    for (const int count : {7, 8}) {
        QByteArray bytes;
        for (int i = 0; i < count - 3; ++i)
            bytes += "### R\nGET /r\n\n";
        write(u"other.tmp"_s, bytes);
        QFile::remove(m_place->filePath(u"a.http"_s));
        QVERIFY(QFile::rename(m_place->filePath(u"other.tmp"_s), m_place->filePath(u"a.http"_s)));
        QTRY_COMPARE(m_folder->scan().requestCount(), count);
    }
    write(u"http-client.env.json"_s, R"({"prod": {}})"_ba);
    QTRY_VERIFY(m_folder->scan().environments.names().contains(u"prod"_s));
}

void TestWorkspaceFolder::remembersItsPlace()
{
    openFolder();
    m_folder->setEnvironment(u"dev"_s);
    m_folder = std::make_unique<WorkspaceFolder>(*m_settings);
    QCOMPARE(m_folder->path(), m_place->path());
    QSignalSpy changed(m_folder.get(), &WorkspaceFolder::changed);
    m_folder->open();
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(m_folder->environment(), u"dev"_s);
    m_settings->setEnvironment(u"gone"_s);
    QCOMPARE(m_folder->environment(), QString()); // There is none of that name.
}

void TestWorkspaceFolder::saysWhoGaveAValue()
{
    openFolder();
    QVERIFY(!m_folder->scopeFor({}).find(u"host"_s));
    m_folder->setEnvironment(u"dev"_s);
    const Scope scope = m_folder->scopeFor(m_folder->scan().files[0].requests[0].place);
    QCOMPARE(scope.find(u"host"_s)->value, u"https://dev.example"_s);
    QCOMPARE(scope.find(u"host"_s)->origin, u"http-client.env.json, dev"_s);
    QCOMPARE(scope.find(u"common"_s)->origin, u"http-client.env.json, $shared"_s);
    QCOMPARE(scope.find(u"key"_s)->origin, u"http-client.private.env.json, dev"_s);
    QCOMPARE(scope.find(u"page"_s)->origin, u"a.http"_s);
    QVERIFY(scope.find(u"$uuid"_s));
    QVERIFY(!scope.find(u"nothing"_s));
}

void TestWorkspaceFolder::namesTokensInTheFileForGit()
{
    const QByteArray token = "sk_test_abcdefghijklmnopqrstuvwxyz0123456789"_ba;
    write(u"http-client.env.json"_s, "{\"dev\": {\"key\": \"" + token + "\"}}");
    openFolder();
    QCOMPARE(m_folder->scan().environments.exposed, QStringList {u"dev/key"_s});
    write(u"http-client.env.json"_s, "{\"dev\": {}}"_ba);
    write(u"http-client.private.env.json"_s, "{\"dev\": {\"key\": \"" + token + "\"}}");
    QTRY_VERIFY(m_folder->scan().environments.exposed.isEmpty());
}

void TestWorkspaceFolder::survivesAFolderThatGoes()
{
    openFolder();
    QVERIFY(QDir(m_place->path()).removeRecursively());
    m_folder->refresh();
    QTRY_VERIFY(!m_folder->scan().problem.isEmpty());
    QVERIFY(m_folder->scan().files.isEmpty());
}

void TestWorkspaceFolder::findsVariablesInTexts()
{
    const QList<VariableUse> uses = variablesIn(u"{\"a\":{{ x }}, {{{y}}} {{ }} {{z"_s);
    QCOMPARE(uses.size(), 2);
    QCOMPARE(uses[0].name, u"x"_s);
    QCOMPARE(uses[0].begin, 5);
    QCOMPARE(uses[0].length, 7);
    QCOMPARE(uses[1].name, u"y"_s);
}

QTEST_GUILESS_MAIN(TestWorkspaceFolder)
#include "tst_workspacefolder.moc"
