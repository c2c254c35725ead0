// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/bodyfile.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace planops;
using namespace planops::http;
using namespace Qt::StringLiterals;

//! Bodies: in memory, in a file, mapped, saved, and gone with their last copy.
class TestBodyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyBody();
    void staysInMemory();
    void movesToAFile();
    void copiesShareOneFile();
    void mapsWhileItGrows();
    void savesAtomically();
    void saysWhenTheDiskIsFull();
    void saysWhenThereIsNoFolder();
    void readersOnTwoThreads();
};

static QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

static BodyFile filled(const QByteArray &bytes, qsizetype block)
{
    BodyFile body;
    for (qsizetype at = 0; at < bytes.size(); at += block) {
        if (!body.append(QByteArrayView(bytes).sliced(at, qMin(block, bytes.size() - at))))
            return {};
    }
    return body;
}

void TestBodyFile::emptyBody()
{
    const BodyFile body;
    QVERIFY(body.isEmpty());
    QCOMPARE(body.size(), 0);
    QCOMPARE(body.readAll(), QByteArray());
    QVERIFY(body.map().isEmpty());
    QCOMPARE(body.path(), QString());
}

void TestBodyFile::staysInMemory()
{
    const QByteArray bytes = pattern(BodyFile::memoryLimit);
    const BodyFile body = filled(bytes, 10'000);
    QCOMPARE(body.size(), bytes.size());
    QCOMPARE(body.path(), QString());
    QVERIFY(body.map() == bytes);
    QCOMPARE(body.head(5), bytes.left(5));
    QVERIFY(BodyFile("abc"_ba).readAll() == "abc"_ba);
}

void TestBodyFile::movesToAFile()
{
    const QByteArray bytes = pattern(3'000'001);
    const BodyFile body = filled(bytes, 65'536);
    QCOMPARE(body.size(), bytes.size());
    QVERIFY(QFile::exists(body.path()));
    QCOMPARE(QFile::permissions(body.path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(body.map() == bytes);
    QVERIFY(body.readAll() == bytes);
    QCOMPARE(body.head(100), bytes.left(100));
}

void TestBodyFile::copiesShareOneFile()
{
    auto first = std::make_unique<BodyFile>(filled(pattern(500'000), 65'536));
    const QString path = first->path();
    auto second = std::make_unique<BodyFile>(*first);
    first.reset();
    QVERIFY(QFile::exists(path));
    QVERIFY(second->map() == pattern(500'000));
    second.reset();
    QVERIFY(!QFile::exists(path));
}

void TestBodyFile::mapsWhileItGrows()
{
    const QByteArray bytes = pattern(1'000'000);
    BodyFile body = filled(bytes.left(600'000), 65'536);
    QVERIFY(body.map() == QByteArrayView(bytes).first(600'000));
    QCOMPARE(body.head(4), bytes.left(4)); // moves the file position
    QVERIFY(body.append(QByteArrayView(bytes).sliced(600'000)));
    QVERIFY(body.map() == bytes);
}

void TestBodyFile::savesAtomically()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.bin"_s);
    for (const qsizetype size : {0, 10, 3'500'000}) {
        QVERIFY(filled(pattern(size), 65'536).saveAs(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == pattern(size));
    }
    const auto refused = BodyFile("x"_ba).saveAs(folder.filePath(u"no/such/folder"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
}

void TestBodyFile::saysWhenTheDiskIsFull()
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 400'000;
    setrlimit(RLIMIT_FSIZE, &small);
    BodyFile body;
    Result<void> result;
    for (int i = 0; i < 20 && result; ++i)
        result = body.append(pattern(100'000));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY2(result.error().message.contains(QDir::tempPath()), qPrintable(result.error().message));
}

void TestBodyFile::saysWhenThereIsNoFolder()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/nonexistent/folder");
    BodyFile body;
    const auto result = body.append(pattern(300'000));
    qputenv("TMPDIR", before);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
}

void TestBodyFile::readersOnTwoThreads()
{
    const QByteArray bytes = pattern(2'000'000);
    const BodyFile body = filled(bytes, 65'536);
    std::atomic<int> good = 0;
    const auto read = [&good, &bytes, body] {
        for (int i = 0; i < 20; ++i)
            good += (i % 2 ? body.map() == bytes : body.readAll() == bytes) ? 1 : 0;
    };
    const std::unique_ptr<QThread> one(QThread::create(read));
    const std::unique_ptr<QThread> two(QThread::create(read));
    one->start();
    two->start();
    QVERIFY(one->wait() && two->wait());
    QCOMPARE(good.load(), 40);
}

QTEST_GUILESS_MAIN(TestBodyFile)
#include "tst_bodyfile.moc"
