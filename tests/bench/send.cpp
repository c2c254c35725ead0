// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/send.h"

#include <QEventLoop>

namespace planops::bench {

http::Request requestFor(const QByteArray &url)
{
    http::Request request;
    request.url = http::Url::parse(QString::fromLatin1(url)).value();
    request.options.timeout = std::chrono::milliseconds::zero();
    return request;
}

http::Response answerOf(http::HttpClient &client, const QByteArray &url)
{
    QEventLoop loop;
    Result<http::Response> answer;
    client.send(requestFor(url), {&loop, [&](const Result<http::Response> &result) {
                                      answer = result;
                                      loop.quit();
                                  }});
    loop.exec();
    if (!answer)
        qFatal("%ls", qUtf16Printable(answer.error().message));
    return *answer;
}

} // namespace planops::bench
