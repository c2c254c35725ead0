// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draftexport.h"

#include "core/workspace/importer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace planops;
using namespace planops::console;
using namespace Qt::StringLiterals;

namespace {

constexpr ExportFormat allFormats[] = {ExportFormat::Http, ExportFormat::Postman,
                                       ExportFormat::Curl};

auth::Profile profile()
{
    auth::Profile made;
    made.apiBase = u"https://api.example/v2/"_s;
    return made;
}

Draft post(const QString &url, const QString &body)
{
    Draft draft = Draft::make(u"POST"_s, url);
    draft.title = u"Create"_s;
    draft.bodyKind = Draft::BodyKind::Json;
    draft.body = body;
    draft.headers = {{u"Accept"_s, u"application/json"_s, {}, true},
                     {u"X-Off"_s, u"not sent"_s, {}, false}};
    return draft;
}

workspace::Exported exportedAs(ExportFormat format, const QList<Draft> &drafts,
                               const workspace::Scope &scope = {})
{
    QList<ExportItem> items;
    for (const Draft &draft : drafts)
        items.append({draft, scope});
    return exported(format, u"Collection"_s, items, profile());
}

Result<workspace::Imported> importedAgain(ExportFormat format, const QByteArray &bytes)
{
    const workspace::Format as = format == ExportFormat::Http ? workspace::Format::Http
        : format == ExportFormat::Postman                     ? workspace::Format::Postman
                                                              : workspace::Format::Curl;
    return workspace::importBytes(as, bytes, {{}, {{u"token"_s, u"{{token}}"_s}}});
}

} // namespace

class TestDraftExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void comesBackAsForm();
    void writesSeveralCommands();
    void asksForTheToken();
    void keepsTheTokenFromOtherHosts();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void keepsVariablesThatStandForSecrets();
    void fillsVariablesForCurlOnly();
    void leavesOutWhatIsAmbiguous();
    void namesFiles();
    void notesWhatCannotBeWritten();
    void keepsHowItIsSent();
};

void TestDraftExport::comesBack_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("token");
    QTest::newRow("http") << ExportFormat::Http << u"Bearer {{token}}"_s;
    QTest::newRow("postman") << ExportFormat::Postman << u"Bearer {{token}}"_s;
    QTest::newRow("curl") << ExportFormat::Curl << u"Bearer $PLANOPS_TOKEN"_s;
}

void TestDraftExport::comesBack()
{
    QFETCH(ExportFormat, format);
    QFETCH(QString, token);
    const QString body = u"{\n  \"name\": \"it's \\\"ä\\\"\",\n  \"tags\": [\"$x\", \"`y`\"]\n}"_s;
    const auto made = exportedAs(format, {post(u"/projects?q=a%20b&state=open"_s, body)});
    QCOMPARE(made.notices, QStringList());
    const auto imported = importedAgain(format, made.bytes);
    QVERIFY2(imported, made.bytes.constData());
    QCOMPARE(imported->requests.size(), 1);
    const neutral::Request &request = imported->requests[0];
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.url, u"https://api.example/v2/projects?q=a%20b&state=open"_s);
    QCOMPARE(request.body, neutral::Body::fromText(body));
    QStringList headers;
    for (const neutral::Field &header : request.headers)
        headers.append(header.name + u": "_s + header.value);
    headers.sort();
    QCOMPARE(headers,
             QStringList({u"Accept: application/json"_s, u"Authorization: "_s + token,
                          u"Content-Type: application/json"_s}));
}

void TestDraftExport::comesBackAsForm()
{
    Draft draft = Draft::make(u"POST"_s, u"/forms"_s);
    draft.bodyKind = Draft::BodyKind::Form;
    draft.body = u"a=1%202&b=%26&a=3"_s;
    for (const ExportFormat format : allFormats) {
        const auto imported = importedAgain(format, exportedAs(format, {draft}).bytes);
        QVERIFY(imported);
        const Draft again = Draft::fromNeutral(imported->requests.value(0));
        QCOMPARE(again.bodyKind, Draft::BodyKind::Form);
        QCOMPARE(again.body, draft.body);
    }
}

