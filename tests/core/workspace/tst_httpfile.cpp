// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/dynamicvalues.h"
#include "core/workspace/environment.h"
#include "core/workspace/httpfile.h"
#include "core/workspace/httprequest.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

namespace {

const QByteArray sample = "@host = api.example\n"
                          "@base = https://{{host}}\n"
                          "\n"
                          "### First\r\n"
                          "# a comment\n"
                          "// @no-redirect\n"
                          "GET {{base}}/projects\n"
                          "    ?status=active\n"
                          "    &limit=20 HTTP/1.1\n"
                          "Accept: application/json\n"
                          "# Off: yes\n"
                          "\n"
                          "\n"
                          "### a title\n"
                          "# @name create\n"
                          "< {%\n"
                          "  request.variables.set(\"a\", 1)\n"
                          "%}\n"
                          "POST {{base}}/projects\n"
                          "Content-Type: application/json\n"
                          "\n"
                          "{\n"
                          "  \"host\": \"{{host}}\"\n"
                          "\n"
                          "}\n"
                          "\n"
                          "> {% client.test() %}\n"
                          ">> out.json\n"
                          "\n"
                          "###\n"
                          "   what is this\tline?\n"
                          "###\n"
                          "https://plain.example/";

void writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestHttpFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void readsBlocks();
    void fillsVariables();
    void readsBodies();
    void changesOneBlockOnly();
    void growsInTime();
    void writesRequests();
    void refusesWhatItWouldMisread_data();
    void refusesWhatItWouldMisread();
    void findsEnvironments();
    void makesDynamicValues_data();
    void makesDynamicValues();
    void endsCircles();
};

void TestHttpFile::writesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("sample") << sample;
    QTest::newRow("CRLF") << QByteArray(sample).replace("\n", "\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + sample);
    QTest::newRow("no line end") << "GET http://x/"_ba;
    QTest::newRow("separators only") << "###\n###\n\n###"_ba;
    QTest::newRow("not UTF-8") << "### \xff\xfe\nGET http://x/\n\n\x00\x01\xff"_ba;
}

void TestHttpFile::writesBackWhatItRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(HttpFile::parse(bytes).toBytes(), bytes);
}

void TestHttpFile::readsBlocks()
{
    const HttpFile file = HttpFile::parse(sample);
    QCOMPARE(file.blocks().size(), 5);
    QVERIFY(!file.blocks()[0].request);
    QCOMPARE(file.blocks()[0].variables.size(), 2);
    const HttpBlock &first = file.blocks()[1];
    QCOMPARE(first.name, u"First"_s);
    QCOMPARE(first.directives, QStringList {u"no-redirect"_s});
    QCOMPARE(first.request->url, u"{{base}}/projects?status=active&limit=20"_s);
    QCOMPARE(first.request->line, 7);
    QCOMPARE(first.request->headers.size(), 1);
    QVERIFY(first.request->body.isEmpty());
    const HttpBlock &second = file.blocks()[2];
    QCOMPARE(second.name, u"create"_s);
    QVERIFY(second.hasScripts);
    QCOMPARE(second.request->method, u"POST"_s);
    QCOMPARE(second.request->body.size(), 4);
    QCOMPARE(file.blocks()[4].request->url, u"https://plain.example/"_s);
    QCOMPARE(file.blocks()[4].request->method, u"GET"_s);
    QCOMPARE(file.indexOf(u"create"_s), 2);
    QCOMPARE(file.indexOf(u"nobody"_s), -1);
}

void TestHttpFile::fillsVariables()
{
    const HttpFile file = HttpFile::parse(sample);
    QStringList notices;
    const auto request = requestOf(file, 2, {}, true, notices);
    QVERIFY(request);
    QCOMPARE(request->url, u"https://api.example/projects"_s);
    QCOMPARE(request->body, neutral::Body::fromText(u"{\n  \"host\": \"api.example\"\n\n}"_s));
    QCOMPARE(notices.size(), 1);

    const HttpFile open = HttpFile::parse("GET http://x/{{a}}?{{b}}\n");
    const auto failed = requestOf(open, 0, {{}, {{u"a"_s, u"1"_s}}}, true, notices);
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Invalid);
    QVERIFY(failed.error().message.contains("{{b}}"_L1));
    const auto kept = requestOf(open, 0, {{}, {{u"a"_s, u"1"_s}}}, false, notices);
    QCOMPARE(kept->url, u"http://x/1?{{b}}"_s);
}

