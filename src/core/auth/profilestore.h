// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/base/home.h"

#include <QObject>

namespace planops::auth {

//! \brief The profiles on disk: profiles.json in the home, written atomically, read at start.
//!
//! A damaged file is set aside under a dated name and reported by loadProblem(); the built-in
//! profiles are always there. Changes by another process are noticed before every write (the file
//! is read again under a lock file).
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(const Home &home, QObject *parent = nullptr);

    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    //! A copy: every change may read the file again, and what was in the list is gone then.
    [[nodiscard]] std::optional<Profile> find(const QString &idOrName) const;
    [[nodiscard]] Profile current() const;
    [[nodiscard]] const std::optional<Error> &loadProblem() const { return m_loadProblem; }

    //! \brief Adds, or replaces the one with the same id. Errors: Storage, Invalid.
    [[nodiscard]] Result<void> save(const Profile &profile);
    [[nodiscard]] Result<void> remove(const QString &id);
    [[nodiscard]] Result<void> setCurrent(const QString &id);

    //! \brief A free id made from a name: "Northwind Rail" gives "northwind-rail".
    [[nodiscard]] QString freeId(const QString &name) const;

Q_SIGNALS:
    void changed();
    void currentChanged();

private:
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> update(const std::function<Result<void>()> &change);

    Home m_home;
    QList<Profile> m_profiles;
    QString m_currentId;
    std::optional<Error> m_loadProblem;
};

} // namespace planops::auth