void TestDraftExport::writesSeveralCommands()
{
    Draft other = Draft::make(u"DELETE"_s, u"/projects/7"_s);
    other.title = u"Remove\n; rm -rf /"_s; // A title is a comment, whatever it says.
    const auto made = exportedAs(ExportFormat::Curl, {post(u"/projects"_s, u"{}"_s), other});
    QVERIFY(made.bytes.contains("# Remove ; rm -rf /\n"));
    const auto imported = importedAgain(ExportFormat::Curl, made.bytes);
    QVERIFY(imported);
    QCOMPARE(imported->requests.size(), 2);
    QCOMPARE(imported->requests[1].method, u"DELETE"_s);
}

void TestDraftExport::asksForTheToken()
{
    Draft draft = Draft::make(u"GET"_s, u"/projects"_s);
    for (const ExportFormat format : allFormats) {
        draft.auth = Draft::AuthKind::Profile;
        QVERIFY(exportedAs(format, {draft}).bytes.contains("Bearer "));
        draft.auth = Draft::AuthKind::None;
        QVERIFY(!exportedAs(format, {draft}).bytes.contains("Bearer"));
    }
}

void TestDraftExport::keepsTheTokenFromOtherHosts()
{
    for (const ExportFormat format : allFormats) {
        const Draft draft = Draft::make(u"GET"_s, u"https://elsewhere.example/x"_s);
        const auto made = exportedAs(format, {draft});
        QVERIFY(made.bytes.contains("elsewhere.example"));
        QVERIFY(!made.bytes.contains("Bearer"));
    }
}

void TestDraftExport::holdsNoSecret_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("http") << ExportFormat::Http;
    QTest::newRow("postman") << ExportFormat::Postman;
    QTest::newRow("curl") << ExportFormat::Curl;
}

void TestDraftExport::holdsNoSecret()
{
    QFETCH(ExportFormat, format);
    const QString canary = u"c4n4ry0123456789"_s;
    const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIx"_s + canary + u"."_s + canary;
    Draft json = post(u"/a?access_token="_s + canary + u"&page=2"_s,
                      u"{\"password\": \"%1\", \"note\": \"%2\", \"pin\": 1}"_s.arg(canary, jwt));
    json.headers += {{u"Authorization"_s, u"Bearer "_s + canary, {}, true},
                     {u"X-Api-Key"_s, canary, {}, true},
                     {u"Cookie"_s, u"sid="_s + canary + u"; x={{x}}"_s, {}, true},
                     {u"X-Note"_s, jwt, {}, true},
                     {u"X-Old-Token"_s, canary, {}, false}};
    Draft form = Draft::make(u"POST"_s, u"https://api.example/v2/form"_s);
    form.bodyKind = Draft::BodyKind::Form;
    form.body = u"client_secret="_s + canary + u"&page=2"_s;
    form.headers = {{u"Authorization"_s, u"Basic "_s + canary, {}, true}};
    Draft parts = Draft::make(u"POST"_s, u"/parts"_s);
    parts.bodyKind = Draft::BodyKind::Multipart;
    parts.parts = {{{u"password"_s, canary, {}, {}, {}}, true},
                   {{u"note"_s, jwt, {}, {}, {}}, true},
                   {{u"page"_s, u"2"_s, {}, {}, {}}, true}};
    Draft variable = Draft::make(u"GET"_s, u"/v?key={{secretOne}}&own={{ownOnly}}"_s);
    workspace::Scope scope;
    scope.add(u"secretOne"_s, {canary, u"keychain, dev"_s, true});
    scope.add(u"ownOnly"_s, {canary, u"http-client.private.env.json, dev"_s, false});
    scope.add(u"x"_s, {u"y"_s, u"http-client.env.json, dev"_s, false});

    const auto made = exportedAs(format, {json, form, parts, variable}, scope);
    QCOMPARE(made.notices, QStringList());
    QVERIFY2(!made.bytes.contains(canary.toUtf8()), made.bytes.constData());
    QVERIFY(!made.bytes.contains(canary.toUtf8().toBase64()));
    QVERIFY(made.bytes.contains("page=2")); // And nothing else is lost.
    const auto imported = importedAgain(format, made.bytes);
    QVERIFY(imported);
    QCOMPARE(imported->requests.size(), 4);
}

void TestDraftExport::keepsVariablesThatStandForSecrets()
{
    Draft draft = Draft::make(u"GET"_s, u"/x?token={{t}}"_s);
    draft.headers = {{u"Authorization"_s, u"Basic {{user}}:{{password}}"_s, {}, true},
                     {u"X-Api-Key"_s, u"{{key}}"_s, {}, true}};
    const QByteArray bytes = exportedAs(ExportFormat::Http, {draft}).bytes;
    QVERIFY(bytes.contains("/x?token={{t}}"));
    QVERIFY(bytes.contains("Authorization: Basic {{user}}:{{password}}\n"));
    QVERIFY(bytes.contains("X-Api-Key: {{key}}"));
}

