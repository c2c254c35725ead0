// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpclient.h"

namespace planops::http {

//! \brief One call in flight: its progress, its partial answer, and the way to stop it.
class Exchange : public QObject
{
    Q_OBJECT

public:
    ~Exchange() override;

    //! \brief Stops. The completion gets Error Cancelled from the event loop.
    void cancel();

    //! \brief The hops so far, for showing the head while the body still comes.
    [[nodiscard]] const QList<Hop> &hops() const;

Q_SIGNALS:
    void headReceived(const planops::http::Hop &hop);
    //! \brief The next bytes of a stream of events, as they come; other bodies come at the end.
    void streamed(const QByteArray &bytes);
    //! \brief Bytes so far and in all; -1 = not announced. At most every 50 ms.
    void progressed(qint64 received, qint64 receiveTotal, qint64 sent, qint64 sendTotal);

private:
    friend class HttpClient;
    struct Private;
    Exchange(const Request &request, const Completion<Response> &completion, HttpClient &client);
    std::unique_ptr<Private> d;
};

} // namespace planops::http
