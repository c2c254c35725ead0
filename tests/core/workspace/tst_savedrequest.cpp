// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/savedrequest.h"

#include "support/fulldisk.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

namespace {

const QByteArray sample = R"(# Words at the top stay.
@host = https://api.example

### List
GET {{host}}/projects?limit=2
Accept: application/json

### Create
// why
# @no-redirect
POST {{host}}/projects
Content-Type: application/json

{"name": "Quay"}

### Upload
PUT {{host}}/plan
Content-Type: application/octet-stream

< ./plan.bin

### Form
POST {{host}}/form
Content-Type: multipart/form-data; boundary=xx

--xx
Content-Disposition: form-data; name="a"

one
--xx
Content-Disposition: form-data; name="f"; filename="p.bin"
Content-Type: image/png

< ./plan.bin
--xx--

### Mixed
POST {{host}}/mixed

before
< ./plan.bin
)"_ba;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSavedRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatIsWritten();
    void writesItsOwnBlockOnly();
    void findsABlockThatMoved();
    void neverOverwritesForeignWords();
    void writesHowItIsSent();
    void readsTimesWithUnits();
    void addsToANewFile();
    void namesFiles();
    void keepsTheFilesMode();
    void refusesCredentials_data();
    void refusesCredentials();
    void leavesTheFileIfItCannotWrite();

