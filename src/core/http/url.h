// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

namespace planops::http {

//! \brief Scheme, host and port: what a credential is bound to (RFC 6454).
struct Origin
{
    QByteArray scheme; //!< "https" or "http", lower case.
    QByteArray host;   //!< Lower case, punycode; IPv6 without brackets.
    quint16 port = 0;  //!< Never 0 in a parsed origin: 443 and 80 are filled in.

    friend bool operator==(const Origin &, const Origin &) = default;

    //! \brief "https://host" or "http://host:8080": the default port is left out, IPv6 in brackets.
    [[nodiscard]] QString toString() const;

    //! \brief 127.0.0.0/8, ::1 or localhost: the only places where plain http is acceptable.
    [[nodiscard]] bool isLoopback() const;
};

//! \brief An absolute http(s) URL, sent as the user wrote it.
//!
//! Parsing is strict: bad percent escapes, userinfo, control characters and other schemes are
//! refused with a sentence; spaces and non-ASCII are percent-encoded; "/../" and "+" stay as they
//! are. A fragment is dropped. An invalid Url cannot be built; a default-constructed one is empty.
class Url
{
public:
    Url() = default;

    //! \brief Errors: Invalid, saying which part is wrong.
    [[nodiscard]] static Result<Url> parse(QStringView text);

    //! \brief Resolves a Location header value against this URL (RFC 3986, 5.2).
    [[nodiscard]] Result<Url> resolved(QByteArrayView reference) const;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_bytes); }
    [[nodiscard]] QUrl toQUrl() const { return QUrl::fromEncoded(m_bytes); }
    [[nodiscard]] const Origin &origin() const { return m_origin; }
    [[nodiscard]] QByteArray path() const;  //!< As sent: "/api/v1/projects", at least "/".
    [[nodiscard]] QByteArray query() const; //!< Without "?", as sent; empty if there is none.

    friend bool operator==(const Url &a, const Url &b) { return a.m_bytes == b.m_bytes; }

private:
    QByteArray m_bytes;
    Origin m_origin;
};

} // namespace planops::http
