// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contract.h"

#include <QTest>

using namespace planops;
using namespace Qt::StringLiterals;

class TestContract : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestContract::reads_data()
{
    QTest::addColumn<QByteArray>("security");
    QTest::addColumn<QList<QStringList>>("scopes");
    QTest::addColumn<QStringList>("others");
    using Ways = QList<QStringList>;
    QTest::newRow("none") << "[]"_ba << Ways() << QStringList();
    QTest::newRow("scopes") << "[{oauth: [a, b]}, {oidc: [c]}]"_ba
                            << Ways {{u"a"_s, u"b"_s}, {u"c"_s}} << QStringList();
    QTest::newRow("one way without scopes")
        << "[{oauth: [a]}, {bearer: []}]"_ba << Ways() << QStringList();
    QTest::newRow("roles are no scopes") << "[{bearer: [admin]}]"_ba << Ways() << QStringList();
    QTest::newRow("optional") << "[{oauth: [a]}, {}]"_ba << Ways() << QStringList();
    QTest::newRow("keys") << "[{key: []}, {cookie: []}, {basic: []}]"_ba << Ways()
                          << QStringList {u"X-Key"_s, u"sid"_s, u""_s};
    QTest::newRow("a key or a token")
        << "[{key: []}, {oauth: [a]}]"_ba << Ways {{u"a"_s}} << QStringList();
    QTest::newRow("a key and a token")
        << "[{key: [], oauth: [a]}]"_ba << Ways() << QStringList {u"X-Key"_s};
    QTest::newRow("a token written as a key") << "[{raw: []}]"_ba << Ways() << QStringList();
}

void TestContract::reads()
{
    QFETCH(QByteArray, security);
    const auto document = spec::readDocument(QByteArray(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n"
        "      responses: {'200': {description: ok}}\n      security: "
        + security
        + "\ncomponents:\n  securitySchemes:\n"
          "    oauth: {type: oauth2, flows: {}}\n    oidc: {type: openIdConnect, openIdConnectUrl: "
          "'https://a'}\n"
          "    bearer: {type: http, scheme: bearer}\n    basic: {type: http, scheme: basic}\n"
          "    key: {type: apiKey, in: header, name: X-Key}\n    cookie: {type: apiKey, in: "
          "cookie, name: sid}\n"
          "    raw: {type: apiKey, in: header, name: Authorization}\n"));
    QVERIFY(document && document->problems.isEmpty());
    const diagnosis::Contract contract =
        services::contractOf(*document, document->operations.at(0));
    QTEST(contract.scopes, "scopes");
    QStringList others;
    for (const diagnosis::Credential &credential : contract.otherCredentials)
        others.append(credential.name);
    QTEST(others, "others");
}

QTEST_APPLESS_MAIN(TestContract)
#include "tst_contract.moc"