private:
    [[nodiscard]] QList<SavedRequest> read() const;
    void write(const QByteArray &bytes) const;

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSavedRequest::init()
{
    m_folder.emplace();
    m_path = m_folder->filePath(u"saved.http"_s);
    write(sample);
    QFile plan(m_folder->filePath(u"plan.bin"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("plan");
}

void TestSavedRequest::write(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QList<SavedRequest> TestSavedRequest::read() const
{
    return readSaved(m_path).value_or(QList<SavedRequest>());
}

void TestSavedRequest::readsWhatIsWritten()
{
    const QList<SavedRequest> saved = read();
    QCOMPARE(saved.size(), 5);
    QCOMPARE(saved[0].request.name, u"List"_s);
    QCOMPARE(saved[0].request.url, u"{{host}}/projects?limit=2"_s);
    QCOMPARE(saved[1].request.body.text, u"{\"name\": \"Quay\"}"_s);
    QCOMPARE(saved[1].directives, (SendDirectives {false, std::nullopt}));
    QCOMPARE(saved[2].bodyFile, m_folder->filePath(u"plan.bin"_s));
    QCOMPARE(saved[3].request.body.parts.size(), 2);
    QCOMPARE(saved[3].request.body.parts[0].value, u"one"_s);
    QCOMPARE(saved[3].request.body.parts[1].file, m_folder->filePath(u"plan.bin"_s));
    QCOMPARE(saved[3].request.body.parts[1].filename, u"p.bin"_s);
    // What cannot be written back as it is opens as a copy, and says so.
    QVERIFY(!saved[4].place.isSaved());
    QCOMPARE(saved[4].request.body.text, u"before\nplan"_s);
    QVERIFY(!saved[4].notices.isEmpty());
}

void TestSavedRequest::writesItsOwnBlockOnly()
{
    SavedRequest saved = read()[1];
    saved.request.url = u"{{host}}/projects?dry=1"_s;
    const auto outcome = saveRequest(saved.place, saved.request);
    QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message));
    QVERIFY(!outcome->isConflict());
    QByteArray expected = sample;
    expected.replace("POST {{host}}/projects\n", "POST {{host}}/projects?dry=1\n");
    QCOMPARE(contentOf(m_path), expected);
    // And on from there.
    saved.request.url = u"{{host}}/projects"_s;
    QVERIFY(!saveRequest(*outcome->place, saved.request)->isConflict());
    QCOMPARE(contentOf(m_path), sample);
}

void TestSavedRequest::findsABlockThatMoved()
{
    const SavedRequest saved = read()[1];
    write("### New one\nGET https://new.example\n\n" + sample);
    neutral::Request request = saved.request;
    request.method = u"PUT"_s;
    const auto outcome = saveRequest(saved.place, request);
    QVERIFY(outcome && !outcome->isConflict());
    QCOMPARE(read()[0].request.method, u"GET"_s);
    QCOMPARE(read()[2].request.method, u"PUT"_s);
}

void TestSavedRequest::neverOverwritesForeignWords()
{
    const SavedRequest saved = read()[1];
    QByteArray theirs = sample;
    theirs.replace("Quay", "Theirs");
    write(theirs);
    auto outcome = saveRequest(saved.place, saved.request);
    QVERIFY(outcome && outcome->isConflict());
    QCOMPARE(contentOf(m_path), theirs);
    const auto now = readSavedAt(saved.place);
    QVERIFY(now && *now);
    QVERIFY((*now)->request.body.text.contains(u"Theirs"_s));
    // Keeping mine as a copy loses neither.
    QVERIFY(addRequest(m_path, saved.request));
    QVERIFY(contentOf(m_path).startsWith(theirs.trimmed()));
    QCOMPARE(read().size(), 6);
    QFile::remove(m_path);
    outcome = saveRequest(saved.place, saved.request);
    QVERIFY(outcome && outcome->isConflict());
    QVERIFY(!QFile::exists(m_path));
}

void TestSavedRequest::writesHowItIsSent()
{
    write(
        "### A\n# a comment\n# @timeout 100 ms\n# @no-cookie-jar\nGET https://a.example\n\n### B\n"
        "GET https://b.example\n");
    const SavedRequest saved = read()[0];
    QCOMPARE(saved.directives, (SendDirectives {true, 1}));
    // Saying the same leaves the words as they are.
    auto outcome = saveRequest(saved.place, saved.request, {}, saved.directives);
    QVERIFY(outcome && !outcome->isConflict());
    QVERIFY(contentOf(m_path).contains("# @timeout 100 ms\n"));
    outcome = saveRequest(*outcome->place, saved.request, {}, SendDirectives {false, 0});
    QVERIFY(outcome && !outcome->isConflict());
    QCOMPARE(contentOf(m_path),
             "### A\n# a comment\n# @no-cookie-jar\n# @no-redirect\n# @timeout 0\n"
             "GET https://a.example\n\n### B\nGET https://b.example\n"_ba);
    QCOMPARE(read()[0].directives, (SendDirectives {false, 0}));
    // Nothing said: they stay. The usual way: they go.
    outcome = saveRequest(*outcome->place, saved.request);
    QVERIFY(contentOf(m_path).contains("# @timeout 0\n"));
    outcome = saveRequest(*outcome->place, saved.request, {}, SendDirectives());
    QVERIFY(outcome && !outcome->isConflict());
    QVERIFY(contentOf(m_path).startsWith("### A\n# a comment\n# @no-cookie-jar\nGET"));
    neutral::Request added;
    added.name = u"C"_s;
    added.url = u"https://c.example"_s;
    QVERIFY(addRequest(m_path, added, {}, {false, 5}));
    QVERIFY(
        contentOf(m_path).endsWith("### C\n# @no-redirect\n# @timeout 5\nGET https://c.example\n"));
}

void TestSavedRequest::readsTimesWithUnits()
{
    const auto seconds = [](const QString &time) {
        return SendDirectives::of({u"timeout "_s + time}).timeoutSeconds;
    };
    QCOMPARE(seconds(u"5"_s), std::optional(5));
    QCOMPARE(seconds(u"5 s"_s), std::optional(5));
    QCOMPARE(seconds(u"1500 ms"_s), std::optional(2));
    QCOMPARE(seconds(u"2 m"_s), std::optional(120));
    QCOMPARE(seconds(u"0"_s), std::optional(0));
    QVERIFY(*seconds(u"999999999 m"_s) <= 86'400);
    for (const QString &odd : {u"soon"_s, u"-1"_s, u"5 h"_s, u"{{t}}"_s, u"99999999999999"_s})
        QVERIFY2(!seconds(odd), qPrintable(odd));
    QVERIFY(!SendDirectives::of({u"timeout"_s}).timeoutSeconds);
    QVERIFY(!SendDirectives::of({u"timeouts 5"_s}).timeoutSeconds);
}

void TestSavedRequest::addsToANewFile()
{
    const QString path = m_folder->filePath(u"new.http"_s);
    neutral::Request request;
    request.name = u"First"_s;
    request.url = u"{{host}}/a"_s;
    const auto place = addRequest(path, request);
    QVERIFY(place);
    QCOMPARE(contentOf(path), "### First\nGET {{host}}/a\n"_ba);
    request.name = u"Second"_s;
    QVERIFY(addRequest(path, request));
    // The first one is still where it was.
    QVERIFY(!saveRequest(*place, request)->isConflict());
}

void TestSavedRequest::namesFiles()
{
    const SavedRequest upload = read()[2];
    QVERIFY(!saveRequest(upload.place, upload.request, upload.bodyFile)->isConflict());
    QCOMPARE(contentOf(m_path), sample);
}

void TestSavedRequest::keepsTheFilesMode()
{
    const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(m_path, shared));
    const SavedRequest saved = read()[0];
    QVERIFY(saveRequest(saved.place, saved.request));
    QVERIFY(QFile::permissions(m_path) & QFile::ReadOther);
}

void TestSavedRequest::refusesCredentials_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("refused");
    QTest::newRow("bearer") << u"Authorization"_s << u"Bearer abcdefgh"_s << true;
    QTest::newRow("variable") << u"Authorization"_s << u"Bearer {{token}}"_s << false;
    QTest::newRow("key by its name") << u"X-Api-Key"_s << u"abc"_s << true;
    QTest::newRow("key by its look")
        << u"X-Other"_s << u"sk_test_abcdefghijklmnopqrstuvwxyz"_s << true;
    QTest::newRow("harmless") << u"Accept"_s << u"*/*"_s << false;
}

void TestSavedRequest::refusesCredentials()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    SavedRequest saved = read()[0];
    saved.request.headers = {{header, value}};
    const auto outcome = saveRequest(saved.place, saved.request);
    QTEST(!outcome.has_value(), "refused");
    if (!outcome) {
        QCOMPARE(contentOf(m_path), sample);
        QVERIFY(!outcome.error().message.contains(value));
    }
}

void TestSavedRequest::leavesTheFileIfItCannotWrite()
{
    const SavedRequest saved = read()[0];
    const testkit::FullDisk full;
    if (!full.isFull())
        QSKIP("this system has no limit for files");
    const auto outcome = saveRequest(saved.place, saved.request);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Storage);
    QCOMPARE(contentOf(m_path), sample);
}

QTEST_APPLESS_MAIN(TestSavedRequest)
#include "tst_savedrequest.moc"
