// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/exchange.h"

#include <QtTest>

namespace planops::testkit {

//! \brief Sends and waits for the outcome: what nearly every test of this room does first.
class Asker : public QObject
{
public:
    explicit Asker(http::HttpClient &client) : m_client(client) { }

    //! \brief Starts; the outcome comes into \c results.
    QPointer<http::Exchange> start(const http::Request &request)
    {
        return m_client.send(request, {this, [this](const Result<http::Response> &result) {
                                           results.append(result);
                                       }});
    }

    //! \brief Starts and waits. An Error of kind Server if nothing came in time.
    Result<http::Response> ask(const http::Request &request, int milliseconds = 30'000)
    {
        const qsizetype before = results.size();
        start(request);
        if (!QTest::qWaitFor([this, before] { return results.size() > before; }, milliseconds))
            return failure(ErrorKind::Server, QStringLiteral("the test waited in vain"));
        return results.last();
    }

    QList<Result<http::Response>> results;

private:
    http::HttpClient &m_client;
};

//! \brief A request; the test ends here if the URL is wrong.
inline http::Request request(const QByteArray &method, const QByteArray &url,
                             const http::Headers &headers = {}, const http::RequestBody &body = {})
{
    const auto parsed = http::Url::parse(QString::fromUtf8(url));
    if (!parsed)
        qFatal("bad URL in a test: %s", url.constData());
    return {method, *parsed, headers, body, {}};
}

} // namespace planops::testkit
