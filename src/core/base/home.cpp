// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/home.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace planops {

Home::Home(const QDir &config, const QDir &data, bool moved)
    : m_config(config), m_data(data), m_moved(moved)
{ }

Home Home::locate(const QString &folder)
{
    const QString moved = folder.isEmpty() ? qEnvironmentVariable("PLANOPS_HOME") : folder;
    if (!moved.isEmpty()) {
        const QDir root(QDir(moved).absolutePath());
        return {QDir(root.filePath(u"config"_s)), QDir(root.filePath(u"data"_s)), true};
    }
    const auto place = [](QStandardPaths::StandardLocation where) {
        return QDir(QStandardPaths::writableLocation(where) + u"/planops"_s);
    };
    return {place(QStandardPaths::GenericConfigLocation),
            place(QStandardPaths::GenericDataLocation), false};
}

QString Home::configFile(const QString &name) const
{
    return m_config.filePath(name);
}

QString Home::dataFile(const QString &name) const
{
    return m_data.filePath(name);
}

QString Home::tag() const
{
    if (!m_moved)
        return {};
    const QByteArray path = m_config.absolutePath().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(12));
}

Result<void> Home::prepare() const
{
    for (const QDir &folder : {m_config, m_data}) {
        const QString path = folder.absolutePath();
        if (!QDir().mkpath(path)) {
            return failure(ErrorKind::Storage,
                           QCoreApplication::translate(
                               "planops::Home",
                               "The folder %1 cannot be created. Check its permissions, or "
                               "choose another place with --home.")
                               .arg(QDir::toNativeSeparators(path)));
        }
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

} // namespace planops
