// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace planops::workspace {

//! \brief The environments of http-client.env.json, with those of http-client.private.env.json
//! (not for git) over them.
struct Environments
{
    QHash<QString, QHash<QString, QString>> byName;
    QHash<QString, QHash<QString, QString>> origins; //!< By the same names: which file says so.
    QStringList files;                               //!< That were read, with their paths.
    QStringList exposed; //!< Values that look like a token in the file that is meant for git.

    //! \brief Looks in \a folder, then in the folders above it; the first that has one of the files
    //! counts. None: no environments. Errors: Storage, Parse, naming the file.
    [[nodiscard]] static Result<Environments> find(const QString &folder);

    [[nodiscard]] QStringList names() const; //!< Sorted, without "$shared".
    //! \brief Values of one environment over those of "$shared". Errors: Invalid, with the names
    //! that there are.
    [[nodiscard]] Result<QHash<QString, QString>> values(const QString &name) const;
};

} // namespace planops::workspace
