// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"

#include <curl/curl.h>

namespace planops::http {

//! \brief What is known about a transfer that failed.
struct CurlFailure
{
    CURLcode code = CURLE_OK;
    QString words;          //!< curl's own, for the detail.
    long osError = 0;       //!< errno of the connect.
    long verifyResult = 0;  //!< X509_V_ERR_… of OpenSSL.
    long proxyStatus = 0;   //!< The proxy's answer to CONNECT.
    bool connected = false; //!< The request could be sent.
    bool sent = false;      //!< The request was sent completely.
    bool answered = false;  //!< At least the first byte of an answer came.
    Request request;
    QString proxy; //!< For showing; empty = direct.
};

//! \brief The failure as a sentence for people, curl's words as detail. The code is "curl-7" and
//! the like, or what diagnosis names: "certificate-expired", "certificate-other-host",
//! "certificate-not-yet-valid", "certificate-self-signed", "certificate-unknown-authority",
//! "certificate-revoked", "certificate-untrusted", "proxy-authentication".
[[nodiscard]] Error errorOf(const CurlFailure &failure);

} // namespace planops::http
