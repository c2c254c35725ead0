// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/answercheck.h"

#include <QFile>
#include <QTest>

using namespace planops::spec;
using namespace Qt::StringLiterals;

namespace {

QString words(const Findings &findings)
{
    QStringList all;
    for (const Finding &finding : findings.list)
        all.append(finding.pointer.isEmpty() ? finding.id
                                             : QString(finding.id + u' ' + finding.pointer));
    return all.join(u"; "_s);
}

} // namespace

class TestAnswerCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void checks_data();
    void checks();
    void leavesOutWhatIsTooLarge();
    void findsTheNearestType();

private:
    Document m_document;
};

void TestAnswerCheck::initTestCase()
{
    QFile file(QStringLiteral(PLANOPS_TEST_DATA) + u"/spec/tasks31.yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_document = *readDocument(file.readAll());
}

void TestAnswerCheck::checks_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("found");
    const QString get = u"GET"_s;
    const QString post = u"POST"_s;
    const QByteArray json = "application/json";
    QTest::newRow("fine") << get << 200 << "Application/JSON; charset=utf-8"_ba
                          << "[{\"id\":1}]"_ba << QString();
    QTest::newRow("wrong") << get << 200 << json << "[{\"id\":1},{\"id\":\"2\",\"x\":1}]"_ba
                           << u"wrong-type /1/id; undocumented-member /1/x"_s;
    QTest::newRow("a text only") << get << 200 << json << "\"none\""_ba << u"wrong-type"_s;
    QTest::newRow("no JSON") << get << 200 << json << "[1,"_ba << u"unreadable-body"_s;
    QTest::newRow("two values") << get << 200 << json << "[],[]"_ba << u"unreadable-body"_s;
    QTest::newRow("nothing") << get << 200 << json << ""_ba << u"missing-body"_s;
    QTest::newRow("HEAD") << u"HEAD"_s << 200 << json << ""_ba << QString();
    QTest::newRow("another status") << get << 202 << json << "[]"_ba << u"undocumented-status"_s;
    QTest::newRow("a page") << get << 200 << "text/html"_ba
                            << "<p>"_ba << u"undocumented-type"_s;
    QTest::newRow("no type") << get << 200 << ""_ba
                             << "[]"_ba << u"undocumented-type"_s;
    QTest::newRow("a class of status") << get << 404 << "application/problem+json"_ba
                                       << "{}"_ba << QString();
    QTest::newRow("the rest") << post << 409 << json << ""_ba << QString();
    QTest::newRow("an error of no known shape")
        << post << 409 << json << "{}"_ba << u"undocumented-error"_s;
    QTest::newRow("a body nobody spoke of")
        << post << 201 << json << "{}"_ba << u"undocumented-type"_s;
}

void TestAnswerCheck::checks()
{
    QFETCH(QString, method);
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, found);
    const Operation *operation = m_document.find(method, u"/api/v1/tasks"_s);
    QVERIFY(operation);
    const Findings findings =
        checkAnswer(m_document, *operation, {status, type, body, method == "HEAD"_L1});
    QVERIFY(findings.isComplete);
    QCOMPARE(words(findings), found);
}

void TestAnswerCheck::leavesOutWhatIsTooLarge()
{
    const QByteArray body(largestCheckedBody + 1, ' ');
    const Findings findings =
        checkAnswer(m_document, *m_document.find(u"GET"_s, u"/api/v1/tasks"_s),
                    {200, "application/json", body, false});
    QVERIFY(!findings.isComplete && findings.list.isEmpty());
}

void TestAnswerCheck::findsTheNearestType()
{
    QList<MediaType> content;
    for (const QString &type :
         {u"*/*"_s, u"application/*"_s, u"application/*+json"_s, u"text/csv"_s})
        content.append({type, {}, {}});
    const auto typeFor = [&content](const QString &sent) {
        const MediaType *media = mediaTypeFor(content, sent);
        return media ? media->type : QString();
    };
    QCOMPARE(typeFor(u"Text/CSV; charset=utf-8"_s), u"text/csv"_s);
    QCOMPARE(typeFor(u"application/problem+json"_s), u"application/*+json"_s);
    QCOMPARE(typeFor(u"application/json"_s), u"application/*"_s);
    QCOMPARE(typeFor(u"text/html"_s), u"*/*"_s);
    content.removeFirst();
    QCOMPARE(typeFor(u"text/html"_s), QString());
}

QTEST_APPLESS_MAIN(TestAnswerCheck)
#include "tst_answercheck.moc"
