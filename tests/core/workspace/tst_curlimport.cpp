// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importer.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::workspace;

namespace {

//! "POST http://x/ [A: b] [C: d] | body", one request a line.
QString summaryOf(const Imported &imported)
{
    QStringList lines;
    for (const neutral::Request &request : imported.requests) {
        QString line = request.method + u' ' + request.url;
        for (const neutral::Field &header : request.headers)
            line += u" ["_s + header.name + u": "_s + header.value + u']';
        switch (request.body.kind) {
        case neutral::Body::Kind::None:
            break;
        case neutral::Body::Kind::Text:
            line += u" | "_s + request.body.text;
            break;
        case neutral::Body::Kind::Base64:
            line += u" | base64 "_s + QString::fromLatin1(request.body.bytes.toHex());
            break;
        case neutral::Body::Kind::Form:
            line += u" | form"_s;
            for (const neutral::Field &field : request.body.form)
                line += u' ' + field.name + u'=' + field.value;
            break;
        case neutral::Body::Kind::Multipart:
            line += u" | parts"_s;
            for (const neutral::Part &part : request.body.parts)
                line += u" ("_s
                    + QStringList {part.name, part.value, part.file, part.filename,
                                   part.contentType}
                          .join(u'|')
                    + u')';
            break;
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

class TestCurlImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void namesAFileThatIsTheBody();
    void readsNoMoreThanItMay();
    void saysWhatItLeavesOut_data();
    void saysWhatItLeavesOut();
    void takesHowItIsSent();
    void refuses_data();
    void refuses();
    void readsFiles();
    void survivesRandomText();
};

void TestCurlImport::reads_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("summary");
    const QString form = u" [Content-Type: application/x-www-form-urlencoded]"_s;
    const auto row = [](const char *name, const QByteArray &command, const QString &summary) {
        QTest::newRow(name) << command << summary;
    };
    row("plain", "curl https://a.example/x", u"GET https://a.example/x"_s);
    row("no scheme", "curl localhost:8080/x", u"GET http://localhost:8080/x"_s);
    row("method and headers", "curl -X PUT -H 'A: b' -H \"C:d\" http://x/",
        u"PUT http://x/ [A: b] [C: d]"_s);
    row("short options together", "curl -sSLX PATCH http://x/", u"PATCH http://x/"_s);
    row("value joined", "curl -XDELETE -HA:b http://x/", u"DELETE http://x/ [A: b]"_s);
    row("repeats in order", "curl -H 'B: 1' -H 'A: 2' -H 'B: 3' http://x/",
        u"GET http://x/ [B: 1] [A: 2] [B: 3]"_s);
    row("header without a value", "curl -H 'A;' -H 'B:' http://x/", u"GET http://x/ [A: ]"_s);
    row("data", "curl -d a=1 -d b=2 http://x/",
        QString(u"POST http://x/"_s + form + u" | form a=1 b=2"_s));
    row("data that is no exact form", "curl -d 'a=1 2&b' http://x/",
        QString(u"POST http://x/"_s + form + u" | a=1 2&b"_s));
    row("data with a type", "curl -d '{\"a\":1}' -H 'Content-Type: application/json' http://x/",
        u"POST http://x/ [Content-Type: application/json] | {\"a\":1}"_s);
    row("type taken away", "curl -H 'Content-Type:' -d x http://x/", u"POST http://x/ | x"_s);
    row("raw data", "curl --data-raw @x http://x/",
        QString(u"POST http://x/"_s + form + u" | @x"_s));
    row("url-encoded data", "curl --data-urlencode 'a=b c&d' --data-urlencode 'e f' http://x/",
        QString(u"POST http://x/"_s + form + u" | a=b%20c%26d&e%20f"_s));
    row("json", "curl --json '{\"a\":' --json '1}' http://x/",
        u"POST http://x/ [Content-Type: application/json] [Accept: application/json] | {\"a\":1}"_s);
    row("get", "curl -G -d a=1 --data-urlencode 'q=x y' 'http://x/p?z=0#f'",
        u"GET http://x/p?z=0&a=1&q=x%20y"_s);
    row("head", "curl -I http://x/", u"HEAD http://x/"_s);
    row("user", "curl -u ada:pw http://x/", u"GET http://x/ [Authorization: Basic YWRhOnB3]"_s);
    row("user in the address", "curl http://ada:pw@x/",
        u"GET http://x/ [Authorization: Basic YWRhOnB3]"_s);
    row("bearer", "curl --oauth2-bearer abc http://x/",
        u"GET http://x/ [Authorization: Bearer abc]"_s);
    row("agent, referer, cookie", "curl -A me -e http://r/ -b 'a=1; b=2' http://x/",
        u"GET http://x/ [User-Agent: me] [Referer: http://r/] [Cookie: a=1; b=2]"_s);
    row("range", "curl -r 0-9 http://x/", u"GET http://x/ [Range: bytes=0-9]"_s);
    row("form",
        "curl -F a=1 -F 'f=@/tmp/f.png;type=image/png;filename=g.png' --form-string 'c=@x;y' "
        "http://x/",
        u"POST http://x/ | parts (a|1|||) (f||/tmp/f.png|g.png|image/png) (c|@x;y|||)"_s);
    row("form, quoted", "curl -F 'a=\"x;\\\"y\";type=text/plain' http://x/",
        u"POST http://x/ | parts (a|x;\"y|||text/plain)"_s);
    row("form with a type given", "curl -H 'Content-Type: multipart/form-data' -F a=1 http://x/",
        u"POST http://x/ | parts (a|1|||)"_s);
    row("several addresses", "curl http://x/1 --url http://x/2",
        u"GET http://x/1\nGET http://x/2"_s);
    row("next", "curl -d a=1 http://x/1 --next -H A:b http://x/2",
        QString(u"POST http://x/1"_s + form + u" | form a=1\nGET http://x/2 [A: b]"_s));
    row("next, short", "curl http://x/1 -: http://x/2", u"GET http://x/1\nGET http://x/2"_s);
    row("two commands", "curl http://x/1\n\n# again\ncurl http://x/2 && curl http://x/3",
        u"GET http://x/1\nGET http://x/2\nGET http://x/3"_s);
    row("dots", "curl http://x/a/../b/./c", u"GET http://x/b/c"_s);
    row("dots as they are", "curl --path-as-is http://x/a/../b", u"GET http://x/a/../b"_s);
    row("abbreviated", "curl --user-ag me --compressed http://x/",
        u"GET http://x/ [User-Agent: me]"_s);
    row("silenced", "curl -X POST --compressed http://x/", u"POST http://x/"_s);
    row("negated", "curl --no-progress-meter --no-buffer http://x/", u"GET http://x/"_s);
    row("values of others", "curl -o out -w '%{http_code}' --retry-max-time 3 http://x/",
        u"GET http://x/"_s);
    row("variables of ours", "curl '{{host}}/x'", u"GET {{host}}/x"_s);
    row("prompt", "$ curl http://x/", u"GET http://x/"_s);
    row("path and assignment", "A=b /usr/bin/curl http://x/", u"GET http://x/"_s);
    row("redirections", "curl http://x/ > out 2>&1", u"GET http://x/"_s);
    row("here-document",
        "curl -H 'Content-Type: text/plain' -d @- http://x/ <<'EOF'\na 'b'\nc\nEOF\n",
        u"POST http://x/ [Content-Type: text/plain] | a 'b'c"_s);
    row("here-document as it is",
        "curl -H 'Content-Type:' --data-binary @- http://x/ <<-E\n\ta\n\tE\n",
        u"POST http://x/ | a\n"_s);
    row("pipe", "echo -n 'a b' | curl -H 'Content-Type:' -d @- http://x/",
        u"POST http://x/ | a b"_s);
    row("base64 in a pipe",
        "base64 -d <<'END' |\nAP8=\nEND\ncurl -H 'Content-Type:' --data-binary @- http://x/",
        u"POST http://x/ | base64 00ff"_s);
    row("posix quotes", "curl -H 'Content-Type:' -d 'it'\\''s \"$x\" \\n !' http://x/",
        u"POST http://x/ | it's \"$x\" \\n !"_s);
    row("double quotes", "curl -H 'Content-Type:' -d \"a \\\"b\\\" \\$c \\\\ \\d\" http://x/",
        u"POST http://x/ | a \"b\" $c \\ \\d"_s);
    row("ansi-c quotes",
        "curl -H 'Content-Type:' -d $'a\\n\\t\\u00fc\\'\\x41\\101\\ud83d\\ude00' http://x/",
        u"POST http://x/ | a\n\tü'AA😀"_s);
    row("chrome, bash",
        "curl 'https://a.example/x?y=1' \\\n  -H 'accept: */*' \\\n  -H 'content-type: "
        "application/json' \\\n"
        "  --data-raw $'{\"a\":\"it\\'s\\u0021\"}' \\\n  --compressed ;",
        u"POST https://a.example/x?y=1 [accept: */*] [content-type: application/json] | {\"a\":\"it's!\"}"_s);
    row("chrome, bash, CRLF", "curl 'http://x/' \\\r\n  -H 'a: b'\r\n", u"GET http://x/ [a: b]"_s);
    row("chrome, cmd",
        "curl ^\"https://a.example/x?y=1^&z=^%^20^\" ^\r\n  -H ^\"accept: */*^\" ^\r\n"
        "  -H ^\"content-type: application/json^\" ^\r\n"
        "  --data-raw ^\"^{^\\^\"a^\\^\":^\\^\"b c^\\^\"^}^\" ^\r\n  --compressed",
        u"POST https://a.example/x?y=1&z=%20 [accept: */*] [content-type: application/json] | {\"a\":\"b c\"}"_s);
    row("chrome, older cmd",
        "curl \"http://x/?a=1&b=2\" ^\n  -H \"A: b\" ^\n  -H \"Content-Type: text/plain\" ^\n  "
        "--data-raw \"{\\\"a\\\":1}\"",
        u"POST http://x/?a=1&b=2 [A: b] [Content-Type: text/plain] | {\"a\":1}"_s);
    row("cmd, line break",
        "curl ^\"http://x/^\" -H ^\"Content-Type: text/plain^\" ^\n --data-raw ^\"a^\n\nb^\"",
        u"POST http://x/ [Content-Type: text/plain] | a\nb"_s);
    row("powershell",
        "curl.exe -X POST `\r\n  -H \"A: `\"b`\" `$c\" `\r\n -H 'Content-Type: x/y' -d "
        "'{\"it''s\":1}' `\r\n  http://x/",
        u"POST http://x/ [A: \"b\" $c] [Content-Type: x/y] | {\"it's\":1}"_s);
    row("powershell, escaped for the program",
        "curl.exe -H 'Content-Type: x/y' -d '{\\\"a\\\":1}' http://x/",
        u"POST http://x/ [Content-Type: x/y] | {\"a\":1}"_s);
}

void TestCurlImport::reads()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, summary);
    const auto imported = importBytes(Format::Curl, command);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
    QCOMPARE(summaryOf(*imported), summary);
    QCOMPARE(imported->notices, QStringList());
}

