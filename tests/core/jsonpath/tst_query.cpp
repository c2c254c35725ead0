// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonpath/query.h"

#include "support/jsonsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace planops;
using namespace planops::test;
using namespace Qt::StringLiterals;

namespace {

// The store of RFC 9535 section 1.5, and the texts of its tables; single quotes for double ones.
const QByteArray store = R"({"store":{"book":[
 {"category":"reference","author":"Nigel Rees","title":"Sayings of the Century","price":8.95},
 {"category":"fiction","author":"Evelyn Waugh","title":"Sword of Honour","price":12.99},
 {"category":"fiction","author":"Herman Melville","title":"Moby Dick","isbn":"0-553-21311-3","price":8.99},
 {"category":"fiction","author":"J. R. R. Tolkien","title":"The Lord of the Rings","isbn":"0-395-19395-8","price":22.99}
 ],"bicycle":{"color":"red","price":399}}})";
const QByteArray names = R"({"o":{"j j":{"k.k":3}},"'":{"@":2}})";
const QByteArray wild = R"({"o":{"j":1,"k":2},"a":[5,3]})";
const QByteArray letters = R"(["a","b","c","d","e","f","g"])";
const QByteArray filters = R"({"a":[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}],
 "o":{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}},"e":"f"})";
const QByteArray comparisons = R"({"obj":{"x":"y"},"arr":[2,3]})";
const QByteArray descendants = R"({"o":{"j":1,"k":2},"a":[5,3,[{"j":4},{"k":6}]]})";
const QByteArray nulls = R"({"a":null,"b":[null],"c":[{}],"null":1})";

