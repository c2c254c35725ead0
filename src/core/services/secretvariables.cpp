// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/secretvariables.h"

#include "core/auth/vaulterror.h"
#include "core/base/redaction.h"
#include "core/settings/settings.h"
#include "core/workspace/workspacefolder.h"

#include <QCryptographicHash>
#include <QDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace planops::services {

namespace {

using auth::VaultKey;

//! Answers that are on their way, and what they made so far.
template <typename T>
struct Gathered
{
    qsizetype left = 0;
    T result;
};

} // namespace

VaultKey VariablePlace::key() const
{
    constexpr qsizetype digits = 12;
    const QString canonical = QDir(folder).canonicalPath();
    const QByteArray place = (canonical.isEmpty() ? folder : canonical).toUtf8();
    const QByteArray digest =
        QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().first(digits);
    return {QString::fromLatin1(digest) + u'/' + environment + u'/' + name,
            VaultKey::Kind::Variable};
}

SecretVariables::SecretVariables(std::function<auth::TokenVault &()> vault,
                                 settings::Settings &settings, QObject *parent)
    : QObject(parent), m_vault(std::move(vault)), m_settings(settings)
{ }

void SecretVariables::read(const workspace::Environments &environments, const QString &environment,
                           const Completion<SecretValues> &completion)
{
    const QHash<QString, QString> owners = environments.secretsOf(environment);
    const auto gathered = std::make_shared<Gathered<SecretValues>>();
    const auto take = [gathered, completion](const QString &name, const Secret &value) {
        redaction::protect(value);
        gathered->result.byName.insert(name, value);
    };
    gathered->left = owners.size() + 1; // One for this function: nobody is answered before its end.
    const auto endOne = [gathered, completion] {
        if (--gathered->left == 0)
            completion(gathered->result);
    };
    for (auto it = owners.constBegin(); it != owners.constEnd(); ++it) {
        const QString &name = it.key();
        const VaultKey key = VariablePlace {environments.folder, it.value(), name}.key();
        if (const auto kept = m_kept.constFind(key.entryName()); kept != m_kept.constEnd()) {
            take(name, *kept);
            endOne();
            continue;
        }
        const bool wasWritten = m_settings.variableEntries().contains(key.profileId);
        const auto onRead = [gathered, take, endOne, name,
                             wasWritten](const Result<Secret> &value) {
            std::optional<Error> &problem = gathered->result.problem;
            if (value)
                take(name, *value);
            else if (!auth::isVaultNotFound(value.error()))
                problem = problem.value_or(value.error());
            else if (wasWritten) // A locked keyring reads as one without entries.
                problem = problem.value_or(auth::vaultLocked(value.error().detail).value());
            endOne();
        };
        m_vault().read(key, {completion.context(), onRead});
    }
    QMetaObject::invokeMethod(
        this, [endOne] { endOne(); }, Qt::QueuedConnection);
}

void SecretVariables::write(const VariablePlace &place, const Secret &value,
                            const Completion<void> &completion)
{
    if (value.reveal().contains('\n') || value.reveal().contains('\r')) {
        completion(failure(
            ErrorKind::Invalid,
            tr("The value of “%1” has several lines. The keychain holds one.").arg(place.name)));
        return;
    }
    redaction::protect(value);
    const VaultKey key = place.key();
    m_kept.insert(key.entryName(), value); // Until the keychain has it.
    const auto onWritten = [this, key, name = place.name, value,
                            completion](const Result<void> &written) {
        if (written) {
            if (m_kept.value(key.entryName()) == value)
                m_kept.remove(key.entryName());
            QStringList entries = m_settings.variableEntries();
            if (!entries.contains(key.profileId))
                m_settings.setVariableEntries(entries << key.profileId);
            completion({});
            return;
        }
        Error error = written.error();
        error.message = tr("The value of “%1” is kept in memory until the program ends. %2")
                            .arg(name, error.message);
        completion(tl::unexpected(error));
    };
    m_vault().write(key, value, {this, onWritten});
}

QStringList SecretVariables::entryNames() const
{
    QStringList names;
    for (const QString &entry : m_settings.variableEntries())
        names.append(VaultKey {entry, VaultKey::Kind::Variable}.entryName());
    return names;
}

bool SecretVariables::isStored(const VariablePlace &place) const
{
    const VaultKey key = place.key();
    return m_kept.contains(key.entryName()) || m_settings.variableEntries().contains(key.profileId);
}

void SecretVariables::remove(const VariablePlace &place, const Completion<void> &completion)
{
    removeEntry(place.key(), completion);
}

void SecretVariables::removeEntry(const VaultKey &key, const Completion<void> &completion)
{
    m_kept.remove(key.entryName());
    m_vault().remove(key, {this, [this, key, completion](const Result<void> &removed) {
                               if (removed) {
                                   QStringList entries = m_settings.variableEntries();
                                   entries.removeAll(key.profileId);
                                   m_settings.setVariableEntries(entries);
                               }
                               completion(removed);
                           }});
}

void SecretVariables::removeAll(const Completion<void> &completion)
{
    m_kept.clear();
    const QStringList entries = m_settings.variableEntries();
    const auto gathered = std::make_shared<Gathered<Result<void>>>();
    gathered->left = entries.size();
    if (entries.isEmpty())
        completion({});
    for (const QString &entry : entries) {
        removeEntry({entry, VaultKey::Kind::Variable},
                    {this, [gathered, completion](const Result<void> &removed) {
                         if (!removed && gathered->result)
                             gathered->result = removed;
                         if (--gathered->left == 0)
                             completion(gathered->result);
                     }});
    }
}

void SecretVariables::follow(workspace::WorkspaceFolder &folder)
{
    connect(&folder, &workspace::WorkspaceFolder::changed, this,
            [this, &folder] { refresh(folder); });
    connect(&folder, &workspace::WorkspaceFolder::environmentChanged, this,
            [this, &folder] { refresh(folder); });
}

void SecretVariables::refresh(workspace::WorkspaceFolder &folder)
{
    const int question = ++m_question;
    read(folder.scan().environments, folder.environment(),
         {&folder, [this, &folder, question](const Result<SecretValues> &values) {
              if (question != m_question || !values)
                  return;
              folder.setSecretValues(values->byName);
              const bool isNews = values->problem && !m_hasFailed;
              m_hasFailed = values->problem.has_value();
              if (isNews)
                  Q_EMIT failed(*values->problem);
          }});
}

} // namespace planops::services