void TestCurlImport::saysWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("word");
    QTest::newRow("insecure") << "curl -k http://x/"_ba << u"--insecure"_s;
    QTest::newRow("proxy") << "curl -x http://p:1 http://x/"_ba << u"--proxy"_s;
    QTest::newRow("ca") << "curl --cacert c http://x/"_ba << u"--cacert"_s;
    QTest::newRow("time") << "curl -m 5 http://x/"_ba << u"--max-time"_s;
    QTest::newRow("digest") << "curl --digest -u a:b http://x/"_ba << u"--digest"_s;
    QTest::newRow("config") << "curl -K c http://x/"_ba << u"--config"_s;
    QTest::newRow("cookie file") << "curl -b jar http://x/"_ba << u"jar"_s;
    QTest::newRow("shell variable") << "curl -H \"A: $TOKEN\" http://x/"_ba << u"$TOKEN"_s;
    QTest::newRow("body file") << "curl -d @/nowhere/f http://x/"_ba << u"/nowhere/f"_s;
    QTest::newRow("length") << "curl -H 'Content-Length: 3' http://x/"_ba << u"Content-Length"_s;
    QTest::newRow("standard input") << "curl -d @- http://x/"_ba << u"standard input"_s;
}

void TestCurlImport::saysWhatItLeavesOut()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, word);
    const auto imported = importBytes(Format::Curl, command);
    QVERIFY(imported);
    QCOMPARE(imported->requests.size(), 1);
    QCOMPARE(imported->notices.size(), 1);
    QVERIFY2(imported->notices.constFirst().contains(word),
             qPrintable(imported->notices.constFirst()));
}

