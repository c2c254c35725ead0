// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/speclibrary.h"
#include "support/stubserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;
using testkit::Answer;
using testkit::Received;
using testkit::StubServer;

namespace {

QByteArray before()
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA "/spec/versions.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray after()
{
    QByteArray text = before();
    text.replace("First", "Second");
    text.replace("{type: object,", "{type: object, required: [a],");
    text.replace("summary: Old", "summary: New, deprecated: true");
    text.replace("/c:", "/e:");
    text.replace("{name: x, in: query}, {name: y, in: query}",
                 "{name: x, in: query, required: true}, {name: z, in: query}");
    return text;
}

} // namespace

class TestSpecLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void tellsWhatChanged();
    void keepsForOffline();
    void asksAgainWithItsTag();
    void saysWhenThereIsNone();
    void endsDamagedFiles();
    void writesNoSecretOfAnAddress();
    void listsBeforeItIsRead();
    void listsNoneOfWhatIsBroken();
    void tellsDocumentsApart();

private:
    [[nodiscard]] std::unique_ptr<SpecLibrary> library()
    {
        return std::make_unique<SpecLibrary>(m_folder->filePath(u"specs"_s), m_http,
                                             [this] { return m_now; });
    }
    [[nodiscard]] static QString baseOf(const StubServer &server)
    {
        return QString::fromLatin1(server.url("/api"));
    }

    std::optional<QTemporaryDir> m_folder;
    UnixTime m_now {std::chrono::seconds(1'000'000)};
    http::HttpClient m_http;
};

void TestSpecLibrary::tellsWhatChanged()
{
    const auto changes =
        changesBetween(readDocument(before()).value(), readDocument(after()).value());
    QStringList lines;
    for (const Change &change : changes)
        lines.append(QString::number(static_cast<int>(change.kind)) + change.path + u' '
                     + change.details.join(u' '));
    lines.sort();
    const QStringList expected {
        u"0/e "_s, u"1/c "_s, u"2/a Changed on the way: A."_s, u"2/b It is deprecated now."_s,
        u"2/d The parameter “x” is required now. New parameter “z”. The parameter “y” is gone."_s};
    QCOMPARE(lines, expected);
    QVERIFY(
        changesBetween(readDocument(before()).value(), readDocument(before()).value()).isEmpty());
}

void TestSpecLibrary::keepsForOffline()
{
    QString base;
    {
        StubServer server;
        base = baseOf(server);
        server.setHandler([](const Received &) { return Answer::status(404); });
        server.on("/openapi.json", Answer::ok(before()));
        auto specs = library();
        specs->use(base);
        QVERIFY(specs->isBusy(base));
        QTRY_VERIFY(specs->known(base));
        QCOMPARE(specs->known(base)->document.title, u"First"_s);
        QVERIFY(!specs->problem(base));
        server.on("/openapi.json", Answer::ok(after()));
        specs->check(base);
        QTRY_COMPARE(specs->known(base)->document.title, u"Second"_s);
        QCOMPARE(specs->known(base)->changes.size(), 5);
    }
    auto specs = library(); // The server is gone.
    m_now += std::chrono::hours(1);
    specs->use(base);
    QTRY_VERIFY(specs->known(base));
    QCOMPARE(specs->known(base)->document.title, u"Second"_s);
    QCOMPARE(specs->known(base)->changes.size(), 5);
    QTRY_VERIFY(specs->problem(base));
    QCOMPARE(specs->problem(base)->kind, ErrorKind::Network);
    QVERIFY(specs->known(base) && !specs->isBusy(base));
}

void TestSpecLibrary::asksAgainWithItsTag()
{
    StubServer server;
    const QString base = baseOf(server);
    server.setHandler([](const Received &received) {
        const bool same = received.header("If-None-Match") == "\"1\""_ba;
        return same ? Answer::status(304) : Answer::ok(before(), "ETag: \"1\"\r\n");
    });
    auto specs = library();
    specs->use(base);
    QTRY_VERIFY(specs->known(base));
    const auto asked = server.requests().size();
    specs->use(base); // Fresh: nobody is asked.
    QVERIFY(!specs->isBusy(base));
    m_now += std::chrono::minutes(6);
    specs->use(base);
    QTRY_VERIFY(!specs->isBusy(base));
    QCOMPARE(server.requests().size(), asked + 1);
    QCOMPARE(specs->known(base)->checkedAt, m_now);
    QCOMPARE(specs->known(base)->document.title, u"First"_s);
}

