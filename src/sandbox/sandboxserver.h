// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <memory>

namespace planops::sandbox {

//! \brief Somebody who can sign in to the sandbox.
struct Account
{
    QString id;   //!< "user_…"
    QString name; //!< "Ada Okafor"
    QString email;
    QString role; //!< "admin" or "viewer"
};

//! \brief Everything a client needs to use a running sandbox; also what `planops sandbox` prints.
struct Description
{
    QString issuer; //!< "http://127.0.0.1:PORT", no trailing slash
    QString apiBase;
    QString jwksUri;
    QString clientId; //!< Public client, PKCE, redirect http://127.0.0.1/callback with any port
    QString publishableKey;       //!< pk_test_…
    QString secretKey;            //!< sk_test_… of this sandbox; harmless outside it
    QString confidentialClientId; //!< A client with a secret, for trying Basic authentication and
                                  //!< introspection
    QString confidentialClientSecret;
    QList<Account> accounts;

    [[nodiscard]] QJsonObject toJson() const;
};

//! \brief The faults that can be switched on, so that every error can be met on purpose.
//!
//! Values; setControls() replaces them all at once.
struct Controls
{
    std::chrono::seconds clockSkew {0};  //!< Added to the sandbox's clock.
    std::chrono::milliseconds delay {0}; //!< Before each API answer.
    int failStatus = 0; //!< Answer each API request with this status (500, 503, 429 …); 0 = off.
    bool abortAnswers = false; //!< Close API connections without an answer.
    bool opaqueTokens = false; //!< Issue oat_… instead of JWT access tokens.
    bool production = false;   //!< POST /v1/sessions is refused, as on production instances.
    bool oldFastApi =
        false; //!< 403 "Not authenticated" as before FastAPI 0.122, and pydantic v1 error shapes.
    bool noRefreshToken = false;
    bool wrongNonce = false;
    bool wrongIssuer = false;      //!< id_token with another iss.
    bool emptyStateDefect = false; //!< Redirect with unsupported_response_type and an empty state.
    std::chrono::seconds accessTokenLifetime {86'400};
};

//! \brief A PlanOps API and a Clerk-like issuer on one loopback port, in a thread of its own
//! (facts/clerk.md, section 9).
//!
//! Data (projects, keys, accounts, refresh tokens) survives in a SQLite file. All public functions
//! are called on the owner's thread and wait for the server thread only where they must.
class SandboxServer : public QObject
{
    Q_OBJECT

public:
    //! \param databasePath where the data lives; empty = in memory, gone with stop().
    explicit SandboxServer(QString databasePath, QObject *parent = nullptr);
    ~SandboxServer() override;

    //! \brief Starts the thread and listens; \a port 0 = any free one. Asynchronous: started() or
    //! failed() follows.
    void start(quint16 port = 0);
    //! \brief Stops and waits for the thread.
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] Description description() const; //!< Valid after started().

    void setControls(const Controls &controls);
    [[nodiscard]] Controls controls() const;

    // These four do nothing unless the sandbox is running; they are done when the call returns.
    void expireTokens();   //!< Every access token issued so far is refused as expired.
    void rotateKey();      //!< New signing key; old tokens fail with an unknown kid.
    void revokeSessions(); //!< Every refresh token dies: the next refresh gets invalid_grant.
    void resetData();      //!< Projects, tasks and members as on the first day.

Q_SIGNALS:
    void started();
    void failed(const planops::Error &error);
    void stopped();
    //! \brief The data file was damaged: it was moved to \a path and a new one begun. Before
    //! started().
    void dataSetAside(const QString &path);

private:
    void endThread();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace planops::sandbox
