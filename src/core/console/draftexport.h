// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/workspace/exporter.h"
#include "core/workspace/scope.h"

namespace planops::console {

//! \brief The forms in which requests leave for other programs.
enum class ExportFormat {
    Http,    //!< A .http file of JetBrains' HTTP Client and VS Code's REST Client.
    Postman, //!< A Postman collection, format 2.1.
    Curl,    //!< Commands for curl, one after another.
};

//! \brief A request to be passed on, and the variables that it sees.
struct ExportItem
{
    Draft draft;
    workspace::Scope scope;

    friend bool operator==(const ExportItem &, const ExportItem &) = default;
};

//! \brief \a items as they would be sent under \a profile, for somebody else: no secret is in it.
//!
//! Addresses below the profile's base become whole ones. Where the program would add the profile's
//! token, a variable stands: {{token}}, or $PLANOPS_TOKEN for curl. Credentials that were typed are
//! replaced by {{name}}, or $PLANOPS_NAME and YOUR_NAME for curl. A collection keeps {{variables}}
//! as they are written, with the values of those that are no secret; curl knows none, so they are
//! filled in, those that hold a secret as YOUR_NAME.
//! Files that are bodies are named; for curl they are read, as codeOf() does.
//!
//! What could not be written is left out and noted; without bytes there was nothing that could.
//! \a title names the collection. Thread: any, and not the window's.
[[nodiscard]] workspace::Exported exported(ExportFormat format, const QString &title,
                                           const QList<ExportItem> &items,
                                           const auth::Profile &profile);

} // namespace planops::console
