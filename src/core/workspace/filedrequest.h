// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"
#include "core/neutral/request.h"
#include "core/workspace/directives.h"

namespace planops::workspace {

//! \brief How a request is sent, beside what the server is told: where that differs from the usual.
struct Sending
{
    SendDirectives directives;
    http::Proxy proxy;    //!< This and what follows no .http file holds: they stay with the draft.
    http::TlsOptions tls; //!< Absolute paths.

    friend bool operator==(const Sending &, const Sending &) = default;
};

//! \brief A request on its way into a file, or out of one.
struct FiledRequest
{
    neutral::Request request; //!< Without its body if that is a file.
    QString bodyFile;         //!< Path of a body that is a file and nothing else: named, not read.
    Sending sending;

    friend bool operator==(const FiledRequest &, const FiledRequest &) = default;
};

} // namespace planops::workspace
