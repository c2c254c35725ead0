// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/supportreport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;

namespace {

QByteArray tokenOf(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})") + '.' + part(payload)
        + ".c2lnbmF0dXJlLWNhbmFyeQ";
}

QString reportOf(const QByteArray &payload)
{
    const Result<Jwt> jwt = Jwt::decode(tokenOf(payload));
    if (!jwt)
        qFatal("no token");
    const UnixTime now {std::chrono::seconds(1'764'000'000)};
    return supportReport(*jwt, TokenKind::OAuthAccessToken, examine(*jwt, nullptr, {}, now), now);
}

} // namespace

class TestSupportReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasChecked();
    void namesNobody();
    void cannotBeUsed();
};

void TestSupportReport::saysWhatWasChecked()
{
    const QString report = reportOf(R"({"iss":"https://clerk.example","exp":1763999000})");
    QVERIFY2(report.contains(u"made 2025-11-24T16:00:00Z"_s), qPrintable(report));
    QVERIFY(report.contains(u"token-expired"_s));
    QVERIFY(report.contains(u"\"kid\":\"ins_1\""_s));
    QVERIFY(report.contains(u"\"iss\":\"https://clerk.example\""_s));
}

void TestSupportReport::namesNobody()
{
    const QString report = reportOf(
        R"({"sub":"user_1","email":"ada@x.example","name":"Ada", "address":{"locality":"Bergen"},)"
        R"("email":"again@x.example","\u0065mail":"Adam","n":1.0})");
    for (const QString &person : {u"ada@"_s, u"again@"_s, u"Ada"_s, u"Bergen"_s})
        QVERIFY2(!report.contains(person), qPrintable(report));
    // Everything else as it was received.
    QVERIFY2(report.contains(
                 u"{\"sub\":\"user_1\",\"email\":\"•••\",\"name\":\"•••\", "
                 "\"address\":\"•••\",\"email\":\"•••\",\"\\u0065mail\":\"•••\",\"n\":1.0}"_s),
             qPrintable(report));
}

void TestSupportReport::cannotBeUsed()
{
    const QByteArray payload = R"({"sub":"user_1","key":"sk_test_canarycanarycanary"})";
    const QString report = reportOf(payload);
    QVERIFY(!report.contains(u"c2lnbmF0dXJl"_s));
    QVERIFY(!report.contains(u"canary"_s));
    QVERIFY(!report.contains(QString::fromLatin1(tokenOf(payload).split('.').at(1))));
}

QTEST_APPLESS_MAIN(TestSupportReport)
#include "tst_supportreport.moc"
