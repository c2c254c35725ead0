// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/pairedsend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using console::PairedSend;
using console::ProfileAnswer;

// Both on the wire: tests/gui/console/tst_consolepage.cpp.
class TestPairedSend : public QObject
{
    Q_OBJECT

    static http::Request request()
    {
        http::Request asked;
        asked.url = *http::Url::parse(u"https://api.example/x?access_token=canary-7f3a"_s);
        return asked;
    }

    static console::Sender goneSender()
    {
        console::Sender sender;
        sender.profile.name = u"Northwind"_s;
        return sender;
    }

private Q_SLOTS:
    void waitsForBoth_data()
    {
        QTest::addColumn<bool>("isOwnFirst");
        QTest::newRow("own answer first") << true;
        QTest::newRow("the other first") << false;
    }
    void waitsForBoth()
    {
        QFETCH(bool, isOwnFirst);
        PairedSend pair(u"Sandbox"_s, goneSender());
        QList<QPair<ProfileAnswer, ProfileAnswer>> told;
        connect(&pair, &PairedSend::answered, this,
                [&told](const ProfileAnswer &first, const ProfileAnswer &second) {
                    told.append({first, second});
                });
        const QDateTime sentAt = QDateTime::currentDateTimeUtc();
        const auto own = [&] {
            pair.setFirst(request(), sentAt,
                          failure(ErrorKind::Timeout, u"Too late, Bearer canary-7f3a"_s));
        };
        const auto other = [&] { pair.start(request(), auth::TokenUse::OwnOrigins); };
        isOwnFirst ? own() : other();
        QTest::qWait(20);
        QVERIFY(told.isEmpty());
        isOwnFirst ? other() : own();
        QTRY_COMPARE(told.size(), 1);
        const auto &[first, second] = told.constFirst();
        QCOMPARE(first.profileName, u"Sandbox"_s);
        QCOMPARE(second.profileName, u"Northwind"_s);
        QVERIFY(first.record.entry.problem.startsWith("Too late"_L1));
        QVERIFY(second.record.entry.problem.contains("Northwind"_L1)); // It is gone, and says so.
        for (const ProfileAnswer &answer : {first, second}) {
            QVERIFY(!answer.record.entry.url.contains("canary"_L1));
            QVERIFY(!answer.record.entry.problem.contains("canary"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestPairedSend)
#include "tst_pairedsend.moc"
