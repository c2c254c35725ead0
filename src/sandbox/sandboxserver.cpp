// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "core/base/cryptothread.h"
#include "sandbox/controlboard.h"
#include "sandbox/engine.h"

#include <QJsonArray>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

// Resources of a static library are not found by themselves; this must be outside of any namespace.
static void initialiseSandboxResources()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace planops::sandbox {

QJsonObject Description::toJson() const
{
    QJsonArray people;
    for (const Account &account : accounts) {
        people.append(QJsonObject {{u"id"_s, account.id},
                                   {u"name"_s, account.name},
                                   {u"email"_s, account.email},
                                   {u"role"_s, account.role}});
    }
    return {{u"issuer"_s, issuer},
            {u"apiBase"_s, apiBase},
            {u"jwksUri"_s, jwksUri},
            {u"clientId"_s, clientId},
            {u"publishableKey"_s, publishableKey},
            {u"secretKey"_s, secretKey},
            {u"confidentialClientId"_s, confidentialClientId},
            {u"confidentialClientSecret"_s, confidentialClientSecret},
            {u"accounts"_s, people}};
}

struct SandboxServer::Private
{
    QString databasePath;
    ControlBoard board;
    QThread thread;
    Engine *engine = nullptr; //!< Lives on the thread and is deleted there when the thread ends.
    Description description;
    bool running = false;
};

SandboxServer::SandboxServer(QString databasePath, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    initialiseSandboxResources();
    d->databasePath = std::move(databasePath);
    d->thread.setObjectName(u"sandbox"_s);
    // Direct: it runs in the thread that ends.
    connect(&d->thread, &QThread::finished, this, &releaseCryptoThread, Qt::DirectConnection);
}

SandboxServer::~SandboxServer()
{
    stop();
}

void SandboxServer::start(quint16 port)
{
    if (d->engine)
        return;
    auto *engine = new Engine(d->databasePath, d->board);
    d->engine = engine;
    engine->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, engine, &QObject::deleteLater);
    // What an engine reported before it was stopped must not be taken for news of the next one.
    connect(engine, &Engine::dataSetAside, this, [this, engine](const QString &path) {
        if (d->engine == engine)
            Q_EMIT dataSetAside(path);
    });
    connect(engine, &Engine::started, this, [this, engine](const Description &description) {
        if (d->engine != engine)
            return;
        d->description = description;
        d->running = true;
        Q_EMIT started();
    });
    connect(engine, &Engine::failed, this, [this, engine](const Error &error) {
        if (d->engine != engine)
            return;
        endThread();
        Q_EMIT failed(error);
    });
    d->thread.start();
    QMetaObject::invokeMethod(engine, [engine, port] { engine->start(port); });
}

void SandboxServer::endThread()
{
    d->engine = nullptr;
    d->running = false;
    d->thread.quit();
    d->thread.wait();
}

void SandboxServer::stop()
{
    if (!d->engine)
        return;
    QMetaObject::invokeMethod(d->engine, &Engine::close, Qt::BlockingQueuedConnection);
    endThread();
    Q_EMIT stopped();
}

bool SandboxServer::isRunning() const
{
    return d->running;
}

Description SandboxServer::description() const
{
    return d->description;
}

void SandboxServer::setControls(const Controls &controls)
{
    d->board.setControls(controls);
}

Controls SandboxServer::controls() const
{
    return d->board.controls();
}

// The caller's next request must meet the change, so the call waits until the server thread has
// made it.
static void runAndWait(bool running, Engine *engine, void (Engine::*action)())
{
    if (running)
        QMetaObject::invokeMethod(engine, action, Qt::BlockingQueuedConnection);
}

void SandboxServer::expireTokens()
{
    runAndWait(d->running, d->engine, &Engine::expireTokens);
}

void SandboxServer::rotateKey()
{
    runAndWait(d->running, d->engine, &Engine::rotateKey);
}

void SandboxServer::revokeSessions()
{
    runAndWait(d->running, d->engine, &Engine::revokeSessions);
}

void SandboxServer::resetData()
{
    runAndWait(d->running, d->engine, &Engine::resetData);
}

} // namespace planops::sandbox
