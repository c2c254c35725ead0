// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/signer.h"
#include "core/tokens/verdict.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::tokens;

//! No changed token is valid, whatever algorithm signed it and whichever part was changed: header,
//! payload, signature or the points between them.
class TestMutants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areNeverValid_data();
    void areNeverValid();

private:
    [[nodiscard]] QByteArray mutantOf(const QByteArray &token, qsizetype from, qsizetype to);
    [[nodiscard]] qsizetype random(qsizetype limit);

    std::mt19937 m_random {20270115};
};

namespace {

constexpr int mutantsOfEachPart = 400;
constexpr UnixTime now {std::chrono::seconds(1'800'000'000)};
constexpr QByteArrayView alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

} // namespace

qsizetype TestMutants::random(qsizetype limit)
{
    return static_cast<qsizetype>(m_random() % static_cast<unsigned>(limit));
}

//! The token with one change between \a from and \a to.
QByteArray TestMutants::mutantOf(const QByteArray &token, qsizetype from, qsizetype to)
{
    QByteArray mutant = token;
    const qsizetype at = from + random(to - from);
    switch (random(7)) {
    case 0: // one bit
        mutant[at] = static_cast<char>(mutant[at] ^ (1 << random(8)));
        break;
    case 1: // any byte
        mutant[at] = static_cast<char>(random(256));
        break;
    case 2: // another letter of base64url: most of these still decode
    case 3:
        mutant[at] = alphabet[random(alphabet.size())];
        break;
    case 4: // lost
        mutant.remove(at, 1 + random(4));
        break;
    case 5: // grown
        mutant.insert(at, QByteArray(1 + random(4), alphabet[random(alphabet.size())]));
        break;
    default: // swapped with another place
        std::swap(mutant[at], mutant[random(mutant.size())]);
    }
    return mutant;
}

void TestMutants::areNeverValid_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const QString &algorithm : Expectations().algorithms)
        QTest::newRow(qPrintable(algorithm)) << algorithm;
}

void TestMutants::areNeverValid()
{
    QFETCH(QString, algorithm);
    const test::Signer signer(algorithm);
    const auto keys = JwkSet::parse(signer.jwks());
    QVERIFY(keys);
    const QByteArray token = signer.token({{u"iss"_s, u"https://clerk.planops.example"_s},
                                           {u"sub"_s, u"user_2kPqX7fT9s"_s},
                                           {u"iat"_s, 1'799'999'900},
                                           {u"exp"_s, 1'800'003'500}});
    const auto verdict = [&](const QByteArray &text) {
        const auto jwt = Jwt::decode(text);
        return jwt ? examine(*jwt, &*keys, {}, now).valid() : std::optional(false);
    };
    QCOMPARE(verdict(token), std::optional(true));

    const qsizetype first = token.indexOf('.');
    const qsizetype second = token.lastIndexOf('.');
    const std::array<std::pair<qsizetype, qsizetype>, 5> parts {{{0, first},
                                                                 {first, first + 1},
                                                                 {first + 1, second},
                                                                 {second, second + 1},
                                                                 {second + 1, token.size()}}};
    int decoded = 0;
    for (const auto &[from, to] : parts) {
        for (int i = 0; i < mutantsOfEachPart; ++i) {
            const QByteArray mutant = mutantOf(token, from, to);
            if (mutant == token)
                continue;
            decoded += Jwt::decode(mutant).has_value() ? 1 : 0;
            QVERIFY2(verdict(mutant) != std::optional(true), mutant.constData());
        }
    }
    QVERIFY2(decoded > mutantsOfEachPart / 2,
             "too few mutants reached the signature check to prove anything");
}

QTEST_GUILESS_MAIN(TestMutants)
#include "tst_mutants.moc"