void TestCurlImport::takesHowItIsSent()
{
    const auto imported = importBytes(
        Format::Curl,
        "curl -m 2.5 --max-redirs 0 -x proxy.example --cacert /ca.pem -E /me.pem:pass --key /k.pem "
        "http://x/ --next http://y/ --next --socks5-hostname u:p@[::1]:9 -m 0 http://z/"_ba,
        ImportOptions::forEditing());
    QVERIFY(imported);
    const QList<FiledRequest> filed = imported->filed();
    QCOMPARE(filed.size(), 3);
    const Sending &sending = filed[0].sending;
    QCOMPARE(sending.directives.timeoutSeconds, std::optional(3));
    QVERIFY(!sending.directives.followRedirects);
    QCOMPARE(sending.proxy.mode, http::Proxy::Mode::Manual);
    QCOMPARE(sending.proxy.url, "http://proxy.example:1080"_ba);
    QCOMPARE(sending.tls, (http::TlsOptions {u"/ca.pem"_s, u"/me.pem"_s, u"/k.pem"_s}));
    QCOMPARE(imported->notices.size(), 1); // The password.
    QVERIFY(!imported->notices.constFirst().contains(u"/me.pem:pass"_s));
    QCOMPARE(filed[1].sending, Sending());
    QCOMPARE(filed[2].sending.proxy.url, "socks5h://u:p@[::1]:9"_ba);
    QCOMPARE(filed[2].sending.directives.timeoutSeconds, std::optional(0));
    const auto direct =
        importBytes(Format::Curl, "curl -x '' http://x/", ImportOptions::forEditing());
    QVERIFY(direct);
    QCOMPARE(direct->filed().constFirst().sending.proxy.mode, http::Proxy::Mode::None);
}