QByteArray manyOnes()
{
    return '[' + QByteArray("1,").repeated(20'000) + "1]";
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selects_data();
    void selects();
    void compares_data();
    void compares();
    void refuses_data();
    void refuses();
    void bearsAnyDepth();
    void stopsWhenToldTo();
    void givesUpInTime();
};

void TestQuery::selects_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("selected");
    const auto row = [](const char *name, const QByteArray &json, const QString &query,
                        const QByteArray &selected) {
        QTest::addRow("%s: %s", name, qPrintable(query)) << json << query << selected;
    };
    row("table 2", store, u"$.store.book[*].author"_s,
        R"(["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"])");
    row("table 2", store, u"$..author"_s,
        R"(["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"])");
    row("table 2", store, u"$.store..price"_s, "[8.95,12.99,8.99,22.99,399]");
    row("table 2", store, u"$..book[2].author"_s, R"(["Herman Melville"])");
    row("table 2", store, u"$..book[2].publisher"_s, "[]");
    row("table 2", store, u"$..book[-1].title"_s, R"(["The Lord of the Rings"])");
    row("table 2", store, u"$..book[0,1].price"_s, "[8.95,12.99]");
    row("table 2", store, u"$..book[:2].price"_s, "[8.95,12.99]");
    row("table 2", store, u"$..book[?@.isbn].price"_s, "[8.99,22.99]");
    row("table 2", store, u"$..book[?@.price<10].price"_s, "[8.95,8.99]");
    row("names", names, u"$.o['j j']['k.k']"_s, "[3]");
    row("names", names, u"$.o[\"j j\"][\"k.k\"]"_s, "[3]");
    row("names", names, u"$[\"'\"][\"@\"]"_s, "[2]");
    row("names", R"({"ä€":1,"a\"b":2})", u"$.ä€"_s, "[1]");
    row("names", R"({"ä€":1,"a\"b":2})", u"$['\\u00e4\\u20AC','a\"b']"_s, "[1,2]");
    row("names", R"({"😀":1})", u"$['\\uD83D\\uDE00']"_s, "[1]");
    row("names", R"({"a":1,"a":2})", u"$.a"_s, "[2]");
    row("wildcard", wild, u"$[*]"_s, R"([{"j":1,"k":2},[5,3]])");
    row("wildcard", wild, u"$.o[*,*]"_s, "[1,2,1,2]");
    row("wildcard", wild, u"$ .a [ * ]"_s, "[5,3]");
    row("index", letters, u"$[1]"_s, R"(["b"])");
    row("index", letters, u"$[-2]"_s, R"(["f"])");
    row("index", letters, u"$[7]"_s, "[]");
    row("index", letters, u"$[-8]"_s, "[]");
    row("index", wild, u"$[0]"_s, "[]");
    row("slice", letters, u"$[1:3]"_s, R"(["b","c"])");
    row("slice", letters, u"$[5:]"_s, R"(["f","g"])");
    row("slice", letters, u"$[1:5:2]"_s, R"(["b","d"])");
    row("slice", letters, u"$[5:1:-2]"_s, R"(["f","d"])");
    row("slice", letters, u"$[::-1]"_s, R"(["g","f","e","d","c","b","a"])");
    row("slice", letters, u"$[-3 : -1 : 1]"_s, R"(["e","f"])");
    row("slice", letters, u"$[::0]"_s, "[]");
    row("slice", letters, u"$[9:2:-9007199254740991]"_s, R"(["g"])");
    row("filter", filters, u"$.a[?@.b == 'kilo']"_s, R"([{"b":"kilo"}])");
    row("filter", filters, u"$.a[?(@.b == 'kilo')]"_s, R"([{"b":"kilo"}])");
    row("filter", filters, u"$.a[?@>3.5]"_s, "[5,4,6]");
    row("filter", filters, u"$.a[?@.b]"_s, R"([{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}])");
    row("filter", filters, u"$[?@.*]"_s,
        R"([[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}],{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}}])");
    row("filter", filters, u"$[?@[?@.b]]"_s,
        R"([[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]])");
    row("filter", filters, u"$.o[?@<3, ?@<3]"_s, "[1,2,1,2]");
    row("filter", filters, u"$.a[?@<2 || @.b == \"k\"]"_s, R"([1,{"b":"k"}])");
    row("filter", filters, u"$.a[?match(@.b, \"[jk]\")]"_s, R"([{"b":"j"},{"b":"k"}])");
    row("filter", filters, u"$.a[?search(@.b, \"[jk]\")]"_s,
        R"([{"b":"j"},{"b":"k"},{"b":"kilo"}])");
    row("filter", filters, u"$.o[?@>1 && @<4]"_s, "[2,3]");
    row("filter", filters, u"$.o[?@.u || @.x]"_s, R"([{"u":6}])");
    row("filter", filters, u"$.a[?@.b == $.x]"_s, "[3,5,1,2,4,6]");
    row("filter", filters, u"$.a[?!@.b && @ >= 5]"_s, "[5,6]");
    row("filter", filters, u"$.a[?!(@.b == 'j')].b"_s, R"(["k",{},"kilo"])");
    row("filter", filters, u"$.a[?length(@.b) == 4]"_s, R"([{"b":"kilo"}])");
    row("filter", filters, u"$[?count(@.*) > 5]"_s,
        R"([[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]])");
    row("filter", filters, u"$[?value(@..u) == 6]"_s, R"([{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}}])");
    row("filter", R"(["😀","ab"])", u"$[?length(@) == 1]"_s, R"(["😀"])");
    row("filter", filters, u"$.a[?length(value(@..b)) == 4]"_s, R"([{"b":"kilo"}])");
    row("filter", "[1,[2],[[3,4]]]", u"$[?length(value(@[*])) == 2]"_s, "[[[3,4]]]");
    row("filter", R"([1,"1"])", u"$[?match(@, '.')]"_s, R"(["1"])");
    row("filter", "[[1],[2,3]]", u"$[?!search(length(@), '')]"_s, "[[1],[2,3]]");
    row("filter", "[0.1,1]", u"$[?@ == 0.1]"_s, "[0.1]");
    // Blanks stand between the segments of what is compared, and in the brackets of other paths.
    row("filter", R"([{"b":1},{"b":2}])", u"$[?@\n['b'] == 2]"_s, R"([{"b":2}])");
    row("filter", "[[1],[2,3]]", u"$[?@[ 1 ]]"_s, "[[2,3]]");
    row("filter", "[[1],[2,3]]", u"$[?count(@[ 0, 1 ]) == 2]"_s, "[[2,3]]");
    row("filter", R"(["a\r","a.","ax"])", u"$[?match(@, 'a.')]"_s, R"(["a.","ax"])");
    row("filter", R"(["a.","ax"])", u"$[?match(@, 'a[.]')]"_s, R"(["a."])");
    row("filter", R"(["a","("])", u"$[?search(@, '(')]"_s, "[]");
    row("descendants", descendants, u"$..j"_s, "[1,4]");
    row("descendants", descendants, u"$..[0]"_s, R"([5,{"j":4}])");
    row("descendants", descendants, u"$.o..[*, *]"_s, "[1,2,1,2]");
    row("descendants", descendants, u"$.a..[0, 1]"_s, R"([5,3,{"j":4},{"k":6}])");
    row("null", nulls, u"$.a"_s, "[null]");
    row("null", nulls, u"$.a[0]"_s, "[]");
    row("null", nulls, u"$.b[?@]"_s, "[null]");
    row("null", nulls, u"$.b[?@==null]"_s, "[null]");
    row("null", nulls, u"$.c[?@.d==null]"_s, "[]");
    row("null", nulls, u"$.null"_s, "[1]");
    row("root", "1", u"$"_s, "[1]");
    row("jq", store, u".store.book[].price"_s, "[8.95,12.99,8.99,22.99]");
    row("jq", store, u".store.book[1].author"_s, R"(["Evelyn Waugh"])");
    row("jq", names, u".o.\"j j\"[\"k.k\"]?"_s, "[3]");
    row("jq", "[1,2]", u".[]"_s, "[1,2]");
    row("jq", "[1,2]", u"."_s, "[[1,2]]");
}

