// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/refusal.h"

#include "core/tokens/signer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::diagnosis;

namespace {

constexpr UnixTime now {std::chrono::seconds(1'800'000'000)};

QByteArray json(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

QByteArray tokenOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().toLatin1();
    const QJsonObject object = value.toObject();
    return tokens::toBase64Url(json(object.value("header"_L1))) + '.'
        + tokens::toBase64Url(json(object.value("claims"_L1))) + ".c2lnbmF0dXJlc2ln";
}

http::Url urlOf(const QString &text)
{
    return http::Url::parse(text).value_or(http::Url());
}

auth::Profile profile()
{
    auth::Profile profile;
    profile.id = u"northwind"_s;
    profile.issuer = u"https://clerk.planops.example"_s;
    profile.apiBase = u"https://api.planops.example"_s;
    profile.clientId = u"rkI2RHxS55F7qKp8"_s;
    return profile;
}

//! What the API's document asks for.
Contract contractOf(const QJsonObject &data)
{
    static const QHash<QString, Credential::In> places {{u"header"_s, Credential::In::Header},
                                                        {u"query"_s, Credential::In::Query},
                                                        {u"cookie"_s, Credential::In::Cookie},
                                                        {u"basic"_s, Credential::In::Basic}};
    Contract contract;
    const QJsonArray scopes = data.value("scopes"_L1).toArray();
    for (const QJsonValue &way : scopes) {
        QStringList names;
        const QJsonArray all = way.toArray();
        for (const QJsonValue &name : all)
            names.append(name.toString());
        contract.scopes.append(names);
    }
    const QJsonArray others = data.value("others"_L1).toArray();
    for (const QJsonValue &other : others)
        contract.otherCredentials.append({places.value(other[0].toString()), other[1].toString()});
    return contract;
}

//! One labelled case of tests/data/diagnosis.
Evidence evidenceOf(const QJsonObject &data)
{
    Evidence evidence;
    evidence.profile = profile();
    evidence.now = now;
    const QJsonObject request = data.value("request"_L1).toObject();
    evidence.request.method = request.value("method"_L1).toString().toLatin1();
    evidence.request.url = urlOf(data.value("url"_L1).toString(request.value("url"_L1).toString()));

    http::Hop hop;
    hop.method = evidence.request.method;
    hop.url = evidence.request.url;
    if (data.contains("token"_L1)) {
        const QByteArray token = tokenOf(data.value("token"_L1));
        hop.requestHeaders.append({"Authorization", "Bearer " + token});
        evidence.answer.tokenSent = true;
        evidence.answer.sentToken = Secret(token);
    } else if (data.contains("authorization"_L1)) {
        hop.requestHeaders.append(
            {"authorization", data.value("authorization"_L1).toString().toLatin1()});
    }
    if (data.contains("redirectedTo"_L1)) {
        hop.status = 302;
        evidence.answer.response.hops.append(hop);
        hop.url = urlOf(data.value("redirectedTo"_L1).toString());
        hop.requestHeaders.clear();
        hop.dropped = {u"Authorization"_s};
    }
    hop.status = data.value("status"_L1).toInt();
    const QJsonArray headers = data.value("headers"_L1).toArray();
    for (const QJsonValue &header : headers)
        hop.headers.append(
            http::Header {header[0].toString().toLatin1(), header[1].toString().toUtf8()});
    hop.headers.append(http::Header {"Date", "Fri, 15 Jan 2027 08:00:00 GMT"});
    evidence.answer.response.hops.append(hop);
    const QJsonValue body = data.value("body"_L1);
    evidence.answer.response.body =
        http::BodyFile(body.isString() ? body.toString().toUtf8() : json(body));
    evidence.answer.clockOffset = std::chrono::seconds(data.value("clockOffset"_L1).toInt());
    const QString problem = data.value("refreshProblem"_L1).toString();
    if (!problem.isEmpty()) {
        evidence.answer.refreshProblem =
            Error {problem == "auth"_L1 ? ErrorKind::Auth : ErrorKind::Network,
                   u"Renewal did not work."_s,
                   {},
                   u"invalid_grant"_s};
    }
    evidence.contract = contractOf(data.value("contract"_L1).toObject());
    return evidence;
}

//! What the case says that must come out: of an answer, or of none.
QList<Cause> explained(const QJsonObject &data)
{
    const Evidence evidence = evidenceOf(data);
    const QJsonObject failure = data.value("failure"_L1).toObject();
    if (failure.isEmpty())
        return explain(evidence);
    static const QHash<QString, ErrorKind> kinds {{u"tls"_s, ErrorKind::Tls},
                                                  {u"network"_s, ErrorKind::Network},
                                                  {u"timeout"_s, ErrorKind::Timeout}};
    return explainFailure(
        {kinds.value(failure.value("kind"_L1).toString()), failure.value("message"_L1).toString(),
         failure.value("detail"_L1).toString(), failure.value("code"_L1).toString()},
        evidence.request);
}

QJsonArray casesIn(const QString &file)
{
    QFile data(QStringLiteral(PLANOPS_TEST_DATA "/diagnosis/") + file);
    return data.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(data.readAll()).array()
                                          : QJsonArray();
}

void addCases(const QString &file)
{
    QTest::addColumn<QJsonObject>("data");
    const QJsonArray cases = casesIn(file);
    for (const QJsonValue &value : cases)
        QTest::newRow(qPrintable(value["title"_L1].toString())) << value.toObject();
}

bool hasFact(const Cause &cause, const QString &text)
{
    return std::any_of(cause.facts.begin(), cause.facts.end(),
                       [&](const Fact &fact) { return fact.value.contains(text); });
}

QStringList idsOf(const QList<Cause> &causes)
{
    QStringList ids;
    for (const Cause &cause : causes)
        ids.append(cause.id);
    return ids;
}

} // namespace

class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsRefusals_data() { addCases(u"refusals.json"_s); }
    void explainsRefusals();
    void staysSilent_data() { addCases(u"healthy.json"_s); }
    void staysSilent();
    void hasEnoughCases();
    void provesExpiry();
    void provesMissingPermission();
    void usesTheIssuersKeys();
    void neverShowsTheToken();
    void survivesHostileAnswers_data();
    void survivesHostileAnswers();
    void apiSaidReadsEveryShape_data();
    void apiSaidReadsEveryShape();
    void actionsHaveWords();
};

void TestRefusal::explainsRefusals()
{
    QFETCH(QJsonObject, data);
    const QList<Cause> causes = explained(data);
    QVERIFY(!causes.isEmpty());
    const Cause &first = causes.constFirst();
    QCOMPARE(first.id, data.value("expect"_L1).toString());
    if (data.contains("firstAction"_L1))
        QCOMPARE(actionName(first.actions.constFirst()), data.value("firstAction"_L1).toString());
    if (data.contains("fact"_L1))
        QVERIFY(hasFact(first, data.value("fact"_L1).toString()));
    const QJsonArray also = data.value("also"_L1).toArray();
    for (const QJsonValue &id : also)
        QVERIFY2(idsOf(causes).contains(id.toString()), qPrintable(idsOf(causes).join(u' ')));

    QStringList ids = idsOf(causes);
    QCOMPARE(ids.removeDuplicates(), 0);
    for (const Cause &cause : causes) {
        QVERIFY(!cause.title.isEmpty() && !cause.title.endsWith(u'.'));
        QVERIFY2(cause.explanation.endsWith(u'.'), qPrintable(cause.explanation));
        QVERIFY2(!cause.explanation.contains("%1"_L1), qPrintable(cause.explanation));
        QVERIFY(cause.actions.contains(Action::CopyDetails));
        for (const Fact &fact : cause.facts)
            QVERIFY(!fact.label.isEmpty() && !fact.value.isEmpty());
    }
}

void TestRefusal::staysSilent()
{
    QFETCH(QJsonObject, data);
    const QList<Cause> causes = explain(evidenceOf(data));
    QVERIFY2(causes.isEmpty(), qPrintable(idsOf(causes).join(u' ')));
}

void TestRefusal::hasEnoughCases()
{
    QVERIFY(casesIn(u"refusals.json"_s).size() >= 62);
    QVERIFY(casesIn(u"healthy.json"_s).size() >= 30);
    QVERIFY(explain(Evidence {}).isEmpty()); // No answer at all.
}

void TestRefusal::provesExpiry()
{
    const QJsonObject data {
        {u"request"_s,
         QJsonObject {{u"method"_s, u"GET"_s},
                      {u"url"_s, u"https://api.planops.example/api/v1/projects"_s}}},
        {u"status"_s, 401},
        {u"headers"_s,
         QJsonArray {QJsonArray {u"WWW-Authenticate"_s, u"Bearer error=\"invalid_token\""_s},
                     QJsonArray {u"X-Request-Id"_s, u"req_01JDCVZ8E3NP"_s}}},
        {u"body"_s, QJsonObject {{u"detail"_s, u"Invalid token: Signature has expired"_s}}},
        {u"token"_s,
         QJsonObject {{u"header"_s, QJsonObject {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}}},
                      {u"claims"_s, QJsonObject {{u"exp"_s, 1'799'999'280}}}}}};
    const Cause cause = explain(evidenceOf(data)).value(0);
    QCOMPARE(cause.title, u"Your access token has expired"_s);
    QVERIFY2(cause.explanation.contains("12 min ago"_L1), qPrintable(cause.explanation));
    QStringList labels;
    for (const Fact &fact : cause.facts)
        labels.append(fact.label);
    QCOMPARE(labels,
             (QStringList {u"API said"_s, u"Meaning"_s, u"Clock"_s, u"Header"_s, u"Request"_s}));
    QVERIFY(hasFact(cause, u"Invalid token: Signature has expired"_s));
    QVERIFY(hasFact(cause, u"www-authenticate: Bearer error=\"invalid_token\""_s));
    QVERIFY(hasFact(cause, u"req_01JDCVZ8E3NP"_s));
}

void TestRefusal::provesMissingPermission()
{
    for (const auto &[method, title] :
         {std::pair {u"POST"_s, u"You're signed in, but you can't create projects here"_s},
          std::pair {u"GET"_s, u"You're signed in, but you can't see projects here"_s},
          std::pair {u"DELETE"_s, u"You're signed in, but you can't delete projects here"_s}}) {
        const QJsonObject claims {
            {u"o"_s, QJsonObject {{u"slg"_s, u"northwind"_s}, {u"rol"_s, u"viewer"_s}}}};
        const QJsonObject data {
            {u"request"_s,
             QJsonObject {{u"method"_s, method},
                          {u"url"_s, u"https://api.planops.example/api/v1/projects/42?x=1"_s}}},
            {u"status"_s, 403},
            {u"body"_s, QJsonObject {{u"detail"_s, u"Missing permission: projects:write"_s}}},
            {u"token"_s,
             QJsonObject {{u"header"_s, QJsonObject {{u"alg"_s, u"RS256"_s}}},
                          {u"claims"_s, claims}}}};
        const Cause cause = explain(evidenceOf(data)).value(0);
        QCOMPARE(cause.title, title);
        QCOMPARE(cause.facts.value(0).value, u"projects:write"_s);
        QCOMPARE(cause.facts.value(1).value, u"Role viewer in northwind"_s);
    }
}

void TestRefusal::usesTheIssuersKeys()
{
    const test::Signer signer(u"ES256"_s, u"ins_1"_s);
    const auto keys = tokens::JwkSet::parse(signer.jwks());
    QVERIFY(keys);
    const QJsonObject claims {{u"iss"_s, profile().issuer}, {u"exp"_s, 1'800'003'000}};
    const QByteArray good = signer.token(claims);
    QByteArray damaged = good;
    damaged[good.size() - 10] = damaged[good.size() - 10] == 'A' ? 'B' : 'A';
    const auto explainedBy = [&](const QByteArray &token) {
        const QJsonObject data {
            {u"request"_s,
             QJsonObject {{u"method"_s, u"GET"_s}, {u"url"_s, u"https://api.planops.example/x"_s}}},
            {u"status"_s, 401},
            {u"body"_s, QJsonObject {{u"detail"_s, u"Unauthorized"_s}}},
            {u"token"_s, QString::fromLatin1(token)}};
        Evidence evidence = evidenceOf(data);
        evidence.keys = &*keys;
        return idsOf(explain(evidence));
    };
    QCOMPARE(explainedBy(good).value(0), u"token-refused"_s);
    QCOMPARE(explainedBy(damaged).value(0), u"damaged-token"_s);
    QCOMPARE(explainedBy(test::Signer(u"ES256"_s, u"ins_2"_s).token(claims)).value(0),
             u"unknown-key"_s);
}

void TestRefusal::neverShowsTheToken()
{
    for (const QString &file : {u"refusals.json"_s, u"healthy.json"_s}) {
        const QJsonArray cases = casesIn(file);
        for (const QJsonValue &value : cases) {
            Evidence evidence = evidenceOf(value.toObject());
            const QByteArray token = evidence.answer.sentToken.reveal();
            if (token.isEmpty())
                continue;
            // An API that repeats the token in its answer.
            evidence.answer.response.body =
                http::BodyFile("{\"detail\":\"bad token " + token + " expired\"}");
            for (const Cause &cause : explain(evidence)) {
                QString all = cause.title + cause.explanation;
                for (const Fact &fact : cause.facts)
                    all += fact.value;
                if (!token.startsWith("MDFLOW")) // Looks like nothing; only its length tells.
                    QVERIFY2(!all.contains(QString::fromLatin1(token)), qPrintable(all));
            }
        }
    }
}

void TestRefusal::survivesHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("bottomless") << QByteArray(100'000, '[');
    QTest::newRow("long detail") << "{\"detail\":\"" + QByteArray(60'000, 'x') + "\"}";
    QTest::newRow("noise") << QByteArray("\xff\xfe\0\x01", 4);
    QTest::newRow("percent signs") << R"({"detail":"%1 %2 %n expired"})"_ba;
    QTest::newRow("nested lists") << R"({"detail":[[[[[[["x"]]]]]]]})"_ba;
    QTest::newRow("numbers") << R"({"detail":7,"errors":[7],"error":false})"_ba;
}

void TestRefusal::survivesHostileAnswers()
{
    QFETCH(QByteArray, body);
    for (const int status : {400, 401, 403, 407, 429}) {
        QJsonObject data = casesIn(u"refusals.json"_s).at(0).toObject();
        data.insert(u"status"_s, status);
        Evidence evidence = evidenceOf(data);
        evidence.answer.response.body = http::BodyFile(body);
        evidence.answer.response.hops.last().headers.append(
            {"WWW-Authenticate", QByteArray(30'000, ',')});
        for (const Cause &cause : explain(evidence))
            QVERIFY(!cause.title.isEmpty());
    }
}

void TestRefusal::apiSaidReadsEveryShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("FastAPI") << R"({"detail":"Not authenticated"})"_ba << u"Not authenticated"_s;
    QTest::newRow("FastAPI fields")
        << R"({"detail":[{"loc":["body"],"msg":"Field required"}]})"_ba << u"Field required"_s;
    QTest::newRow("FastAPI object") << R"({"detail":{"code":7,"message":"Nope"}})"_ba << u"Nope"_s;
    QTest::newRow("OAuth")
        << R"({"error":"invalid_grant","error_description":"The grant is used up"})"_ba
        << u"The grant is used up"_s;
    QTest::newRow("OAuth, word only") << R"({"error":"invalid_grant"})"_ba << u"invalid_grant"_s;
    QTest::newRow("Clerk")
        << R"({"errors":[{"message":"short","long_message":"The long one","code":"c"}]})"_ba
        << u"The long one"_s;
    QTest::newRow("problem details")
        << R"({"title":"Forbidden","detail":"Not yours"})"_ba << u"Not yours"_s;
    QTest::newRow("problem title") << R"({"title":"Forbidden"})"_ba << u"Forbidden"_s;
    QTest::newRow("plain words") << "error code: 1010\n"_ba << u"error code: 1010"_s;
    QTest::newRow("page") << "<html><body>No</body></html>"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("long text") << QByteArray(1000, 'x') << QString();
}

void TestRefusal::apiSaidReadsEveryShape()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(apiSaid(body), words);
}

void TestRefusal::actionsHaveWords()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Action::CopyDetails); ++i) {
        names.append(actionName(static_cast<Action>(i)));
        QVERIFY(!actionLabel(static_cast<Action>(i)).isEmpty());
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"