void TestHttpFile::readsBodies()
{
    QTemporaryDir folder;
    writeTo(folder.filePath(u"raw.bin"_s), "\x00\xff{{a}}\n"_ba);
    writeTo(folder.filePath(u"filled.txt"_s), "{{a}}\n"_ba);
    const ImportOptions options {folder.path(), {{u"a"_s, u"1"_s}}};
    const auto bodyOf = [&options](const QByteArray &text) {
        QStringList notices;
        return requestOf(HttpFile::parse(text), 0, options, true, notices);
    };
    QCOMPARE(bodyOf("POST http://x/\n\n< ./raw.bin\n")->body,
             neutral::Body::fromBytes("\x00\xff{{a}}\n"_ba));
    QCOMPARE(bodyOf("POST http://x/\n\n<@ filled.txt\n")->body.text, u"1\n"_s);
    QCOMPARE(bodyOf("POST http://x/\n\nfrom {{a}}\n< filled.txt\nto\n")->body.text,
             u"from 1\n{{a}}\n\nto"_s);
    QCOMPARE(
        bodyOf("POST http://x/\nContent-Type: application/x-www-form-urlencoded\n\na=1\n&b=2\n")
            ->body.text,
        u"a=1&b=2"_s);
    QCOMPARE(bodyOf("POST http://x/\nContent-Type: multipart/form-data; boundary=B\n\n--B\n"
                    "Content-Disposition: form-data; name=\"f\"\n\n< filled.txt\n--B--\n")
                 ->body.text,
             u"--B\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\n{{a}}\n\r\n--B--\r\n"_s);
    const auto missing = bodyOf("POST http://x/\n\n< nothing\n");
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::Storage);
}

void TestHttpFile::changesOneBlockOnly()
{
    HttpFile file = HttpFile::parse(sample);
    const QByteArray before = file.blocks()[1].raw;
    neutral::Request request;
    request.method = u"PUT"_s;
    request.url = u"https://x.example/"_s;
    QVERIFY(file.replace(2, request));
    QCOMPARE(file.blocks()[1].raw, before);
    QVERIFY(file.blocks()[2].raw.contains("# @name create\n"));
    QCOMPARE(file.blocks()[2].request->method, u"PUT"_s);
    QVERIFY(file.blocks()[2].request->body.isEmpty());
    QVERIFY(file.append(request));
    QCOMPARE(file.blocks().size(), 6);
    QCOMPARE(HttpFile::parse(file.toBytes()).blocks().size(), 6);
    file.remove(5);
    QCOMPARE(file.blocks().size(), 5);
}

void TestHttpFile::writesRequests()
{
    neutral::Request request;
    request.name = u"two\nlines"_s;
    request.method = u"POST"_s;
    request.url = u"https://x.example/?a=1"_s;
    request.headers = {{u"A"_s, u"b"_s}, {u"A"_s, u"c"_s}};
    request.body = neutral::Body::fromText(u"{\n\n \"a\": \"ü\"\n}"_s);
    HttpFile file;
    QVERIFY(file.append(request));
    request.body = neutral::Body::fromParts({{u"p"_s, u"v"_s, {}, {}, {}}});
    QVERIFY(file.append(request));
    QStringList notices;
    const HttpFile again = HttpFile::parse(file.toBytes());
    const auto first = requestOf(again, 0, {}, true, notices);
    QCOMPARE(first->name, u"two lines"_s);
    QCOMPARE(first->headers, request.headers);
    QCOMPARE(first->body, neutral::Body::fromText(u"{\n\n \"a\": \"ü\"\n}"_s));
    const auto second = requestOf(again, 1, {}, true, notices);
    QVERIFY(second->body.text.contains("name=\"p\"\r\n\r\nv\r\n--"_L1));
}

void TestHttpFile::refusesWhatItWouldMisread_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("separator") << u"a\n### b"_s;
    QTest::newRow("file") << u"< /etc/passwd"_s;
    QTest::newRow("script") << u"> {% x %}"_s;
    QTest::newRow("response") << u">> f"_s;
    QTest::newRow("blank line first") << u"\na"_s;
    QTest::newRow("blank line last") << u"a\n"_s;
    QTest::newRow("CR") << u"a\r\nb"_s;
}

void TestHttpFile::refusesWhatItWouldMisread()
{
    QFETCH(QString, body);
    neutral::Request request;
    request.method = u"POST"_s;
    request.body = neutral::Body::fromText(body);
    QVERIFY(!httpText(request));
}

