// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/idtoken.h"
#include "core/tokens/jwt.h"
#include "core/tokens/signer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace planops;
using namespace planops::auth;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestIdToken : public QObject
{
    Q_OBJECT

    const test::Signer m_signer {u"RS256"_s};
    const tokens::JwkSet m_keys = *tokens::JwkSet::parse(m_signer.jwks());
    const UnixTime m_now {std::chrono::seconds(1'800'000'000)};
    const IdTokenExpectations m_expected {
        u"https://a.example"_s, u"client"_s, Secret("nonce-1"_ba), Secret("at"_ba), {}};

    [[nodiscard]] static QJsonObject claims()
    {
        return {{u"iss"_s, u"https://a.example"_s},
                {u"sub"_s, u"user_ada"_s},
                {u"aud"_s, u"client"_s},
                {u"iat"_s, 1'800'000'000},
                {u"exp"_s, 1'800'003'600},
                {u"nonce"_s, u"nonce-1"_s},
                {u"name"_s, u"Ada Okafor"_s},
                {u"email"_s, u"ada@example.com"_s}};
    }
    [[nodiscard]] Result<Identity> check(const QByteArray &token) const
    {
        return checkIdToken(Secret(token), m_keys, m_expected, m_now);
    }

private Q_SLOTS:
    void takesAGoodOne()
    {
        const Result<Identity> identity = check(m_signer.token(claims()));
        QVERIFY2(identity, identity ? "" : qPrintable(identity.error().detail));
        QCOMPARE(identity->subject, u"user_ada"_s);
        QCOMPARE(identity->name, u"Ada Okafor"_s);
        QCOMPARE(identity->email, u"ada@example.com"_s);
    }

    void r20EveryClaimCounts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("good");
        const QJsonValue none(QJsonValue::Null);
        QTest::newRow("iss wrong") << u"iss"_s << QJsonValue(u"https://b.example"_s) << false;
        QTest::newRow("iss missing") << u"iss"_s << none << false;
        QTest::newRow("aud wrong") << u"aud"_s << QJsonValue(u"other"_s) << false;
        QTest::newRow("aud missing") << u"aud"_s << none << false;
        QTest::newRow("aud as array") << u"aud"_s << QJsonValue(QJsonArray {u"client"_s}) << true;
        QTest::newRow("several aud, no azp")
            << u"aud"_s << QJsonValue(QJsonArray {u"client"_s, u"x"_s}) << false;
        QTest::newRow("azp wrong") << u"azp"_s << QJsonValue(u"other"_s) << false;
        QTest::newRow("azp right") << u"azp"_s << QJsonValue(u"client"_s) << true;
        QTest::newRow("exp past") << u"exp"_s << QJsonValue(1'799'999'990) << false;
        QTest::newRow("exp within leeway") << u"exp"_s << QJsonValue(1'799'999'997) << true;
        QTest::newRow("exp missing") << u"exp"_s << none << false;
        QTest::newRow("exp text") << u"exp"_s << QJsonValue(u"never"_s) << false;
        QTest::newRow("iat future") << u"iat"_s << QJsonValue(1'800'000'010) << false;
        QTest::newRow("iat missing") << u"iat"_s << none << false;
        QTest::newRow("nbf future") << u"nbf"_s << QJsonValue(1'800'000'010) << false;
        QTest::newRow("nonce wrong") << u"nonce"_s << QJsonValue(u"nonce-2"_s) << false;
        QTest::newRow("nonce missing") << u"nonce"_s << none << false;
        QTest::newRow("sub missing") << u"sub"_s << none << false;
        QTest::newRow("sub empty") << u"sub"_s << QJsonValue(QString()) << false;
        QTest::newRow("at_hash wrong") << u"at_hash"_s << QJsonValue(u"AAAA"_s) << false;
        const QByteArray digest =
            QCryptographicHash::hash("at", QCryptographicHash::Sha256).first(16);
        QTest::newRow("at_hash right")
            << u"at_hash"_s << QJsonValue(QString::fromLatin1(tokens::toBase64Url(digest))) << true;
    }
    void r20EveryClaimCounts()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(bool, good);
        QJsonObject changed = claims();
        if (value.isNull())
            changed.remove(name);
        else
            changed.insert(name, value);
        const Result<Identity> identity = check(m_signer.token(changed));
        QCOMPARE(identity.has_value(), good);
        if (!good) {
            QCOMPARE(identity.error().kind, ErrorKind::Auth);
            QCOMPARE(identity.error().code, u"bad_id_token"_s);
        }
    }

    void r20TheSignatureCounts()
    {
        QByteArray token = m_signer.token(claims());
        QVERIFY(!check(token.first(token.lastIndexOf('.') + 1)));
        QVERIFY(!check("rubbish"));
        const QByteArray none = R"({"alg":"none","kid":"ins_test"})";
        QVERIFY(!check(tokens::toBase64Url(none) + '.' + token.split('.').at(1) + '.'));
        QVERIFY(!check(test::hs256Token(m_signer.jwks(), claims(), u"ins_test"_s)));
        QVERIFY(!check(test::Signer(u"RS256"_s).token(claims()))); // Same key id, another key.
        QVERIFY(!check(test::Signer(u"RS256"_s, u"other"_s).token(claims())));
    }

    void aRefreshMustNameTheSamePerson()
    {
        QJsonObject refreshed = claims();
        refreshed.remove("nonce"_L1);
        IdTokenExpectations expected = m_expected;
        expected.nonce = {};
        expected.subject = u"user_ada"_s;
        QVERIFY(checkIdToken(Secret(m_signer.token(refreshed)), m_keys, expected, m_now));
        expected.subject = u"user_ben"_s;
        QVERIFY(!checkIdToken(Secret(m_signer.token(refreshed)), m_keys, expected, m_now));
    }

    void r20UserinfoMustNameTheSamePerson()
    {
        QCOMPARE(readUserinfo(R"({"sub":"user_ada","name":"Ada"})", u"user_ada"_s)->name, u"Ada"_s);
        QCOMPARE(readUserinfo(R"({"sub":"user_ada"})", {})->subject, u"user_ada"_s);
        QCOMPARE(readUserinfo(R"({"sub":"user_ben"})", u"user_ada"_s).error().kind,
                 ErrorKind::Auth);
        QCOMPARE(readUserinfo("{}", u"user_ada"_s).error().kind, ErrorKind::Auth);
        QCOMPARE(readUserinfo("eyJ", u"user_ada"_s).error().kind, ErrorKind::Parse);
    }
};

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
