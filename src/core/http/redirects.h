// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"

namespace planops::http {

//! \brief What to do with an answer: it is final (both empty), it points elsewhere but is not
//! followed
//! (\c note says why, translated), or \c next is to be sent.
struct RedirectStep
{
    std::optional<Request> next;
    QStringList dropped; //!< What \c next leaves out because its origin is another one.
    QString note;
};

//! \brief The redirect rules, free of any I/O (RFC 9110, 15.4; Fetch, 4.4; RFC 9700, 4.11).
//!
//! 301 and 302 turn POST into GET, 303 turns all but HEAD into GET; 307 and 308 keep method and
//! body. Another scheme, host or port loses every header that redaction calls secret, the Host
//! override and the client certificate, for good. Never from https to http, never past \c
//! maximumHops.
[[nodiscard]] RedirectStep redirectStep(const Request &sent, const Hop &answer, int followed);

} // namespace planops::http
