// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P4 and P5: what our client adds to libcurl.
#include "bench/reference/curlloop.h"
#include "bench/send.h"
#include "bench/table.h"
#include "core/loopback/httpserver.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <ctime>
#include <pthread.h>

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
    [[nodiscard]] clockid_t clock() const { return m_clock; }

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
        pthread_getcpuclockid(pthread_self(), &m_clock);
        m_port = server.listen(0).value();
        exec();
    }

private:
    std::atomic<quint16> m_port = 0;
    clockid_t m_clock {};
};

double secondsOn(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

//! Processor seconds of this program so far, all threads but the server's.
double workHere(const Server &server)
{
    return secondsOn(CLOCK_PROCESS_CPUTIME_ID) - secondsOn(server.clock());
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Server server;
    const QByteArray url = server.url();
    http::HttpClient client;

    Pair work;
    const auto measured = [&](QList<double> &processor, const std::function<bool()> &job) {
        const double before = workHere(server);
        const double took = secondsOf(job);
        processor.append(workHere(server) - before);
        return took;
    };
    const Pair one = takeTurns(
        7, [&] { return measured(work.ours, [&] { return send(client, url, 1000, 1); }); },
        [&] { return measured(work.reference, [&] { return curlOneByOne(url, 1000); }); });
    row(u"P4"_s, u"1,000 small GETs one by one, wall time over libcurl's easy handle"_s,
        one.ratio(), 1.15, medians(one, 1e6 / 1000, u"µs a request"_s));
    row(u"P4"_s, u"the same, processor time without the server's"_s, work.ratio(), 1.5,
        medians(work, 1e6 / 1000, u"µs a request"_s));

    CurlAtOnce reference;
    const Pair many = takeTurns(
        7, [&] { return secondsOf([&] { return send(client, url, 200, 200); }); },
        [&] { return secondsOf([&] { return reference.run(url, 200); }); });
    row(u"P5"_s, u"200 small GETs at once, wall time over libcurl's multi handle"_s, many.ratio(),
        1.2, medians(many, 1e6 / 200, u"µs a request"_s));
    return 0;
}