void TestQuery::selects()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, query);
    QFETCH(const QByteArray, selected);
    const JsonSource source(OrderedJson::parse(json).value());
    const auto parsed = jsonpath::Query::parse(query);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    const auto nodes = parsed->select(source, [] { return true; });
    QVERIFY(nodes);
    QByteArrayList parts;
    for (const jsonpath::Node node : *nodes) {
        const QByteArray list = source.json(node);
        parts << list.sliced(1, list.size() - 2);
    }
    QCOMPARE(QJsonDocument::fromJson('[' + parts.join(',') + ']'),
             QJsonDocument::fromJson(selected));
}

void TestQuery::compares_data()
{
    QTest::addColumn<QString>("comparison");
    QTest::addColumn<bool>("holds");
    const auto row = [](const QString &comparison, bool holds) {
        QTest::newRow(qPrintable(comparison)) << comparison << holds;
    };
    // Table 11 of RFC 9535.
    row(u"$.absent1 == $.absent2"_s, true);
    row(u"$.absent1 <= $.absent2"_s, true);
    row(u"$.absent == 'g'"_s, false);
    row(u"$.absent1 != $.absent2"_s, false);
    row(u"$.absent != 'g'"_s, true);
    row(u"1 <= 2"_s, true);
    row(u"1 > 2"_s, false);
    row(u"13 == '13'"_s, false);
    row(u"'a' <= 'b'"_s, true);
    row(u"'a' > 'b'"_s, false);
    row(u"$.obj == $.arr"_s, false);
    row(u"$.obj != $.arr"_s, true);
    row(u"$.obj == $.obj"_s, true);
    row(u"$.obj != $.obj"_s, false);
    row(u"$.arr == $.arr"_s, true);
    row(u"$.obj == 17"_s, false);
    row(u"$.obj != 17"_s, true);
    row(u"$.obj <= $.arr"_s, false);
    row(u"$.obj < $.arr"_s, false);
    row(u"$.obj <= $.obj"_s, true);
    row(u"1 <= $.arr"_s, false);
    row(u"1 >= $.arr"_s, false);
    row(u"1 > $.arr"_s, false);
    row(u"true <= true"_s, true);
    row(u"true > true"_s, false);
    // Code points, not UTF-16: U+FF5E is before U+1F600.
    row(u"'～' < '😀'"_s, true);
    row(u"-0 == 0"_s, true);
    row(u"1e2 == 100.0"_s, true);
}

