// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P4 and P5: what our client adds to libcurl.
#include "bench/reference/curlloop.h"
#include "bench/table.h"
#include "core/http/httpclient.h"
#include "core/loopback/httpserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

//! A server in a thread of its own, the same for both sides.
class Server : public QThread
{
public:
    Server()
    {
        start();
        while (m_port == 0)
            QThread::msleep(1);
    }
    ~Server() override
    {
        quit();
        wait();
    }
    [[nodiscard]] QByteArray url() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_port) + "/small";
    }

protected:
    void run() override
    {
        loopback::Limits limits;
        limits.connections = 1000;
        loopback::HttpServer server(
            [](const loopback::Request &) {
                loopback::Response response;
                response.body = QByteArray(200, 'x');
                return response;
            },
            limits);
        m_port = server.listen(0).value();
        exec();
    }

private:
    std::atomic<quint16> m_port = 0;
};

double secondsOf(const std::function<bool()> &job)
{
    QElapsedTimer timer;
    timer.start();
    if (!job())
        qFatal("a request failed");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

http::Request requestFor(const QByteArray &url)
{
    http::Request request;
    request.url = http::Url::parse(QString::fromLatin1(url)).value();
    return request;
}

//! Sends \a count requests, at most \a atOnce of them in flight.
bool send(http::HttpClient &client, const QByteArray &url, int count, int atOnce)
{
    const http::Request request = requestFor(url);
    QEventLoop loop;
    int started = 0;
    int done = 0;
    bool good = true;
    std::function<void()> next = [&] {
        ++started;
        client.send(request, {&loop, [&](const Result<http::Response> &answer) {
                                  good = good && answer && answer->status() == 200;
                                  ++done;
                                  if (started < count)
                                      next();
                                  else if (done == count)
                                      loop.quit();
                              }});
    };
    for (int i = 0; i < atOnce; ++i)
        next();
    loop.exec();
    return good;
}

QString raw(const Pair &pair, int count)
{
    return u"%1 µs a request, reference %2 µs"_s.arg(median(pair.ours) * 1e6 / count, 0, 'f', 0)
        .arg(median(pair.reference) * 1e6 / count, 0, 'f', 0);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Server server;
    const QByteArray url = server.url();
    http::HttpClient client;

    const Pair one = takeTurns(
        5, [&] { return secondsOf([&] { return send(client, url, 1000, 1); }); },
        [&] { return secondsOf([&] { return curlOneByOne(url, 1000); }); });
    row(u"P4"_s, u"1,000 small GETs one by one, wall time over libcurl's easy handle"_s,
        one.ratio(), 1.15, raw(one, 1000));

    CurlAtOnce reference;
    const Pair many = takeTurns(
        5, [&] { return secondsOf([&] { return send(client, url, 200, 200); }); },
        [&] { return secondsOf([&] { return reference.run(url, 200); }); });
    row(u"P5"_s, u"200 small GETs at once, wall time over libcurl's multi handle"_s, many.ratio(),
        1.2, raw(many, 200));
    return 0;
}
