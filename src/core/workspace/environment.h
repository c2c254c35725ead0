// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace planops::workspace {

//! \brief What every environment sees, unless it says something else itself.
inline const QString sharedEnvironment = QStringLiteral("$shared");
//! \brief The names of the environments' files: the one for git, and the one that is not.
inline const QString environmentFile = QStringLiteral("http-client.env.json");
inline const QString privateEnvironmentFile = QStringLiteral("http-client.private.env.json");
//! \brief The member of an environment that lists its secret variables.
inline const QString secretList = QStringLiteral("$secret");

//! \brief The environments of http-client.env.json, with those of http-client.private.env.json
//! (not for git) over them.
struct Environments
{
    QHash<QString, QHash<QString, QString>> byName;
    QHash<QString, QHash<QString, QString>> origins; //!< By the same names: which file says so.
    //! By the same names: the variables whose values are in the keychain of each computer. The file
    //! for git names them under "$secret", so that everybody knows what there is to enter.
    QHash<QString, QStringList> secrets;
    QString folder;      //!< Where the files are; empty: there are none.
    QStringList files;   //!< That were read, with their paths.
    QStringList exposed; //!< Values that look like a token in the file that is meant for git.

    //! \brief Looks in \a folder, then in the folders above it; the first that has one of the files
    //! counts. None: no environments. Errors: Storage, Parse, naming the file.
    [[nodiscard]] static Result<Environments> find(const QString &folder);

    [[nodiscard]] QStringList names() const; //!< Sorted, without "$shared".
    //! \brief Values of one environment over those of "$shared". Errors: Invalid, with the names
    //! that there are.
    [[nodiscard]] Result<QHash<QString, QString>> values(const QString &name) const;
    //! \brief The secret variables that one environment sees, and which one names each: itself or
    //! "$shared". Not those that a file has a value for: a computer without a keychain may keep its
    //! own in the private one.
    [[nodiscard]] QHash<QString, QString> secretsOf(const QString &name) const;
};

} // namespace planops::workspace
