// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

namespace planops::console {

//! \file
//! \brief The body of a draft on its way to the wire and to files, for the draft*.cpp files.

//! \brief What kind of editor suits these bytes; the type counts first.
[[nodiscard]] Draft::BodyKind bodyKindFor(const QByteArray &body, const QByteArray &contentType);

//! \brief Takes \a text as the body: in the editor that suits it, and that gives it back unchanged.
void takeBodyText(Draft &draft, const QString &text, const QByteArray &contentType);

//! \brief The Content-Type that goes along where the draft has none; empty: none.
[[nodiscard]] QByteArray contentTypeFor(const Draft &draft);

//! \brief The text that is sent: for GraphQL the JSON around the query (GraphQL over HTTP, 5.4).
//! Errors: Invalid.
[[nodiscard]] Result<QString> bodyText(const Draft &draft);

//! \brief Sets body and Content-Type of \a request. Errors: Invalid, Storage, naming the way out.
[[nodiscard]] Result<void> writeBody(const Draft &draft, http::Request &request);

} // namespace planops::console
