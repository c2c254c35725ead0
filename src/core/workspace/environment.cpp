// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/environment.h"

#include "core/base/redaction.h"
#include "core/workspace/importers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct EnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Environment)
};

constexpr qint64 largestEnvironment = qint64 {4} * 1024 * 1024;

Result<void> readInto(Environments &environments, const QString &path, bool isPrivate)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::Storage,
            EnvironmentText::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    const auto json = jsonObject(file.read(largestEnvironment));
    if (!json)
        return failure(ErrorKind::Parse,
                       EnvironmentText::tr("%1: %2").arg(path, json.error().message));
    environments.files.append(path);
    for (auto it = json->begin(); it != json->end(); ++it) {
        if (!it->isObject())
            continue;
        QHash<QString, QString> &values = environments.byName[it.key()];
        QHash<QString, QString> &origins = environments.origins[it.key()];
        const QJsonObject members = it->toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (member.key() == secretList && !isPrivate) {
                environments.secrets[it.key()] = member->toVariant().toStringList();
                continue;
            }
            // Objects configure JetBrains' client (SSLConfiguration, Security) and are no values.
            if (member->isObject() || member->isArray())
                continue;
            const QString value = member->toVariant().toString();
            values.insert(member.key(), value);
            origins.insert(member.key(), QFileInfo(path).fileName());
            if (!isPrivate && redaction::looksSecret(value))
                environments.exposed.append(QString(it.key() + u'/' + member.key()));
        }
    }
    return {};
}

} // namespace

Result<Environments> Environments::find(const QString &folder)
{
    const QString names[] = {environmentFile, privateEnvironmentFile};
    Environments environments;
    QDir place(QDir(folder).absolutePath());
    do {
        bool found = false;
        for (const QString &name : names) {
            found |= place.exists(name);
            if (const auto read = readInto(environments, place.filePath(name), name != names[0]);
                !read)
                return tl::unexpected(read.error());
        }
        if (found) {
            environments.folder = place.path();
            break;
        }
    } while (place.cdUp());
    return environments;
}

QStringList Environments::names() const
{
    QStringList names = byName.keys();
    names.removeAll(sharedEnvironment);
    names.sort();
    return names;
}

Result<QHash<QString, QString>> Environments::values(const QString &name) const
{
    if (!names().contains(name)) {
        return failure(
            ErrorKind::Invalid,
            names().isEmpty()
                ? EnvironmentText::tr("There is no environment “%1”: no http-client.env.json was "
                                      "found beside the file or above it.")
                      .arg(name)
                : EnvironmentText::tr("There is no environment “%1”. There are: %2.")
                      .arg(name, names().join(u", "_s)));
    }
    QHash<QString, QString> values = byName.value(sharedEnvironment);
    values.insert(byName.value(name));
    return values;
}

QHash<QString, QString> Environments::secretsOf(const QString &name) const
{
    QHash<QString, QString> owners;
    for (const QString &shared : secrets.value(sharedEnvironment)) {
        if (!byName.value(name).contains(shared))
            owners.insert(shared, sharedEnvironment);
    }
    for (const QString &own : secrets.value(name)) {
        if (!byName.value(name).contains(own))
            owners.insert(own, name);
    }
    return owners;
}

} // namespace planops::workspace
