// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

namespace planops::testkit {

//! \brief What stands in for the system browser: raw sockets, GET, follows redirects.
class BrowserStub : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QUrl &url);

    //! \brief Changes a redirect's target before it is followed; an empty URL = not followed.
    std::function<QUrl(const QUrl &)> onRedirect;
    QList<QUrl> visited;
    int lastStatus = 0;
    QByteArray lastPage; //!< Head and body.

Q_SIGNALS:
    void finished(); //!< A page was shown that is no redirect.

private:
    void read(const QByteArray &answer, const QUrl &url);
};

//! \brief Writes \a bytes to 127.0.0.1:\a port and returns all that comes back until the connection
//! is closed.
[[nodiscard]] QByteArray roundTrip(quint16 port, const QByteArray &bytes);

//! \brief A plain GET with the right Host and "Connection: close".
[[nodiscard]] QByteArray getRequest(const QByteArray &target, quint16 port,
                                    const QByteArray &host = "127.0.0.1");

} // namespace planops::testkit
