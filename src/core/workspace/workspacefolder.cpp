// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacefolder.h"

#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::workspace {

WorkspaceFolder::WorkspaceFolder(settings::Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(150ms);
    connect(&m_settle, &QTimer::timeout, this, &WorkspaceFolder::refresh);
    connect(&m_scanner, &QFutureWatcherBase::finished, this, &WorkspaceFolder::onScanned);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, [this] { m_settle.start(); });
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
}

WorkspaceFolder::~WorkspaceFolder()
{
    m_scanner.disconnect(this);
    m_scanner.waitForFinished();
}

void WorkspaceFolder::open()
{
    if (!path().isEmpty())
        refresh();
}

void WorkspaceFolder::setPath(const QString &path)
{
    m_settings.setWorkspaceFolder(path.isEmpty() ? QString() : QDir(path).absolutePath());
    refresh();
}

QString WorkspaceFolder::path() const
{
    return m_settings.workspaceFolder();
}

void WorkspaceFolder::refresh()
{
    if (m_scanner.isRunning()) {
        m_scanAgain = true;
        return;
    }
    m_scanAgain = false;
    m_scanner.setFuture(QtConcurrent::run(&scanWorkspace, path()));
}

void WorkspaceFolder::onScanned()
{
    if (m_scanner.future().resultCount() == 0)
        return;
    if (m_scanAgain) {
        refresh();
        return;
    }
    m_scan = m_scanner.result();
    watch();
    Q_EMIT changed();
}

void WorkspaceFolder::watch()
{
    // A file that was replaced by a rename is no longer watched: all are named anew.
    const QStringList before = m_files.files() + m_files.directories();
    if (!before.isEmpty())
        m_files.removePaths(before);
    QStringList watched = m_scan.watched;
    watched.removeDuplicates();
    if (!watched.isEmpty())
        m_files.addPaths(watched);
}

QString WorkspaceFolder::environment() const
{
    const QString name = m_settings.environment();
    return m_scan.environments.names().contains(name) ? name : QString();
}

void WorkspaceFolder::setEnvironment(const QString &name)
{
    if (name == m_settings.environment())
        return;
    m_settings.setEnvironment(name);
    m_secrets.clear();
    Q_EMIT environmentChanged();
}

void WorkspaceFolder::setSecretValues(const QHash<QString, Secret> &values)
{
    if (values == m_secrets)
        return;
    m_secrets = values;
    Q_EMIT secretsChanged();
}

Scope WorkspaceFolder::scopeFor(const SavedPlace &place) const
{
    Scope scope;
    const Environments &all = m_scan.environments;
    const QString name = environment();
    const auto values = name.isEmpty() ? Result<QHash<QString, QString>>() : all.values(name);
    for (auto it = values->constBegin(); it != values->constEnd(); ++it) {
        const QString own = all.origins.value(name).value(it.key());
        const QString file =
            own.isEmpty() ? all.origins.value(sharedEnvironment).value(it.key()) : own;
        scope.add(it.key(),
                  {it.value(), file + u", "_s + (own.isEmpty() ? sharedEnvironment : name)});
    }
    const QHash<QString, QString> owners = all.secretsOf(name);
    for (auto it = owners.constBegin(); it != owners.constEnd(); ++it) {
        const auto value = m_secrets.constFind(it.key());
        if (value != m_secrets.constEnd())
            scope.add(it.key(),
                      {QString::fromUtf8(value->reveal()),
                       QCoreApplication::translate("planops::workspace::Scope", "keychain, %1")
                           .arg(it.value()),
                       true});
    }
    if (const WorkspaceFile *file = m_scan.fileAt(place.path)) {
        const QHash<QString, QString> own = file->file.variablesFor(place.position);
        for (auto it = own.constBegin(); it != own.constEnd(); ++it)
            scope.add(it.key(), {it.value(), file->name});
    }
    return scope;
}

} // namespace planops::workspace