void TestSpecLibrary::saysWhenThereIsNone()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::status(404); });
    auto specs = library();
    specs->use(baseOf(server));
    QTRY_VERIFY(specs->problem(baseOf(server)));
    QVERIFY(!specs->known(baseOf(server)) && !specs->isBusy(baseOf(server)));
    // A file of one's own takes its place.
    specs->loadFrom(baseOf(server),
                    QUrl::fromLocalFile(QStringLiteral(PLANOPS_TEST_DATA "/spec/tasks31.yaml")));
    QTRY_VERIFY(specs->known(baseOf(server)));
    QVERIFY(!specs->problem(baseOf(server)));
}

void TestSpecLibrary::endsDamagedFiles()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(before()); });
    {
        auto specs = library();
        specs->use(baseOf(server));
        QTRY_VERIFY(specs->known(baseOf(server)));
    }
    const QDir folder(m_folder->filePath(u"specs"_s));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.constFirst()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"document\": 7") > 0);
    file.close();
    auto specs = library();
    specs->use(baseOf(server));
    QTRY_VERIFY(specs->known(baseOf(server)));
}

void TestSpecLibrary::writesNoSecretOfAnAddress()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::ok(before()); });
    const QString base = baseOf(server);
    {
        auto specs = library();
        specs->loadFrom(base, QUrl(base + u"/spec.yaml?access_token=canary"_s));
        QTRY_VERIFY(specs->known(base));
    } // Written by now.
    const QDir folder(m_folder->filePath(u"specs"_s));
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("First"));
        QVERIFY(!bytes.contains("canary"));
    }
}

void TestSpecLibrary::listsBeforeItIsRead()
{
    QByteArray text = "{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"Large\"},\"paths\":{";
    for (int i = 0; i < 3000; ++i)
        text += "\"/p" + QByteArray::number(i)
            + "\":{\"get\":{\"responses\":{\"200\":{\"description\":\"a\"}}}},";
    text.chop(1);
    text += "}}";
    StubServer server;
    server.setHandler([](const Received &) { return Answer::status(404); });
    server.on("/openapi.json", Answer::ok(text));
    const QString base = baseOf(server);
    for (int round = 0; round < 2; ++round) { // From the server, then from what is kept.
        auto specs = library();
        QStringList told; // Once, and before the rest.
        connect(specs.get(), &SpecLibrary::changed, this, [&](const QString &changed) {
            if (const Document *outline = specs->outline(changed)) {
                QVERIFY(specs->isBusy(changed) && !specs->known(changed));
                told.append(outline->title + u' ' + outline->operations.constLast().path);
            } else if (specs->known(changed) && !specs->isBusy(changed)) {
                told.append(u"read"_s);
            }
        });
        specs->use(base);
        QTRY_VERIFY(specs->known(base));
        QCOMPARE(told, (QStringList {u"Large /p2999"_s, u"read"_s}));
        QVERIFY(!specs->outline(base));
        QTRY_VERIFY(!specs->isBusy(base));
    }
}

void TestSpecLibrary::listsNoneOfWhatIsBroken()
{
    // Its operations are found, and only then that it is none.
    StubServer server;
    server.setHandler([](const Received &) { return Answer::status(404); });
    server.on("/openapi.json",
              Answer::ok(R"({"openapi":"3.1.0","paths":{"/a":{"get":{}}},"b":c})"));
    server.on("/api/openapi.json", Answer::ok("openapi: 3.1.0\npaths: {/b: {get: {}}}\n"));
    auto specs = library();
    QSet<QString> listed;
    connect(specs.get(), &SpecLibrary::changed, this, [&](const QString &changed) {
        if (const Document *outline = specs->outline(changed))
            listed.insert(outline->operations.constFirst().path);
    });
    const QString base = baseOf(server);
    specs->use(base);
    QTRY_VERIFY(!specs->isBusy(base) && (specs->known(base) || specs->problem(base)));
    QVERIFY(!specs->outline(base));
    QVERIFY(specs->known(base));
    QCOMPARE(specs->known(base)->document.operations.constFirst().path, u"/b"_s);
    QVERIFY(!listed.contains(u"/b"_s)); // YAML is only read as a whole.
}

void TestSpecLibrary::tellsDocumentsApart()
{
    StubServer server;
    server.setHandler([](const Received &) { return Answer::status(404); });
    server.on("/openapi.json", Answer::ok(before()));
    const QString base = baseOf(server);
    auto specs = library();
    const auto revision = [&] {
        specs->check(base);
        return QTest::qWaitFor([&] { return !specs->isBusy(base); }) && specs->known(base)
            ? specs->known(base)->revision
            : 0;
    };
    const int first = revision();
    QVERIFY(first > 0);
    QCOMPARE(revision(), first); // The same came again.
    server.on("/openapi.json", Answer::ok(after()));
    const int second = revision();
    QVERIFY(second > first);
    QCOMPARE(revision(), second);
}

QTEST_GUILESS_MAIN(TestSpecLibrary)
#include "tst_speclibrary.moc"