void TestHttpFile::findsEnvironments()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    writeTo(folder.filePath(u"http-client.env.json"_s),
            R"({"$shared": {"v": "1"}, "dev": {"host": "d", "n": 5, "Security": {}}, "prod": {}})");
    writeTo(folder.filePath(u"http-client.private.env.json"_s), R"({"dev": {"host": "mine"}})");
    const auto environments = Environments::find(folder.filePath(u"a/b"_s));
    QVERIFY(environments);
    QCOMPARE(environments->names(), (QStringList {u"dev"_s, u"prod"_s}));
    const auto values = environments->values(u"dev"_s);
    QCOMPARE(values->value(u"host"_s), u"mine"_s);
    QCOMPARE(values->value(u"n"_s), u"5"_s);
    QCOMPARE(values->value(u"v"_s), u"1"_s);
    QVERIFY(!environments->values(u"other"_s));
    writeTo(folder.filePath(u"http-client.env.json"_s), "{\n\"dev\": }");
    const auto broken = Environments::find(folder.path());
    QVERIFY(!broken);
    QVERIFY(broken.error().message.contains("line 2"_L1));
}

void TestHttpFile::makesDynamicValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("pattern");
    const QString uuid = u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$"_s;
    QTest::newRow("uuid") << u"$uuid"_s << uuid;
    QTest::newRow("random.uuid") << u"$random.uuid"_s << uuid;
    QTest::newRow("timestamp") << u"$timestamp"_s << u"^\\d{10}$"_s;
    QTest::newRow("timestamp, moved") << u"$timestamp -1 d"_s << u"^\\d{10}$"_s;
    QTest::newRow("randomInt") << u"$randomInt"_s << u"^\\d{1,4}$"_s;
    QTest::newRow("randomInt, bounded") << u"$randomInt 5 6"_s << u"^5$"_s;
    QTest::newRow("random.integer") << u"$random.integer(7, 8)"_s << u"^7$"_s;
    QTest::newRow("isoTimestamp") << u"$isoTimestamp"_s << u"^\\d{4}-\\d\\d-\\d\\dT.*Z$"_s;
    QTest::newRow("datetime") << u"$datetime rfc1123"_s
                              << u"^\\w{3}, \\d\\d \\w{3} \\d{4} .* GMT$"_s;
    QTest::newRow("environment") << u"$processEnv PATH"_s << u"/"_s;
    QTest::newRow("unknown") << u"$unknown"_s << QString();
    QTest::newRow("bad bounds") << u"$randomInt 6 5"_s << QString();
    QTest::newRow("bad unit") << u"$timestamp 1 x"_s << QString();
    QTest::newRow("only a sign") << u"$"_s << QString();
}

void TestHttpFile::makesDynamicValues()
{
    QFETCH(QString, name);
    QFETCH(QString, pattern);
    const auto value = dynamicValue(name);
    QCOMPARE(value.has_value(), !pattern.isEmpty());
    if (value)
        QVERIFY2(QRegularExpression(pattern).match(*value).hasMatch(), qPrintable(*value));
}

void TestHttpFile::endsCircles()
{
    QString text;
    for (int i = 0; i < 20; ++i)
        text += u"@v%1 = {{v%2}}{{v%2}}{{v%2}}{{v%2}}{{v%2}}{{v%2}}{{v%2}}{{v%2}}\n"_s.arg(i).arg(
            (i + 1) % 20);
    const HttpFile file = HttpFile::parse(QString(text + u"GET http://x/{{v0}}\n"_s).toUtf8());
    QStringList notices;
    QVERIFY(!requestOf(file, 0, {}, true, notices));
}

// All operations of a large document are one file.
void TestHttpFile::growsInTime()
{
    HttpFile file;
    neutral::Request request;
    request.method = u"POST"_s;
    request.url = u"https://x.example/"_s;
    request.body = neutral::Body::fromText(u"{\n}"_s);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5'000; ++i) {
        request.name = QString::number(i);
        QVERIFY(file.append(request));
    }
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    file.remove(2);
    request.name.clear();
    QVERIFY(file.replace(1, request));
    const HttpFile read = HttpFile::parse(file.toBytes());
    QCOMPARE(read.blocks().size(), 4'999);
    for (qsizetype i = 0; i < read.blocks().size(); ++i) {
        QCOMPARE(file.blocks().at(i).firstLine, read.blocks().at(i).firstLine);
        QCOMPARE(file.blocks().at(i).request->line, read.blocks().at(i).request->line);
    }
}

QTEST_GUILESS_MAIN(TestHttpFile)
#include "tst_httpfile.moc"
