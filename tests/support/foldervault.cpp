// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/foldervault.h"

#include "core/auth/vaulterror.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace planops::testkit {

FolderVault::FolderVault(const QString &folder, QObject *parent)
    : TokenVault(parent), m_folder(folder)
{ }

QString FolderVault::fileOf(const auth::VaultKey &key) const
{
    return QString(m_folder + u'/' + key.entryName().replace(u'/', u'.'));
}

void FolderVault::later(Completion<void> completion, const Result<void> &answer)
{
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

void FolderVault::read(const auth::VaultKey &key, Completion<Secret> completion)
{
    QFile file(fileOf(key));
    Result<Secret> answer = auth::vaultNotFound(key.entryName());
    if (file.open(QIODevice::ReadOnly))
        answer = Secret(file.readAll());
    QMetaObject::invokeMethod(
        this, [completion, answer] { completion(answer); }, Qt::QueuedConnection);
}

void FolderVault::write(const auth::VaultKey &key, const Secret &value, Completion<void> completion)
{
    QSaveFile file(fileOf(key));
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(value.reveal()) >= 0 && file.commit();
    later(completion, written ? Result<void>() : auth::vaultLocked(key.entryName()));
}

void FolderVault::remove(const auth::VaultKey &key, Completion<void> completion)
{
    later(completion,
          QFile::remove(fileOf(key)) ? Result<void>() : auth::vaultNotFound(key.entryName()));
}

void FolderVault::probe(Completion<void> completion)
{
    later(completion, {});
}

} // namespace planops::testkit
