// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

#include <QUrl>

namespace planops::spec {

//! \brief Where calls of \a operation go, with its placeholders: "/projects/{project_id}" below \a
//! apiBase, or absolute where the document names another place.
//!
//! Servers are relative to \a documentAddress (OpenAPI 3.1, 4.8.5); of a document from a file
//! without absolute servers everything lies at the API's origin, and a base path that both name
//! counts once.
[[nodiscard]] QString callAddress(const Document &document, const Operation &operation,
                                  const QUrl &documentAddress, const QString &apiBase);

} // namespace planops::spec
