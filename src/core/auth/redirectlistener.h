// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/redirect.h"
#include "core/loopback/httpserver.h"

#include <QObject>

namespace planops::auth {

//! \brief Waits on 127.0.0.1 for the browser to come back from the issuer (RFC 8252, 7.3; R8, R9,
//! R11, R13).
//!
//! One object per attempt. Takes GET on the exact path; the first redirect with our state decides
//! and closes the door; strays are answered, reported and ignored. Owner: SignInAttempt. Thread:
//! main.
class RedirectListener : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(RedirectExpectations expected, QObject *parent = nullptr);

    //! \brief Opens the door as the profile says (host name, port, path). Errors: Network (the port
    //! is in use).
    [[nodiscard]] Result<void> listen(const Profile &profile);
    void close();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString redirectUri()
        const; //!< The same text for authorize and token request, port included.

    //! \brief The redirect's address pasted by hand. Errors: Invalid (no such address), Auth (not
    //! of this attempt).
    [[nodiscard]] Result<void> enter(const QString &redirectUrl);

Q_SIGNALS:
    void accepted(const planops::Secret &code);
    void refused(const planops::Error &error);
    void strayArrived(const planops::Error &error);

private:
    [[nodiscard]] loopback::Response answer(const loopback::Request &request);
    RedirectVerdict take(const QByteArray &query);
    void report(const RedirectVerdict &verdict);

    RedirectExpectations m_expected;
    loopback::HttpServer m_server;
    QByteArray m_path;
    QString m_redirectUri;
    bool m_decided = false;
};

} // namespace planops::auth
