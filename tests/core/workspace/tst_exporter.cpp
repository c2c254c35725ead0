// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exporter.h"

#include "core/spec/examplerequest.h"
#include "core/workspace/importer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace planops;
using namespace planops::workspace;
using namespace Qt::StringLiterals;

namespace {

QList<neutral::Request> samples()
{
    neutral::Request list {u"Tasks / List"_s,
                           u"GET"_s,
                           u"https://a.example/tasks?x=1%202"_s,
                           {{u"Authorization"_s, u"Bearer {{token}}"_s}},
                           {}};
    neutral::Request create {u"Tasks / Create"_s,
                             u"POST"_s,
                             u"https://a.example/tasks"_s,
                             {{u"Content-Type"_s, u"application/json"_s}},
                             neutral::Body::fromText(u"{\n  \"name\": \"x\"\n}"_s)};
    neutral::Request form {u"Form"_s,
                           u"POST"_s,
                           u"https://a.example/form"_s,
                           {},
                           neutral::Body::fromForm({{u"a"_s, u"1 & 2"_s}, {u"a"_s, u"3"_s}})};
    return {list, create, form};
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void makesFolders();
    void notesWhatIsLost();
    void writesDocuments_data();
    void writesDocuments();
};

void TestExporter::comesBack_data()
{
    QTest::addColumn<bool>("isPostman");
    QTest::newRow("http") << false;
    QTest::newRow("postman") << true;
}

void TestExporter::comesBack()
{
    QFETCH(bool, isPostman);
    QList<neutral::Request> requests = samples();
    const Exported exported =
        isPostman ? postmanCollection(u"T"_s, requests) : httpCollection(requests);
    QVERIFY(exported.notices.isEmpty());
    const auto imported = importBytes(isPostman ? Format::Postman : Format::Http, exported.bytes,
                                      {{}, {{u"token"_s, u"{{token}}"_s}}});
    QVERIFY(imported);
    QCOMPARE(imported->requests.size(), requests.size());
    // Postman has its folders behind the rest here, and the .http format knows no form.
    for (const neutral::Request &wanted : std::as_const(requests)) {
        bool found = false;
        for (const neutral::Request &request : imported->requests) {
            if (request.name != wanted.name)
                continue;
            found = true;
            QCOMPARE(request.method, wanted.method);
            QCOMPARE(request.url, wanted.url);
            if (wanted.body.kind == neutral::Body::Kind::Text)
                QCOMPARE(request.body, wanted.body);
        }
        QVERIFY2(found, qPrintable(wanted.name));
    }
}

void TestExporter::makesFolders()
{
    const auto json = QJsonDocument::fromJson(postmanCollection(u"T"_s, samples()).bytes);
    QCOMPARE(json["info"_L1]["name"_L1].toString(), u"T"_s);
    const QJsonArray items = json["item"_L1].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0)["name"_L1].toString(), u"Form"_s);
    QCOMPARE(items.at(1)["name"_L1].toString(), u"Tasks"_s);
    QCOMPARE(items.at(1)["item"_L1].toArray().size(), 2);
}

void TestExporter::notesWhatIsLost()
{
    neutral::Request binary = samples().constFirst();
    binary.body = neutral::Body::fromBytes("\xff\xfe\x00"_ba);
    QCOMPARE(postmanCollection(u"T"_s, {binary}).notices.size(), 1);
    QCOMPARE(httpCollection({binary}).notices.size(), 1);
}

void TestExporter::writesDocuments_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isPostman");
    for (const char *file : {"/spec/tasks31.yaml", "/spec/pets20.json", "/spec/mutations.yaml"}) {
        QTest::addRow("http %s", file) << QString::fromLatin1(file) << false;
        QTest::addRow("postman %s", file) << QString::fromLatin1(file) << true;
    }
}

void TestExporter::writesDocuments()
{
    QFETCH(QString, file);
    QFETCH(bool, isPostman);
    QFile source(QStringLiteral(PLANOPS_TEST_DATA) + file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const auto document = spec::readDocument(source.readAll());
    QVERIFY(document);
    const QList<neutral::Request> requests = spec::exampleRequests(*document, {});
    QCOMPARE(requests.size(), document->operations.size());
    const Exported exported =
        isPostman ? postmanCollection(document->title, requests) : httpCollection(requests);
    const auto imported = importBytes(isPostman ? Format::Postman : Format::Http, exported.bytes,
                                      {{}, {{u"baseUrl"_s, u"{{baseUrl}}"_s}}});
    QVERIFY(imported);
    const auto lines = [](const QList<neutral::Request> &all) {
        QStringList made;
        for (const neutral::Request &request : all) {
            // A .http file has a multipart body as the text that is sent.
            const bool isText = request.body.kind == neutral::Body::Kind::Text
                && !request.body.text.startsWith("--"_L1);
            made.append(request.method + u' ' + request.url + u' '
                        + (isText ? request.body.text : QString()));
        }
        made.sort();
        return made;
    };
    QCOMPARE(lines(imported->requests), lines(requests));
}

QTEST_APPLESS_MAIN(TestExporter)
#include "tst_exporter.moc"
