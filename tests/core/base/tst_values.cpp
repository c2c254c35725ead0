// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/completion.h"
#include "core/base/secret.h"

#include <QtTest>

#include <type_traits>

using namespace planops;
using namespace Qt::StringLiterals;

//! Error, Result, Completion, Secret, Clock: the words that all rooms speak.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnWord();
    void failureCarriesAllParts();
    void completionDeliversOnce();
    void completionCopiesShareOneDelivery();
    void completionIsDroppedWithItsContext();
    void completionMayDeleteItself();
    void emptyCompletionIsHarmless();
    void secretsCompareByValue();
    void secretsCannotBePrinted();
    void clockIsNow();
};

void TestValues::everyKindHasItsOwnWord()
{
    QStringList words;
    for (int kind = 0; kind <= int(ErrorKind::Server); ++kind)
        words.append(errorKindName(ErrorKind(kind)));
    QCOMPARE(words,
             (QStringList {u"cancelled"_s, u"network"_s, u"timeout"_s, u"tls"_s, u"auth"_s,
                           u"vault"_s, u"storage"_s, u"parse"_s, u"invalid"_s, u"server"_s}));
}

void TestValues::failureCarriesAllParts()
{
    const Result<int> result = failure(ErrorKind::Parse, u"m"_s, u"d"_s, u"c"_s);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error(), (Error {ErrorKind::Parse, u"m"_s, u"d"_s, u"c"_s}));
    QVERIFY(result.error() != (Error {ErrorKind::Parse, u"m"_s, u"d"_s, u"x"_s}));
}

void TestValues::completionDeliversOnce()
{
    QObject context;
    QList<int> got;
    const Completion<int> completion(&context,
                                     [&got](const Result<int> &result) { got.append(*result); });
    QVERIFY(completion.isWanted());
    QCOMPARE(completion.context(), &context);
    completion(1);
    QVERIFY(!completion.isWanted());
    completion(2);
    QCOMPARE(got, QList<int> {1});
}

void TestValues::completionCopiesShareOneDelivery()
{
    QObject context;
    int calls = 0;
    const Completion<int> first(&context, [&calls](const Result<int> &) { ++calls; });
    const Completion<int> second = first;
    first(1);
    second(1);
    QCOMPARE(calls, 1);
    QVERIFY(!second.isWanted());
}

void TestValues::completionIsDroppedWithItsContext()
{
    auto context = std::make_unique<QObject>();
    int calls = 0;
    const Completion<int> completion(context.get(), [&calls](const Result<int> &) { ++calls; });
    context.reset();
    QVERIFY(!completion.isWanted());
    QCOMPARE(completion.context(), nullptr);
    completion(1);
    QCOMPARE(calls, 0);
}

void TestValues::completionMayDeleteItself()
{
    QObject context;
    auto holder = std::make_unique<Completion<int>>();
    QByteArray seen;
    *holder =
        Completion<int>(&context, [&holder, &seen, text = "captured"_ba](const Result<int> &) {
            holder.reset();
            seen = text; // the callback itself must still live
        });
    (*holder)(1);
    QCOMPARE(seen, "captured"_ba);
}

void TestValues::emptyCompletionIsHarmless()
{
    const Completion<int> completion;
    QVERIFY(!completion.isWanted());
    QCOMPARE(completion.context(), nullptr);
    completion(1);
}

void TestValues::secretsCompareByValue()
{
    QVERIFY(Secret("abc"_ba) == Secret("abc"_ba));
    QVERIFY(!(Secret("abc"_ba) == Secret("abd"_ba)));
    QVERIFY(!(Secret("abc"_ba) == Secret("ab"_ba)));
    QVERIFY(Secret() == Secret(QByteArray()));
    QVERIFY(Secret().isEmpty());
    QCOMPARE(Secret("abc"_ba).size(), 3);
    QCOMPARE(Secret("abc"_ba).reveal(), "abc"_ba);
}

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

void TestValues::secretsCannotBePrinted()
{
    static_assert(Printable<QByteArray>);
    static_assert(!Printable<Secret>);
    static_assert(!std::is_convertible_v<Secret, QByteArray>);
    static_assert(!std::is_convertible_v<QByteArray, Secret>);
    static_assert(!std::is_convertible_v<Secret, QString>);
}

void TestValues::clockIsNow()
{
    const Clock clock = systemNow;
    QVERIFY(qAbs(clock().time_since_epoch().count() - QDateTime::currentSecsSinceEpoch()) <= 1);
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