void TestCurlImport::refuses_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << ""_ba << u"no curl command"_s;
    QTest::newRow("another program") << "wget http://x/"_ba << u"no curl command"_s;
    QTest::newRow("no address") << "curl -s"_ba << u"no address"_s;
    QTest::newRow("open quote") << "curl \\\n 'http://x/"_ba << u"Line 2"_s;
    QTest::newRow("open double quote") << "curl \"http://x/"_ba << u"Line 1"_s;
    QTest::newRow("open ansi quote") << "curl $'http://x/"_ba << u"Line 1"_s;
    QTest::newRow("open cmd quote") << "curl ^\"http://x/"_ba << u"Line 1"_s;
    QTest::newRow("unknown option") << "curl --nonsense http://x/"_ba << u"--nonsense"_s;
    QTest::newRow("missing value") << "curl http://x/ -H"_ba << u"-H"_s;
}

void TestCurlImport::refuses()
{
    QFETCH(QByteArray, command);
    QFETCH(QString, word);
    const auto imported = importBytes(Format::Curl, command);
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::Parse);
    QVERIFY2(imported.error().message.contains(word), qPrintable(imported.error().message));
}

void TestCurlImport::readsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"b"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a\nb\r\n");
    file.close();
    const ImportOptions options {folder.path(), {}};
    const auto data = importBytes(Format::Curl, "curl -H 'Content-Type:' -d @b http://x/", options);
    QCOMPARE(data->requests[0].body, neutral::Body::fromText(u"ab"_s));
    const auto binary =
        importBytes(Format::Curl, "curl -H 'Content-Type:' --data-binary @b http://x/", options);
    QCOMPARE(binary->requests[0].body, neutral::Body::fromText(u"a\nb\r\n"_s));
    const auto upload = importBytes(Format::Curl, "curl -T b http://x/", options);
    QCOMPARE(summaryOf(*upload), u"PUT http://x/ | a\nb\r\n"_s);
    const auto part = importBytes(Format::Curl, "curl -F f=@b http://x/", options);
    QCOMPARE(part->requests[0].body.parts[0].file, folder.filePath(u"b"_s));
}

