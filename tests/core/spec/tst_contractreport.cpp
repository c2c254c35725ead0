// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/contractreport.h"

#include <QTest>

using namespace planops;
using namespace planops::spec;
using namespace Qt::StringLiterals;

class TestContractReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsPlaces();
    void reportsWithLines();
    void tellsNotesApart();
    void knowsWhatIsNotDescribed();
};

namespace {

Document document()
{
    return readDocument("openapi: 3.0.0\n"
                        "info: {title: T, version: '2'}\n"
                        "paths:\n"
                        "  /a/{id}:\n"
                        "    get:\n"
                        "      parameters: [{name: id, in: path, required: true}]\n"
                        "      responses:\n"
                        "        '200':\n"
                        "          description: ok\n"
                        "          content:\n"
                        "            application/json:\n"
                        "              schema:\n"
                        "                type: object\n"
                        "                required: [b]\n"
                        "                properties:\n"
                        "                  a: {type: array, items: {type: integer}}\n"
                        "                  b: {type: string}\n"_ba)
        .value_or(Document {});
}

} // namespace

void TestContractReport::findsPlaces()
{
    const QByteArray json = R"({"a": [1, {"x/y": 2}], "\u0062": {"c": null}, "a~": []})";
    const auto offsets = offsetsOf(
        json, {u""_s, u"/a/0"_s, u"/a/1/x~1y"_s, u"/b/c"_s, u"/a~0"_s, u"/none"_s, u"/a/7"_s});
    QCOMPARE(offsets.size(), 5);
    QCOMPARE(offsets.value(u""_s), 0);
    QCOMPARE(offsets.value(u"/a/0"_s), json.indexOf("1,"));
    QCOMPARE(offsets.value(u"/a/1/x~1y"_s), json.indexOf("2}"));
    QCOMPARE(offsets.value(u"/b/c"_s), json.indexOf("null"));
    QCOMPARE(offsets.value(u"/a~0"_s), json.indexOf("[]"));
    QVERIFY(offsetsOf("{\"a\": [", {u"/a/0"_s}).isEmpty());
}

void TestContractReport::reportsWithLines()
{
    const QByteArray body = "{\n  \"a\": [1,\n    \"two\"]\n}";
    const ContractReport report =
        contractReport(document(), u"GET"_s, u"/a/7"_s, {200, "application/json", body, false});
    QCOMPARE(report.documentTitle, u"T 2"_s);
    QCOMPARE(report.operation, u"GET /a/{id}"_s);
    QCOMPARE(report.rows.size(), 2);
    for (const ContractReport::Row &row : report.rows) {
        if (row.finding.id == "wrong-type"_L1) {
            QVERIFY(row.place);
            QCOMPARE(row.place->line, 3);
            QCOMPARE(row.place->column, 5);
        } else {
            QCOMPARE(row.finding.id, u"missing-member"_s);
        }
    }
}

void TestContractReport::tellsNotesApart()
{
    const auto report = contractReport(document(), u"GET"_s, u"/a/7"_s,
                                       {200, "application/json", R"({"0": 1, "b": 2})", false});
    QCOMPARE(report.rows.size(), 2);
    QCOMPARE(report.noteCount(), 1);
    QCOMPARE(report.rows.at(0).finding.id, u"wrong-type"_s);
    QVERIFY(report.rows.at(1).finding.isNote()); // Not forbidden, and not promised either.
    QCOMPARE(report.rows.at(1).finding.pointer, u"/0"_s);
}

void TestContractReport::knowsWhatIsNotDescribed()
{
    const ContractReport other =
        contractReport(document(), u"GET"_s, u"/b"_s, {200, "application/json", "{}", false});
    QVERIFY(other.operation.isEmpty() && other.rows.isEmpty());
    const ContractReport gone =
        contractReport(document(), u"GET"_s, u"/a/7"_s, {410, "text/plain", "gone", false});
    QCOMPARE(gone.rows.size(), 1);
    QVERIFY(!gone.rows[0].place);
}

QTEST_APPLESS_MAIN(TestContractReport)
#include "tst_contractreport.moc"
