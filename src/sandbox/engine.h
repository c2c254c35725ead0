// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/loopback/httpserver.h"
#include "sandbox/authorizeroutes.h"
#include "sandbox/backendroutes.h"
#include "sandbox/clerkroutes.h"
#include "sandbox/codebook.h"
#include "sandbox/controlboard.h"
#include "sandbox/grantstore.h"
#include "sandbox/planopsroutes.h"
#include "sandbox/projectstore.h"
#include "sandbox/store.h"
#include "sandbox/tokenmint.h"

#include <QObject>

#include <memory>

namespace planops::sandbox {

//! \brief The sandbox on its own thread: store, key, server, and which face answers what.
//!
//! Made and used by SandboxServer only; every function but the constructor runs on the server
//! thread.
class Engine : public QObject
{
    Q_OBJECT

public:
    //! \param board shared with the owner's thread; outlives the engine.
    Engine(QString databasePath, ControlBoard &board);
    ~Engine() override;

    void start(quint16 port); //!< started() or failed() follows.
    void close();

    void expireTokens();
    void rotateKey();
    void revokeSessions();
    void resetData();

Q_SIGNALS:
    void started(const planops::sandbox::Description &description);
    void failed(const planops::Error &error);
    void dataSetAside(const QString &path);

private:
    [[nodiscard]] Result<Description> open(quint16 port);
    [[nodiscard]] Result<JwtSigner> loadSigner();
    void keep(const JwtSigner &signer);
    [[nodiscard]] QString secret(const QString &name, const QString &prefix, int length);

    [[nodiscard]] loopback::Response handle(const loopback::Request &request);
    [[nodiscard]] loopback::Response dispatch(const loopback::Request &request);
    [[nodiscard]] loopback::Response notRouted(const loopback::Request &request,
                                               const Router::Match &match) const;
    [[nodiscard]] std::optional<loopback::Response> fault() const;
    [[nodiscard]] loopback::Response showControls() const;
    [[nodiscard]] loopback::Response changeControls(const Call &call);

    QString m_databasePath;
    ControlBoard &m_board;
    Store m_store;
    GrantStore m_grants;
    ProjectStore m_projects;
    CodeBook m_codes;
    Router m_router;
    std::unique_ptr<TokenMint> m_mint; //!< The rest exists once the store is open.
    std::unique_ptr<AuthorizeRoutes> m_authorize;
    std::unique_ptr<ClerkRoutes> m_clerk;
    std::unique_ptr<BackendRoutes> m_backend;
    std::unique_ptr<PlanopsRoutes> m_planops;
    std::unique_ptr<loopback::HttpServer> m_server;
};

} // namespace planops::sandbox
