// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/tokenvault.h"
#include "core/workspace/environment.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace planops::settings {
class Settings;
}

namespace planops::workspace {
class WorkspaceFolder;
}

namespace planops::services {

//! \brief Which secret variable: the folder of its http-client.env.json, the environment that names
//! it, its name. The same files in another place have values of their own.
struct VariablePlace
{
    QString folder;
    QString environment;
    QString name;

    //! "3f2a9c01b7de/dev/apiKey": the folder by a digest.
    [[nodiscard]] auth::VaultKey key() const;
};

//! \brief The secret variables of an environment that have a value here.
struct SecretValues
{
    QHash<QString, Secret> byName;
    std::optional<Error> problem; //!< Why the keychain gave less than it may have.
};

//! \brief The one way to the values of secret variables: in the keychain, never in a file.
//!
//! What the keychain refuses is kept in memory until the program ends. Every value that passes here
//! is masked from then on (redaction::protect). The settings keep the names of the entries, so that
//! all of them can be deleted. Owner: services. Thread: main.
class SecretVariables : public QObject
{
    Q_OBJECT

public:
    //! \param vault the one in use at the time of a call.
    SecretVariables(std::function<auth::TokenVault &()> vault, settings::Settings &settings,
                    QObject *parent = nullptr);

    //! \brief Variables without a value on this computer are left out. Never an Error: see
    //! SecretValues::problem.
    void read(const workspace::Environments &environments, const QString &environment,
              const Completion<SecretValues> &completion);

    //! \brief Errors: Invalid, for a value of several lines; Vault: the value counts until the
    //! program ends.
    void write(const VariablePlace &place, const Secret &value, const Completion<void> &completion);
    //! \brief The keychain's entries, by name, for people. Asks nobody.
    [[nodiscard]] QStringList entryNames() const;
    //! \brief True if a value was written on this computer. Asks nobody.
    [[nodiscard]] bool isStored(const VariablePlace &place) const;
    //! \brief Errors: Vault.
    void remove(const VariablePlace &place, const Completion<void> &completion);
    //! \brief Every one that this program ever wrote, of any folder. Errors: Vault, the first.
    void removeAll(const Completion<void> &completion);

    //! \brief From now on \a folder has the values of the environment that is in use there.
    void follow(workspace::WorkspaceFolder &folder);

Q_SIGNALS:
    //! \brief The values that follow() asked for did not come. Once until it works again.
    void failed(const planops::Error &error);

private:
    void refresh(workspace::WorkspaceFolder &folder);
    void removeEntry(const auth::VaultKey &key, const Completion<void> &completion);

    std::function<auth::TokenVault &()> m_vault;
    settings::Settings &m_settings;
    QHash<QString, Secret> m_kept; //!< By entry name: what the keychain did not take.
    int m_question = 0;            //!< Of follow(): an answer that was overtaken counts no more.
    bool m_hasFailed = false;
};

} // namespace planops::services