void TestDraftExport::fillsVariablesForCurlOnly()
{
    workspace::Scope scope;
    scope.add(u"host"_s, {u"https://api.example"_s, u"http-client.env.json, dev"_s, false});
    const Draft draft = Draft::make(u"GET"_s, u"{{host}}/v2/x"_s);
    const QByteArray kept = exportedAs(ExportFormat::Http, {draft}, scope).bytes;
    QVERIFY(kept.startsWith("@host = https://api.example\n"));
    QVERIFY(kept.contains("GET {{host}}/v2/x"));
    QVERIFY(kept.contains("Bearer {{token}}")); // The profile's own host, once it is filled in.
    const QByteArray filled = exportedAs(ExportFormat::Curl, {draft}, scope).bytes;
    QVERIFY(filled.contains("'https://api.example/v2/x'"));
    const auto missing = exportedAs(ExportFormat::Curl, {draft});
    QCOMPARE(missing.notices.size(), 1);
    QVERIFY(missing.bytes.isEmpty());
}

void TestDraftExport::leavesOutWhatIsAmbiguous()
{
    workspace::Scope one;
    one.add(u"host"_s, {u"https://{{name}}.example"_s, u"a.http"_s, false});
    one.add(u"name"_s, {u"one"_s, u"a.http"_s, false});
    one.add(u"loop"_s, {u"{{loop}}"_s, u"a.http"_s, false});
    workspace::Scope two = one;
    two.add(u"name"_s, {u"two"_s, u"b.http"_s, false});
    const Draft draft = Draft::make(u"GET"_s, u"{{host}}/{{loop}}"_s);
    for (const ExportFormat format : {ExportFormat::Http, ExportFormat::Postman}) {
        const QByteArray both =
            exported(format, u"C"_s, {{draft, one}, {draft, two}}, profile()).bytes;
        QVERIFY(both.contains("https://{{name}}.example"));
        QVERIFY2(!both.contains("one") && !both.contains("two"), both.constData());
        QVERIFY(exported(format, u"C"_s, {{draft, one}}, profile()).bytes.contains("one"));
    }
}

void TestDraftExport::namesFiles()
{
    Draft draft = Draft::make(u"PUT"_s, u"/file"_s);
    draft.bodyKind = Draft::BodyKind::File;
    draft.bodyFile = u"/nowhere/large.bin"_s;
    QVERIFY(exportedAs(ExportFormat::Http, {draft}).bytes.contains("< /nowhere/large.bin"));
    const auto json = QJsonDocument::fromJson(
        exportedAs(ExportFormat::Postman, {draft}).bytes)["item"_L1][0]["request"_L1]["body"_L1];
    QCOMPARE(json["mode"_L1].toString(), u"file"_s);
    QCOMPARE(json["file"_L1]["src"_L1].toString(), draft.bodyFile);
}

void TestDraftExport::notesWhatCannotBeWritten()
{
    const Draft empty = Draft::make(u"GET"_s, {});
    const auto made = exportedAs(ExportFormat::Curl, {empty, Draft::make(u"GET"_s, u"/ok"_s)});
    QCOMPARE(made.notices.size(), 1);
    QVERIFY(made.bytes.contains("/v2/ok"));
    for (const ExportFormat format : allFormats)
        QVERIFY(exportedAs(format, {}).bytes.isEmpty());
}

void TestDraftExport::keepsHowItIsSent()
{
    Draft draft = Draft::make(u"GET"_s, u"/x"_s);
    draft.followRedirects = false;
    draft.timeoutSeconds = 5;
    const QByteArray bytes = exportedAs(ExportFormat::Http, {draft}).bytes;
    QVERIFY(bytes.contains("# @no-redirect\n"));
    QVERIFY(bytes.contains("# @timeout 5\n"));
    const auto json = QJsonDocument::fromJson(exportedAs(ExportFormat::Postman, {draft}).bytes);
    QCOMPARE(json["item"_L1][0]["protocolProfileBehavior"_L1]["followRedirects"_L1].toBool(true),
             false);
}

QTEST_APPLESS_MAIN(TestDraftExport)
#include "tst_draftexport.moc"
