// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/curlengine.h"

#include "core/base/cryptothread.h"

#include <QMutex>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <limits>
#include <mutex>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {
constexpr long keptConnections = 256;
}

//! The thread. Commands come in through a locked list; results go out as events for the engine.
class CurlEngine::Worker : public QThread
{
public:
    explicit Worker(CurlEngine &engine);
    ~Worker() override;

    void start(Id id, TransferJob job);
    void cancel(Id id);

protected:
    void run() override;

private:
    struct Command
    {
        Id id = 0;
        std::optional<TransferJob> job; //!< None = cancel.
    };

    void wake();
    void sleep();
    bool takeCommands();
    void begin(Id id, TransferJob job);
    void drop(Id id);
    void collectFinished();
    void tellProgress();

    template <typename Tell>
    void post(Id id, Tell tell);
    void postResult(Id id, TransferResult result, QByteArray streamed = {});

    CurlEngine &m_engine;
    const std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> m_multi;

    QMutex m_mutex; // guards the two below
    std::vector<Command> m_commands;
    bool m_stopping = false;

    //! 1 = there may be something new in those two. A number, because libstdc++ can wait for one
    //! without a detour.
    std::atomic<int> m_calls = 0;
    std::atomic<bool> m_isPolling = false; // Or about to; then a call has to wake it.

    // The thread's own.
    std::unordered_map<Id, std::unique_ptr<CurlTransfer>> m_transfers;
    std::unordered_map<CURL *, Id> m_ids;
    std::optional<Result<TrustStore>> m_trust;
    SocketsByPort m_sockets;
};

CurlEngine::Worker::Worker(CurlEngine &engine)
    : m_engine(engine), m_multi(curl_multi_init(), curl_multi_cleanup)
{
    setObjectName(u"http"_s);
}

CurlEngine::Worker::~Worker()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
    }
    wake();
    wait();
}

void CurlEngine::Worker::start(Id id, TransferJob job)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_commands.push_back({id, std::move(job)});
    }
    if (isRunning())
        wake();
    else
        QThread::start();
}

void CurlEngine::Worker::cancel(Id id)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_commands.push_back({id, std::nullopt});
    }
    wake();
}

//! Waking curl's poll costs a system call here and three there, waking a wait for the number one
//! and one; a thread that is awake looks by itself.
void CurlEngine::Worker::wake()
{
    m_calls = 1;
    m_calls.notify_one();
    if (m_isPolling.exchange(false))
        curl_multi_wakeup(m_multi.get());
}

void CurlEngine::Worker::sleep()
{
    long timer = -1; // A connection that says goodbye has one, in newer versions of curl.
    curl_multi_timeout(m_multi.get(), &timer);
    if (m_transfers.empty() && timer < 0) {
        m_calls.wait(0);
        return;
    }
    m_isPolling = true;
    if (m_calls == 0) // Else the call came before anybody could see that a wake-up is needed.
        curl_multi_poll(m_multi.get(), nullptr, 0, std::numeric_limits<int>::max(), nullptr);
    m_isPolling = false;
}

void CurlEngine::Worker::run()
{
    m_trust = systemTrustStore();
    // Else curl keeps four for each transfer under way: none to speak of, once a batch is done.
    curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, keptConnections);
    while (takeCommands()) {
        int running = 0;
        curl_multi_perform(m_multi.get(), &running);
        collectFinished();
        tellProgress();
        sleep();
    }
    while (!m_transfers.empty())
        drop(m_transfers.begin()->first);
    releaseCryptoThread();
}

bool CurlEngine::Worker::takeCommands()
{
    std::vector<Command> commands;
    m_calls = 0;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_stopping)
            return false;
        commands.swap(m_commands);
    }
    for (Command &command : commands) {
        if (command.job)
            begin(command.id, std::move(*command.job));
        else
            drop(command.id);
    }
    return true;
}

void CurlEngine::Worker::begin(Id id, TransferJob job)
{
    auto transfer = std::make_unique<CurlTransfer>(std::move(job), *m_trust, m_sockets);
    if (transfer->error()) {
        postResult(id, transfer->finish(CURLE_OK));
        return;
    }
    curl_multi_add_handle(m_multi.get(), transfer->handle());
    m_ids.emplace(transfer->handle(), id);
    m_transfers.emplace(id, std::move(transfer));
}

void CurlEngine::Worker::drop(Id id)
{
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end())
        return;
    CURL *handle = found->second->handle();
    curl_multi_remove_handle(m_multi.get(), handle);
    m_ids.erase(handle);
    m_transfers.erase(found);
}

void CurlEngine::Worker::collectFinished()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const Id id = m_ids.at(message->easy_handle);
        CurlTransfer &transfer = *m_transfers.at(id);
        if (transfer.takeFreshConnection()) {
            curl_multi_remove_handle(m_multi.get(), transfer.handle());
            curl_multi_add_handle(m_multi.get(), transfer.handle());
            continue;
        }
        postResult(id, transfer.finish(message->data.result), transfer.takeStreamed());
        drop(id);
    }
}

void CurlEngine::Worker::tellProgress()
{
    for (const auto &[id, transfer] : m_transfers) {
        if (auto head = transfer->takeHead())
            post(id, [head = std::move(*head)](TransferListener &listener) {
                listener.headReceived(head);
            });
        if (const QByteArray streamed = transfer->takeStreamed(); !streamed.isEmpty())
            post(id, [streamed](TransferListener &listener) { listener.streamed(streamed); });
        if (const auto progress = transfer->takeProgress())
            post(id, [progress](TransferListener &listener) { listener.progressed(*progress); });
    }
}

//! The engine outlives this thread, so it can be the receiver; the listener is looked up there,
//! since it may be gone by then.
template <typename Tell>
void CurlEngine::Worker::post(Id id, Tell tell)
{
    QMetaObject::invokeMethod(
        &m_engine,
        [&engine = m_engine, id, tell = std::move(tell)]() mutable {
            if (TransferListener *listener = engine.m_listeners.value(id))
                tell(*listener);
        },
        Qt::QueuedConnection);
}

//! What was not told before and the result in one event: a small answer wakes its asker once.
//! Whoever hears of one may stop the transfer, or the engine.
void CurlEngine::Worker::postResult(Id id, TransferResult result, QByteArray streamed)
{
    QMetaObject::invokeMethod(
        &m_engine,
        [&engineNow = m_engine, id, result = std::move(result),
         streamed = std::move(streamed)]() mutable {
            const QPointer<CurlEngine> engine(&engineNow);
            const auto listener = [&engine, id] {
                return engine ? engine->m_listeners.value(id) : nullptr;
            };
            if (TransferListener *hears = result.isHeadNew ? listener() : nullptr)
                hears->headReceived(result.hop);
            if (TransferListener *hears = streamed.isEmpty() ? nullptr : listener())
                hears->streamed(streamed);
            if (TransferListener *hears = engine ? engine->m_listeners.take(id) : nullptr)
                hears->finished(std::move(result));
        },
        Qt::QueuedConnection);
}

CurlEngine::CurlEngine(QObject *parent) : QObject(parent)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_worker = std::make_unique<Worker>(*this);
}

CurlEngine::~CurlEngine() = default;

CurlEngine::Id CurlEngine::start(TransferJob job, TransferListener &listener)
{
    const Id id = ++m_lastId;
    m_listeners.insert(id, &listener);
    m_worker->start(id, std::move(job));
    return id;
}

void CurlEngine::cancel(Id id)
{
    if (m_listeners.remove(id) > 0)
        m_worker->cancel(id);
}

} // namespace planops::http
