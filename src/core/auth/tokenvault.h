// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/completion.h"
#include "core/base/secret.h"

#include <QObject>

namespace planops::auth {

//! \brief Which secret of which profile.
struct VaultKey
{
    enum class Kind { AccessToken, RefreshToken, IdToken, ClientSecret, ServiceKey, Variable };

    QString profileId; //!< Of a Variable: its place, which services::VariablePlace knows.
    Kind kind = Kind::AccessToken;

    friend bool operator==(const VaultKey &, const VaultKey &) = default;
    [[nodiscard]] QString entryName() const; //!< "northwind/refresh-token"
};

//! \brief Where secrets live. Values are single lines; there is no plain-text implementation.
//!
//! Errors: Vault, with code "not-found" (no such entry), "locked", "unavailable" (no keychain at
//! all) or "denied". A missing keychain makes nobody lose a running sign-in: see MemoryVault.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read(const VaultKey &key, Completion<Secret> completion) = 0;
    virtual void write(const VaultKey &key, const Secret &value, Completion<void> completion) = 0;
    virtual void remove(const VaultKey &key, Completion<void> completion) = 0;

    //! \brief Writes, reads and deletes a random entry: the only dependable test of a keychain.
    virtual void probe(Completion<void> completion) = 0;

    [[nodiscard]] virtual QString name()
        const = 0; //!< "Secret Service", "KWallet", "memory"; for people.
    [[nodiscard]] virtual bool isPersistent() const = 0;

Q_SIGNALS:
    //! \brief The keychain takes its time: the system may be asking for a password in a window of
    //! its own.
    void waitingChanged(bool waiting);
};

} // namespace planops::auth
