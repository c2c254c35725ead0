// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

namespace {

QString dataPath(const QString &name)
{
    return QString(QStringLiteral(PLANOPS_TEST_DATA "/workspace/") + name);
}

QString bodySummary(const neutral::Body &body)
{
    QStringList words;
    switch (body.kind) {
    case neutral::Body::Kind::None:
        return {};
    case neutral::Body::Kind::Text:
        return u" | "_s + body.text;
    case neutral::Body::Kind::Base64:
        return u" | base64 "_s + QString::fromLatin1(body.bytes.toHex());
    case neutral::Body::Kind::Form:
        for (const neutral::Field &field : body.form)
            words.append(field.name + u'=' + field.value);
        return u" | form "_s + words.join(u' ');
    case neutral::Body::Kind::Multipart:
        for (const neutral::Part &part : body.parts)
            words.append(QString(
                u'('
                + QStringList {part.name, part.value, part.file, part.filename, part.contentType}
                      .join(u'|')
                + u')'));
        return u" | parts "_s + words.join(u' ');
    }
    Q_UNREACHABLE();
}

QStringList summaryOf(const Imported &imported)
{
    QStringList lines;
    for (const neutral::Request &request : imported.requests) {
        QString line = request.name + u": "_s + request.method + u' ' + request.url;
        for (const neutral::Field &header : request.headers)
            line += u" ["_s + header.name + u": "_s + header.value + u']';
        lines.append(line + bodySummary(request.body));
    }
    return lines;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void fillsInAPostmanEnvironment();
    void refuses_data();
    void refuses();
    void isBounded_data();
    void isBounded();
    void survivesCutFiles_data();
    void survivesCutFiles();
};

void TestImporter::reads_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("summary");
    QTest::addColumn<int>("notices");
    QTest::newRow("postman 2.1")
        << u"postman"_s << u"postman21.json"_s
        << QStringList {u"Projects / List: GET https://api.example/projects/7?a=1 [A: 1] [Authorization: Basic YWRhOnt7cGFzc319]"_s,
                        u"Projects / Own: POST https://api.example/own [Content-Type: application/json] | {\"a\": \"t2\"}"_s,
                        u"Form: POST http://api.example/form [Authorization: Bearer t1] | form a=x y"_s,
                        u"Parts: POST {{missing}}/parts?k=v%20w | parts (t|v|||text/plain) (f||/tmp/a.txt||)"_s,
                        u"Query: POST https://x.example/ [Content-Type: application/json] | {\"query\":\"{ a }\",\"variables\":{\"v\":1}}"_s,
                        u"Short: GET https://short.example/ [Authorization: Bearer t1]"_s}
        << 4;
    QTest::newRow("postman 2.0") << u"postman"_s << u"postman20.json"_s
                                 << QStringList {u"One: GET https://x.example/1 [X-Key: v]"_s} << 0;
    QTest::newRow("har")
        << u"har"_s << u"browser.har"_s
        << QStringList {u"POST /a: POST https://x.example/a?b=1 [Content-Type: application/json] [X: 1] [X: 2] | {\"a\":1}"_s,
                        u"POST /form: POST https://x.example/form [Content-Type: application/x-www-form-urlencoded] | form a=x y"_s,
                        u"POST /parts: POST https://x.example/parts | parts (a|b|||) (f|c||n.txt|text/plain)"_s,
                        u"PUT /bytes: PUT https://x.example/bytes [Content-Type: x/y] | base64 00ff"_s,
                        u"POST /lost: POST https://x.example/lost"_s}
        << 2;
    QTest::newRow("insomnia 4")
        << u"insomnia"_s << u"insomnia4.json"_s
        << QStringList {u"Group / First: POST https://i.example/5 [Content-Type: application/json] [Authorization: Bearer t] | {}"_s,
                        u"Group / Third: POST https://i.example/f [Authorization: Basic dTpw] | parts (a|b|||) (f||/tmp/f||)"_s,
                        u"Second: GET https://i.example/d?q=x%20y [A: 1]"_s}
        << 1;
    QTest::newRow("insomnia 5")
        << u"insomnia"_s << u"insomnia5.yaml"_s
        << QStringList {u"Group / First: PUT https://y.example/7 [G: g] [X-Key: v] | form a=x y"_s,
                        u"Second: GET https://x.example/{% uuid 'v4' %}"_s}
        << 1;
    QTest::newRow("bruno folder")
        << u"bruno"_s << u"bruno"_s
        << QStringList {u"First: GET https://b.example/first [X-All: 1] [Authorization: Basic dTpw]"_s,
                        u"Second: POST https://b.example/second/9?a=1 [A: 1] [X-All: 1] [Content-Type: application/json] [Authorization: Bearer t0] | {\n  \"a\": \"t0\"\n}"_s,
                        u"Inner / Third: PURGE https://b.example/third [X-Folder: 2] [X-All: 1] | parts (a|two\nlines|||) (f||/tmp/x.txt||text/plain)"_s}
        << 1;
    QTest::newRow("bruno file")
        << u"bruno"_s << u"bruno/Second.bru"_s
        << QStringList {u"Second: POST {{host}}/second/9?a=1 [A: 1] [Content-Type: application/json] | {\n  \"a\": \"{{tok}}\"\n}"_s}
        << 4;
    QTest::newRow("http")
        << u"http"_s << u"saved.http"_s
        << QStringList {u"One: GET https://h.example/{{id}}"_s,
                        u"Two: POST https://h.example/two [Content-Type: text/plain] | body {{$uuid}}"_s}
        << 2;
}

