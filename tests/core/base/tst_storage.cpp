// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/base/home.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace planops;
using namespace Qt::StringLiterals;

//! Atomic files and the home: everything on disk starts here.
class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNewFile();
    void replacesContentAndRestrictsMode();
    void keepsOldContentWhenTheDiskIsFull();
    void saysWhereItCouldNotWrite();
    void leavesNoTemporaryFiles();
    void homeOfThePlatform();
    void homeByArgumentAndVariable();
    void tagsAreStableAndDiffer();
    void preparesPrivateFolders();
    void refusesAFileAsHome();

private:
    QTemporaryDir m_folder;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

void TestStorage::writesNewFile()
{
    const QString path = m_folder.filePath(u"new"_s);
    QVERIFY(writeFileAtomically(path, "one"_ba));
    QCOMPARE(contentOf(path), "one"_ba);
}

void TestStorage::replacesContentAndRestrictsMode()
{
    const QString path = m_folder.filePath(u"old"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a longer old content");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup);
    QVERIFY(writeFileAtomically(path, "new"_ba));
    QCOMPARE(contentOf(path), "new"_ba);
    QCOMPARE(QFile::permissions(path)
                 & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void TestStorage::keepsOldContentWhenTheDiskIsFull()
{
    const QString path = m_folder.filePath(u"full"_s);
    QVERIFY(writeFileAtomically(path, "precious"_ba));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 1000;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> result = writeFileAtomically(path, QByteArray(100'000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QCOMPARE(contentOf(path), "precious"_ba);
}

void TestStorage::saysWhereItCouldNotWrite()
{
    const QString path = m_folder.filePath(u"missing/file"_s);
    const Result<void> result = writeFileAtomically(path, "x"_ba);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY2(result.error().message.contains(u"missing/file"_s),
             qPrintable(result.error().message));
}

void TestStorage::leavesNoTemporaryFiles()
{
    QTemporaryDir folder;
    QVERIFY(writeFileAtomically(folder.filePath(u"a"_s), "1"_ba));
    QVERIFY(writeFileAtomically(folder.filePath(u"a"_s), "2"_ba));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"a"_s});
}

void TestStorage::homeOfThePlatform()
{
    qunsetenv("PLANOPS_HOME");
    const Home home = Home::locate();
    QVERIFY(!home.isMoved());
    QCOMPARE(home.tag(), QString());
    QVERIFY(home.configFile(u"x.ini"_s).endsWith(u"/planops/x.ini"_s));
    QVERIFY(home.dataFile(u"x.db"_s).endsWith(u"/planops/x.db"_s));
}

void TestStorage::homeByArgumentAndVariable()
{
    const Home argument = Home::locate(m_folder.path());
    QVERIFY(argument.isMoved());
    QCOMPARE(argument.configFile(u"a"_s), m_folder.path() + u"/config/a"_s);
    QCOMPARE(argument.dataFile(u"a"_s), m_folder.path() + u"/data/a"_s);
    QTemporaryDir other;
    qputenv("PLANOPS_HOME", other.path().toLocal8Bit());
    QCOMPARE(Home::locate().dataFile(u"a"_s), other.path() + u"/data/a"_s);
    QCOMPARE(Home::locate(m_folder.path()).dataFile(u"a"_s), m_folder.path() + u"/data/a"_s);
    qunsetenv("PLANOPS_HOME");
}

void TestStorage::tagsAreStableAndDiffer()
{
    const QString one = Home::locate(m_folder.path()).tag();
    QCOMPARE(Home::locate(m_folder.path() + u"/"_s).tag(), one);
    QVERIFY(!one.isEmpty());
    QVERIFY(Home::locate(m_folder.filePath(u"other"_s)).tag() != one);
}

void TestStorage::preparesPrivateFolders()
{
    const QString root = m_folder.filePath(u"deep/home"_s);
    QVERIFY(Home::locate(root).prepare());
    for (const QString &name : {u"config"_s, u"data"_s}) {
        const auto mode = QFile::permissions(root + u'/' + name);
        QVERIFY(mode & QFile::ExeOwner);
        QVERIFY(
            !(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther | QFile::WriteOther)));
    }
    QVERIFY(Home::locate(root).prepare());
}

void TestStorage::refusesAFileAsHome()
{
    const QString path = m_folder.filePath(u"file"_s);
    QVERIFY(writeFileAtomically(path, "x"_ba));
    const Result<void> result = Home::locate(path).prepare();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY(result.error().message.contains(u"--home"_s));
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