void TestCurlImport::survivesRandomText()
{
    const QByteArray signs = "curl 'x'\"$\\`^{}<>|&;#-HdFX@=\n\r\t:/~%()";
    quint32 state = 1;
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = "curl ";
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525 + 1013904223;
            text += signs[qsizetype(state >> 16) % signs.size()];
        }
        static_cast<void>(importBytes(Format::Curl, text)); // An answer or an error, no crash.
    }
}

void TestCurlImport::namesAFileThatIsTheBody()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"body.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a=1\nb=2\n");
    file.close();
    ImportOptions options = ImportOptions::forEditing();
    options.folder = folder.path();
    const auto read = [&options](const QByteArray &command) {
        return *importBytes(Format::Curl, command, options);
    };
    for (const char *named :
         {"--data-binary @body.txt", "-T body.txt", "-T nowhere.txt", "--json @body.txt"}) {
        const Imported imported = read(QByteArray("curl ") + named + " http://x/ http://y/");
        QCOMPARE(imported.requests.size(), 2);
        QCOMPARE(imported.requests[0].body.kind, neutral::Body::Kind::None);
        QVERIFY(imported.notices.isEmpty()); // It is looked at when it is sent.
        QVERIFY(imported.bodyFiles.value(1).startsWith(folder.path()));
        QCOMPARE(imported.filed()[0].bodyFile, imported.bodyFiles.value(0));
    }
    QCOMPARE(read("curl -T body.txt http://x/").requests[0].method, u"PUT"_s);
    QCOMPARE(read("curl --data-binary @body.txt http://x/").requests[0].method, u"POST"_s);

    // What is no file as it stands is read.
    const std::pair<const char *, const char *> texts[] = {
        {"-d @body.txt", "a=1b=2"},
        {"--data-binary @body.txt -d c=3", "a=1\nb=2\n&c=3"},
        {"-d c=3 --data-binary @body.txt", "c=3&a=1\nb=2\n"}};
    for (const auto &[command, text] : texts) {
        const Imported imported =
            read(QByteArray("curl -H 'Content-Type: text/plain' ") + command + " http://x/");
        QVERIFY(imported.bodyFiles.isEmpty());
        QCOMPARE(imported.requests[0].body.text, QString::fromLatin1(text));
    }
    const Imported query = read("curl -G --data-binary @body.txt http://x/");
    QVERIFY(query.bodyFiles.isEmpty());
    QVERIFY(query.requests[0].url.startsWith(u"http://x/?a=1"_s));
    QVERIFY(read("curl -I --data-binary @body.txt http://x/").bodyFiles.isEmpty());

    // The second command is not the first one's.
    const Imported several = read("curl http://x/\ncurl -T body.txt http://y/");
    QCOMPARE(several.bodyFiles.keys(), QList<qsizetype> {1});
    Imported twice = several;
    twice.append(several);
    QVERIFY(twice.bodyFiles.contains(3));
}

void TestCurlImport::readsNoMoreThanItMay()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.resize(largestEditedBody + 1));
    const QByteArray command = "curl -d @" + file.fileName().toUtf8() + " http://x/";
    const auto imported = importBytes(Format::Curl, command, ImportOptions::forEditing());
    QVERIFY(imported);
    QCOMPARE(imported->notices.size(), 1);
    QVERIFY(imported->notices[0].contains(u"larger than 4 MB"_s));
    QVERIFY(imported->requests[0].body.text.isEmpty());
}

QTEST_GUILESS_MAIN(TestCurlImport)
#include "tst_curlimport.moc"
