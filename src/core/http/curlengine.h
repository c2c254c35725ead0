// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/curltransfer.h"

#include <QHash>
#include <QObject>

namespace planops::http {

//! \brief Hears how a transfer goes, on the engine's thread.
class TransferListener
{
public:
    TransferListener() = default;
    virtual ~TransferListener() = default;
    TransferListener(const TransferListener &) = delete;
    TransferListener &operator=(const TransferListener &) = delete;

    virtual void headReceived(const Hop &hop) = 0;
    virtual void streamed(const QByteArray &bytes) = 0; //!< Of a stream of events only.
    virtual void progressed(const TransferProgress &progress) = 0;
    virtual void finished(TransferResult result) = 0; //!< The last call.
};

//! \brief Owns curl's multi handle and the worker thread that drives it.
//!
//! A thread of its own, because the caller's may be the GUI's: measured on the reference machine,
//! reading the 140 trusted roots takes 31–38 ms and inflating what one socket event brings 17 ms.
//! The worker sleeps in curl_multi_poll, or on an atomic while nothing is under way, and wakes for
//! sockets, curl's own timers and new commands only. Thread: the one that made it; listeners are
//! called there, from its event loop.
class CurlEngine : public QObject
{
    Q_OBJECT

public:
    using Id = quint64;

    explicit CurlEngine(QObject *parent = nullptr);
    ~CurlEngine() override;

    //! \brief Starts. \a listener must live until finished() or cancel().
    Id start(TransferJob job, TransferListener &listener);

    //! \brief Stops; the listener hears nothing any more.
    void cancel(Id id);

private:
    class Worker;

    std::unique_ptr<Worker> m_worker;
    QHash<Id, TransferListener *> m_listeners;
    Id m_lastId = 0;
};

} // namespace planops::http