void TestQuery::compares()
{
    QFETCH(const QString, comparison);
    QFETCH(const bool, holds);
    const JsonSource source(OrderedJson::parse(comparisons).value());
    const auto query = jsonpath::Query::parse(u"$[?"_s + comparison + u']');
    QVERIFY2(query, query ? "" : qPrintable(query.error().message));
    QCOMPARE(query->select(source, [] { return true; }).value().empty(), !holds);
}

void TestQuery::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("letter"); // 0: the end.
    const auto row = [](const QString &query, int letter) {
        QTest::newRow(qPrintable(query)) << query << letter;
    };
    row({}, 0);
    row(u"store"_s, 1);
    row(u"$x"_s, 2);
    row(u"$."_s, 0);
    row(u"$.1"_s, 3);
    row(u"$.."_s, 0);
    row(u"$[ 1 "_s, 0);
    row(u"$[01]"_s, 3);
    row(u"$[-0]"_s, 3);
    row(u"$[9007199254740992]"_s, 3);
    row(u"$['a"_s, 0);
    row(u"$['\\x']"_s, 6);
    row(u"$['\\uD800']"_s, 10);
    row(u"$['\\u0x1f']"_s, 6);
    row(u"$['\\u006 ']"_s, 6);
    row(u"$[?]"_s, 4);
    row(u"$[?'a']"_s, 7);
    row(u"$[?@.a == ]"_s, 11);
    row(u"$[?@.* == 1]"_s, 4);
    row(u"$[?@[0,0] == 1]"_s, 4);
    row(u"$[?1 == @..a]"_s, 9);
    // name-segment and index-segment have no blanks (RFC 9535, 2.3.5.1).
    row(u"$[?@[ 'a'] == 1]"_s, 6);
    row(u"$[?@['a' ] == 1]"_s, 9);
    row(u"$[?1 == $.b[\t0]]"_s, 13);
    row(u"$[?length(@[0 ]) == 1]"_s, 14);
    row(u"$[?match(@.a, @[ 'b'])]"_s, 17);
    row(u"$[?!@.a == 1]"_s, 5);
    row(u"$[?!"_s, 0);
    row(u"$[?length(@.a)]"_s, 15);
    row(u"$[?length(@.*) == 1]"_s, 10);
    row(u"$[?count(1) == 1]"_s, 9);
    row(u"$[?match(@.a)]"_s, 9);
    row(u"$[?match(@.a, 'a') == true]"_s, 4);
    row(u"$[?unknown(@)]"_s, 4);
    row(u"$[?@.a == 01]"_s, 11);
    row(u"$[?@.a = 1]"_s, 8);
    row(u".a.[b]"_s, 5);
    row(u".a[1:2]"_s, 5);
    row(u"$[?"_s + QString(200, u'(') + u"@.a"_s + QString(200, u')') + u']', 68);
}

void TestQuery::refuses()
{
    QFETCH(const QString, query);
    QFETCH(const int, letter);
    const auto parsed = jsonpath::Query::parse(query);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
    const QString where = letter == 0 ? u"at its end"_s : u"at letter %1:"_s.arg(letter);
    QVERIFY2(parsed.error().message.contains(where), qPrintable(parsed.error().message));
}

void TestQuery::bearsAnyDepth()
{
    const int depth = OrderedJson::deepest - 1;
    const QByteArray json = QByteArray(depth, '[') + QByteArray(depth, ']');
    const JsonSource source(OrderedJson::parse(json).value());
    const auto nodes = jsonpath::Query::parse(u"$..*"_s)->select(source, [] { return true; });
    QCOMPARE(nodes->size(), static_cast<size_t>(depth - 1));
}

void TestQuery::stopsWhenToldTo()
{
    const JsonSource source(OrderedJson::parse(manyOnes()).value());
    const auto nodes = jsonpath::Query::parse(u"$[*]"_s)->select(source, [] { return false; });
    QCOMPARE(nodes.error().kind, ErrorKind::Cancelled);
}

void TestQuery::givesUpInTime()
{
    const JsonSource source(OrderedJson::parse(manyOnes()).value());
    const auto nodes =
        jsonpath::Query::parse(u"$[?count($..*) > 1]"_s)->select(source, [] { return true; });
    QVERIFY(!nodes);
    QVERIFY(nodes.error().message.contains(u"too many steps"_s));
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
