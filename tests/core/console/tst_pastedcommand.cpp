// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/pastedcommand.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::console;

class TestPastedCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesADraft();
    void givesSeveral();
    void streamsAFile();
    void isSentAsTheCommandSays();
    void saysWhatIsWrong();
};

void TestPastedCommand::becomesADraft()
{
    const auto pasted = draftsOfCommand(u"curl 'https://api.example/base/projects?a=1' \\\n"
                                        "  -H 'X-One: 1' --data-raw '{\"a\": 1}' -k"_s,
                                        u"https://api.example/base/"_s);
    QVERIFY(pasted);
    QCOMPARE(pasted->drafts.size(), 1);
    const Draft &draft = pasted->drafts[0];
    QCOMPARE(draft.method, u"POST"_s);
    QCOMPARE(draft.url, u"/projects?a=1"_s);
    QCOMPARE(draft.headers[0].name, u"X-One"_s);
    QCOMPARE(draft.body, u"{\"a\": 1}"_s);
    QVERIFY(!draft.id.isEmpty());
    QVERIFY(!pasted->notices.isEmpty()); // -k is not honoured, and that is said.
}

void TestPastedCommand::givesSeveral()
{
    const auto pasted =
        draftsOfCommand(u"curl https://a.example --next https://b.example"_s, QString());
    QVERIFY(pasted);
    QCOMPARE(pasted->drafts.size(), 2);
}

void TestPastedCommand::streamsAFile()
{
    const auto alone =
        draftsOfCommand(u"curl --data-binary @/tmp/a.png https://a.example"_s, QString());
    QVERIFY(alone);
    QCOMPARE(alone->drafts[0].bodyKind, Draft::BodyKind::File);
    QCOMPARE(alone->drafts[0].bodyFile, u"/tmp/a.png"_s);
    QCOMPARE(alone->drafts[0].method, u"POST"_s);
    const auto parts =
        draftsOfCommand(u"curl -F 'b=@/tmp/b.png' -F c=1 https://a.example"_s, QString());
    QVERIFY(parts);
    QCOMPARE(parts->drafts[0].bodyKind, Draft::BodyKind::Multipart);
    QCOMPARE(parts->drafts[0].parts[0].part.file, u"/tmp/b.png"_s);
}

void TestPastedCommand::isSentAsTheCommandSays()
{
    const auto pasted = draftsOfCommand(
        u"curl -m 5 -x http://proxy.example:8080 --cacert /ca.pem https://a.example"_s, QString());
    QVERIFY(pasted);
    const Draft &draft = pasted->drafts[0];
    QCOMPARE(draft.timeoutSeconds, 5);
    QCOMPARE(draft.proxy.url, "http://proxy.example:8080"_ba);
    QCOMPARE(draft.tls.caFile, u"/ca.pem"_s);
    QVERIFY(pasted->notices.isEmpty());
}

void TestPastedCommand::saysWhatIsWrong()
{
    for (const QString &command :
         {u"curl 'https://open.example"_s, u"curl --verbose"_s, QString()}) {
        const auto pasted = draftsOfCommand(command, QString());
        QVERIFY(!pasted);
        QVERIFY(!pasted.error().message.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestPastedCommand)
#include "tst_pastedcommand.moc"
