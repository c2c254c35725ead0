// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/exchange.h"

#include "core/base/whendone.h"
#include "core/http/curlengine.h"
#include "core/http/httplog.h"
#include "core/http/proxy.h"
#include "core/http/redirects.h"
#include "core/http/requestcheck.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QtConcurrentRun>

namespace planops::http {

//! The redirect loop: send, look at the answer, send the next, until there is a result to deliver.
struct Exchange::Private final : public TransferListener
{
    Private(Exchange &exchange, const Request &request, Completion<Response> asker,
            HttpClient &owner);

    void begin();
    void chooseProxy();
    void askSystemForProxy();
    void sendHop(const QByteArray &proxy);
    void failLater(const Error &error);
    std::optional<Result<Response>> outcomeOf(TransferResult result);
    void conclude(const Result<Response> &outcome);

    void headReceived(const Hop &hop) override;
    void streamed(const QByteArray &bytes) override;
    void progressed(const TransferProgress &progress) override;
    void finished(TransferResult result) override;

    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    Exchange &self;
    HttpClient &client;
    const Request original;
    Request next;
    QStringList dropped; //!< What \c next leaves out.
    Completion<Response> completion;
    Response response;
    QDeadlineTimer deadline;
    std::optional<CurlEngine::Id> job;
    bool concluded = false;
};

Exchange::Private::Private(Exchange &exchange, const Request &request, Completion<Response> asker,
                           HttpClient &owner)
    : self(exchange),
      client(owner),
      original(request),
      next(request),
      completion(std::move(asker)),
      deadline(request.options.timeout > std::chrono::milliseconds::zero()
                   ? QDeadlineTimer(request.options.timeout)
                   : QDeadlineTimer(QDeadlineTimer::Forever))
{ }

void Exchange::Private::begin()
{
    response.sentAt = QDateTime::currentDateTimeUtc();
    if (const auto problem = requestProblem(original))
        failLater(*problem);
    else
        chooseProxy();
}

void Exchange::Private::chooseProxy()
{
    const Proxy &proxy = original.options.proxy;
    switch (proxy.mode) {
    case Proxy::Mode::None:
        sendHop({});
        break;
    case Proxy::Mode::Manual:
        if (const auto url = parseProxy(proxy.url))
            sendHop(*url);
        else
            failLater(url.error());
        break;
    case Proxy::Mode::System:
        if (next.url.origin().isLoopback())
            sendHop({});
        else
            askSystemForProxy();
        break;
    }
}

void Exchange::Private::askSystemForProxy()
{
    whenDone(&self, QtConcurrent::run(systemProxyFor, next.url), [this](const QByteArray &proxy) {
        if (!concluded)
            sendHop(proxy);
    });
}

void Exchange::Private::sendHop(const QByteArray &proxy)
{
    job = client.m_engine->start({next, proxy, timeLeft(), dropped}, *this);
}

//! 0 means no limit to curl, so time that just ran out is one millisecond.
std::chrono::milliseconds Exchange::Private::timeLeft() const
{
    using std::chrono::milliseconds;
    return deadline.isForever() ? milliseconds::zero()
                                : qMax(milliseconds(deadline.remainingTime()), milliseconds(1));
}

void Exchange::Private::headReceived(const Hop &hop)
{
    Q_EMIT self.headReceived(hop);
}

void Exchange::Private::streamed(const QByteArray &bytes)
{
    Q_EMIT self.streamed(bytes);
}

void Exchange::Private::progressed(const TransferProgress &progress)
{
    Q_EMIT self.progressed(progress.received, progress.receiveTotal, progress.sent,
                           progress.sendTotal);
}

//! The engine is done with this object and calls from an event of its own: it can go at once. By
//! deleteLater() it would cost the event loop two wake-ups.
void Exchange::Private::finished(TransferResult result)
{
    job.reset();
    if (const auto outcome = outcomeOf(std::move(result))) {
        const QPointer<Exchange> exchange(&self);
        conclude(*outcome);
        delete exchange.data();
    }
}

//! None while a redirect is followed.
std::optional<Result<Response>> Exchange::Private::outcomeOf(TransferResult result)
{
    if (result.error)
        return tl::unexpected(*result.error);
    response.hops.append(std::move(result.hop));
    response.body = std::move(result.body);
    response.wireSize = result.wireSize;
    response.truncated = result.truncated;
    const RedirectStep step = redirectStep(next, response.last(), int(response.hops.size()) - 1);
    response.redirectNote = step.note;
    if (!step.next)
        return response;
    next = *step.next;
    dropped = step.dropped;
    chooseProxy();
    return std::nullopt;
}

void Exchange::Private::failLater(const Error &error)
{
    QMetaObject::invokeMethod(
        &self,
        [this, error] {
            self.deleteLater();
            conclude(tl::unexpected(error));
        },
        Qt::QueuedConnection);
}

//! Tells the outcome once. Whoever hears it may delete the client and with it this object: nothing
//! of it is touched after the first call out.
void Exchange::Private::conclude(const Result<Response> &outcome)
{
    if (concluded)
        return;
    concluded = true;
    if (job)
        client.m_engine->cancel(*job);
    const Request request = original;
    const Completion<Response> asker = completion;
    logExchange(request, outcome);
    if (outcome)
        Q_EMIT client.exchanged(request, *outcome);
    else
        Q_EMIT client.failed(request, outcome.error());
    asker(outcome);
}

Exchange::Exchange(const Request &request, const Completion<Response> &completion,
                   HttpClient &client)
    : QObject(&client), d(std::make_unique<Private>(*this, request, completion, client))
{
    if (QObject *context = completion.context())
        connect(context, &QObject::destroyed, this, &Exchange::cancel);
    d->begin();
}

Exchange::~Exchange()
{
    if (d->job)
        d->client.m_engine->cancel(*d->job);
}

void Exchange::cancel()
{
    if (d->job)
        d->client.m_engine->cancel(*d->job);
    d->job.reset();
    d->failLater(
        {ErrorKind::Cancelled,
         QCoreApplication::translate("planops::http::HttpClient", "The request was stopped."),
         {},
         {}});
}

const QList<Hop> &Exchange::hops() const
{
    return d->response.hops;
}

} // namespace planops::http