void TestImporter::reads()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFETCH(QStringList, summary);
    QFETCH(int, notices);
    const auto imported = importPath(formatOf(format).value(), dataPath(file));
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
    QCOMPARE(summaryOf(*imported), summary);
    QVERIFY2(imported->notices.size() == notices, qPrintable(imported->notices.join(u'\n')));
}

void TestImporter::fillsInAPostmanEnvironment()
{
    QFile file(dataPath(u"environment.postman.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto values = postmanEnvironment(file.readAll());
    QVERIFY(values);
    QCOMPARE(values->size(), 2);
    const auto imported = importPath(Format::Postman, dataPath(u"postman21.json"_s), {{}, *values});
    QVERIFY(imported);
    QCOMPARE(imported->requests[0].headers[1].value, u"Basic YWRhOnB3"_s);
    QVERIFY(imported->requests[3].url.startsWith("https://m.example/parts"_L1));
    QCOMPARE(imported->notices.size(), 2);
}

void TestImporter::refuses_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("no JSON") << u"postman"_s << "{\n \"a\": }"_ba << u"line 2"_s;
    QTest::newRow("empty") << u"har"_s << ""_ba << u"no JSON"_s;
    QTest::newRow("a list") << u"postman"_s << "[]"_ba << u"no JSON object"_s;
    QTest::newRow("something else") << u"postman"_s << "{}"_ba << u"Postman"_s;
    QTest::newRow("an environment") << u"postman"_s << R"({"values": []})"_ba << u"--variables"_s;
    QTest::newRow("no HAR") << u"har"_s << "{}"_ba << u"log.entries"_s;
    QTest::newRow("no Insomnia") << u"insomnia"_s << "{}"_ba << u"Insomnia"_s;
    QTest::newRow("no YAML") << u"insomnia"_s << "a: [1,\nb: }"_ba << u"line 2"_s;
    QTest::newRow("no Bruno") << u"bruno"_s << "meta {\n  name: x\n}\n"_ba << u"no request"_s;
    QTest::newRow("open block") << u"bruno"_s << "get {\n  url: x\n"_ba << u"line 1"_s;
    QTest::newRow("no block") << u"bruno"_s << "\nhello\n"_ba << u"Line 2"_s;
    QTest::newRow("no .http") << u"http"_s << "# only this\n"_ba << u"no request"_s;
}

void TestImporter::refuses()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto imported = importBytes(formatOf(format).value(), bytes);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::Parse);
    QVERIFY2(imported.error().message.contains(word), qPrintable(imported.error().message));
}

void TestImporter::isBounded_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    const auto nested = [](const QByteArray &open, const QByteArray &inside,
                           const QByteArray &close, int depth) {
        return QByteArray(open.repeated(depth) + inside + close.repeated(depth));
    };
    QTest::newRow("deep JSON") << u"postman"_s << nested("{\"item\":[", "", "]}", 300'000);
    QTest::newRow("deep Postman folders") << u"postman"_s << nested("{\"item\":[", "{}", "]}", 500);
    QTest::newRow("deep YAML") << u"insomnia"_s
                               << QByteArray("a: " + nested("[", "", "]", 100'000));
    QTest::newRow("deep YAML, within its parser's bounds")
        << u"insomnia"_s << QByteArray("a: " + nested("[", "", "]", 200));
    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray one = "*a" + QByteArray::number(i - 1);
        bomb += 'a' + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + one
            + QByteArray("," + one).repeated(8) + "]\n";
    }
    QTest::newRow("YAML of aliases") << u"insomnia"_s << bomb;
    QTest::newRow("50 MB of YAML")
        << u"insomnia"_s << QByteArray("[" + QByteArray("a,").repeated(25 * 1024 * 1024));
    QTest::newRow("too large") << u"har"_s << QByteArray(largestImport + 1, ' ');
    QTest::newRow("50 MB of blanks") << u"har"_s << QByteArray(50 * 1024 * 1024, ' ');
    QTest::newRow("50 MB of brackets") << u"har"_s << QByteArray(50 * 1024 * 1024, '[');
    QTest::newRow("50 MB in quotes")
        << u"curl"_s << QByteArray("curl '" + QByteArray(50 * 1024 * 1024, 'x'));
    QTest::newRow("50 MB of curly brackets")
        << u"http"_s << QByteArray("# " + QByteArray(50 * 1024 * 1024, '{'));
}

//! An answer, whatever it is, in bearable time.
void TestImporter::isBounded()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto imported = importBytes(formatOf(format).value(), bytes);
    QVERIFY(!imported || imported->requests.isEmpty());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

void TestImporter::survivesCutFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("file");
    QTest::newRow("postman") << u"postman"_s << u"postman21.json"_s;
    QTest::newRow("har") << u"har"_s << u"browser.har"_s;
    QTest::newRow("insomnia 4") << u"insomnia"_s << u"insomnia4.json"_s;
    QTest::newRow("insomnia 5") << u"insomnia"_s << u"insomnia5.yaml"_s;
    QTest::newRow("bruno") << u"bruno"_s << u"bruno/Second.bru"_s;
    QTest::newRow("http") << u"http"_s << u"saved.http"_s;
}

void TestImporter::survivesCutFiles()
{
    QFETCH(QString, format);
    QFETCH(QString, file);
    QFile input(dataPath(file));
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QByteArray bytes = input.readAll();
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        static_cast<void>(importBytes(formatOf(format).value(), bytes.first(length)));
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
