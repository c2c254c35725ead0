// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/eventstream.h"

#include "asker.h"
#include "support/stubserver.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace planops;
using namespace planops::http;
using namespace planops::testkit;

using Events = QList<ServerEvent>;
Q_DECLARE_METATYPE(planops::http::ServerEvent)

class TestEventStream : public QObject
{
    Q_OBJECT

    static Events read(const QByteArray &stream, qsizetype piece)
    {
        EventStreamReader reader;
        Events events;
        for (qsizetype at = 0; at < stream.size(); at += piece)
            events +=
                reader.take(QByteArrayView(stream).sliced(at, qMin(piece, stream.size() - at)));
        return events;
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<Events>("events");
        const QString message = u"message"_s;
        // The examples of the standard, then what is easily read wrongly.
        QTest::newRow("three lines")
            << "data: YHOO\ndata: +2\ndata: 10\n\n"_ba << Events {{{}, message, u"YHOO\n+2\n10"_s}};
        QTest::newRow("ids")
            << ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
               "data:  third event\n\n"_ba
            << Events {{u"1"_s, message, u"first event"_s},
                       {{}, message, u"second event"_s},
                       {{}, message, u" third event"_s}};
        QTest::newRow("empty data") << "data\n\ndata\ndata\n\ndata:"_ba
                                    << Events {{{}, message, {}}, {{}, message, u"\n"_s}};
        QTest::newRow("types") << "event: add\ndata: 1\n\ndata: 2\n\n"_ba
                               << Events {{{}, u"add"_s, u"1"_s}, {{}, message, u"2"_s}};
        QTest::newRow("id is inherited")
            << "id: 7\ndata: a\n\ndata: b\n\n"_ba
            << Events {{u"7"_s, message, u"a"_s}, {u"7"_s, message, u"b"_s}};
        QTest::newRow("no data, no event") << "event: ping\n\nretry: 10\n\n"_ba << Events {};
        QTest::newRow("line ends")
            << "data: a\r\n\r\ndata: b\r\rdata: c\n\n"_ba
            << Events {{{}, message, u"a"_s}, {{}, message, u"b"_s}, {{}, message, u"c"_s}};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                            "data: a\n\n"_ba
                                         << Events {{{}, message, u"a"_s}};
        QTest::newRow("not finished")
            << "data: a\n\ndata: b\n"_ba << Events {{{}, message, u"a"_s}};
        QTest::newRow("umlauts") << "data: \xC3\xA4\n\n"_ba << Events {{{}, message, u"ä"_s}};
    }
    void reads()
    {
        QFETCH(QByteArray, stream);
        QFETCH(Events, events);
        for (const qsizetype piece : {1, 2, 3, 1000})
            QCOMPARE(read(stream, piece), events);
    }

    void boundsWhatIsHostile()
    {
        const QByteArray line = "data: " + QByteArray(4 * 1024 * 1024, 'x') + "\n";
        const Events events = read(line + line + line + "\n", 65'536);
        QCOMPARE(events.size(), 1);
        QVERIFY(events[0].data.size() <= EventStreamReader::longestLine + 2);
    }

    void knowsItsType()
    {
        QVERIFY(isEventStream("text/event-stream"));
        QVERIFY(isEventStream("Text/Event-Stream; charset=utf-8"));
        QVERIFY(!isEventStream("text/event-streams"));
        QVERIFY(!isEventStream("text/html"));
        QVERIFY(!isEventStream(""));
    }

    void piecesComeAsTheyCome()
    {
        StubServer server;
        Answer answer;
        answer.pieces = {
            {0ms, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: 1\n\n"_ba},
            {700ms, "data: 2\n\n"_ba}};
        answer.after = Answer::After::Close;
        server.setHandler([answer](const Received &) { return answer; });
        HttpClient client;
        Asker asker(client);
        Request asked = request("GET", server.url("/events"));
        asked.options.timeout = 300ms; // Until it begins: a stream has no end to wait for.
        const auto exchange = asker.start(asked);
        QList<QByteArray> pieces;
        connect(exchange, &Exchange::streamed, this,
                [&pieces](const QByteArray &bytes) { pieces.append(bytes); });
        QTRY_COMPARE(pieces.size(), 1);
        QVERIFY(asker.results.isEmpty());
        QTRY_COMPARE(asker.results.size(), 1);
        QCOMPARE(pieces.join(), "data: 1\n\ndata: 2\n\n"_ba);
        QVERIFY2(asker.results[0],
                 qPrintable(asker.results[0] ? QString() : asker.results[0].error().message));
        QCOMPARE(asker.results[0]->body.readAll(), pieces.join());
    }

    void otherBodiesAreNotStreamed()
    {
        StubServer server;
        server.setHandler([](const Received &) { return Answer::ok("{}"); });
        HttpClient client;
        Asker asker(client);
        const auto exchange = asker.start(request("GET", server.url("/")));
        QSignalSpy streamed(exchange, &Exchange::streamed);
        QTRY_COMPARE(asker.results.size(), 1);
        QCOMPARE(streamed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
