// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"
#include "core/neutral/request.h"

namespace planops::neutral {

//! \brief What becomes of {{names}} in a text that is encoded: they are a part of it, or variables
//! that are filled in later and stay as they are.
enum class Braces { Encode, Keep };

//! \brief Percent-encoded but for letters, digits, "-._~" and what is in \a spared.
[[nodiscard]] QByteArray percentEncoded(const QString &text, Braces braces = Braces::Encode,
                                        const QByteArray &spared = {});

//! \brief name=value&…, percent-encoded (WHATWG URL, 5.2, with %20 for blanks).
[[nodiscard]] QByteArray encodedForm(const QList<Field> &form, Braces braces = Braces::Encode);

//! \brief A boundary that the parts' texts do not contain; the same for the same parts.
[[nodiscard]] QByteArray boundaryFor(const QList<Part> &parts);

//! \brief True for "multipart/form-data", with a boundary or without: nothing else in it that an
//! encoder of its own would lose.
[[nodiscard]] bool isPlainMultipart(const QByteArray &contentType);

//! \brief Sets body and, where \a request has none, Content-Type: application/json for text that is
//! JSON, the type of the form for forms. A multipart type without boundary gets one.
//!
//! Parts (RFC 7578; names escaped as browsers and curl do) may be files: they are read while they
//! are sent, whatever their size, and never here. Errors: Invalid, naming the part.
[[nodiscard]] Result<void> encodeBody(const Body &body, http::Request &request);

//! \brief What is sent of \a body, files read now: 256 MB at most. Thread: any, and not the
//! window's. Errors: Storage, naming the file.
[[nodiscard]] Result<QByteArray> bodyBytes(const http::RequestBody &body);

//! \brief A request that can be sent, and is checked as one. Errors: Invalid.
[[nodiscard]] Result<http::Request> toHttp(const Request &request);

//! \brief The other way. A file body is named in no neutral form: Errors: Storage if it cannot be
//! read.
[[nodiscard]] Result<Request> fromHttp(const http::Request &request);

} // namespace planops::neutral
