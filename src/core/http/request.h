// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/header.h"
#include "core/http/url.h"

#include <QList>

#include <chrono>
#include <memory>
#include <variant>

namespace planops::http {

//! \brief A body that is streamed from a file.
struct FileBody
{
    QString path;

    friend bool operator==(const FileBody &, const FileBody &) = default;
};

//! \brief Bytes and files that follow each other on the wire, such as the parts of a form: the
//! files are streamed, whatever their size.
struct PiecesBody
{
    QList<std::variant<QByteArray, FileBody>> pieces;

    friend bool operator==(const PiecesBody &, const PiecesBody &) = default;
};

//! \brief No body, bytes in memory, a file, or pieces of both.
using RequestBody = std::variant<std::monostate, QByteArray, FileBody, PiecesBody>;

//! \brief Where a request goes through.
struct Proxy
{
    enum class Mode {
        System, //!< As the system says (QNetworkProxyFactory); loopback goes direct.
        None,
        Manual, //!< \c url: http://, https://, socks5:// or socks5h://host:port
    };
    Mode mode = Mode::System;
    QByteArray url;

    friend bool operator==(const Proxy &, const Proxy &) = default;
};

//! \brief Client certificate and private trust. Paths to PEM files; empty = not used.
struct TlsOptions
{
    QString caFile; //!< Trusted beside nothing else: replaces the system store for this request.
    QString certificateFile;
    QString keyFile;

    friend bool operator==(const TlsOptions &, const TlsOptions &) = default;
};

class CookieJar;

//! \brief How to send, as opposed to what.
struct SendOptions
{
    bool followRedirects = true;
    int maximumHops = 10; //!< Redirects followed before giving up.
    //! Whole exchange; 0 = none. A stream of events has no end: for it, until it begins.
    std::chrono::milliseconds timeout {30'000};
    std::chrono::milliseconds connectTimeout {15'000};
    qint64 maximumBody = 0; //!< Bytes of the decoded body; 0 = no limit. Beyond it: Error Invalid.
    bool automaticHeaders =
        true;           //!< Add User-Agent, Accept and Accept-Encoding where the request has none.
    bool decode = true; //!< Undo Content-Encoding (gzip, deflate, br).
    Proxy proxy;
    TlsOptions tls;
    //! Cookies are sent from there and put there; null: none are, but those that the request names
    //! itself. A request with a Cookie header of its own leaves the jar alone.
    std::shared_ptr<CookieJar> cookies;

    friend bool operator==(const SendOptions &, const SendOptions &) = default;
};

//! \brief What is to be sent: exactly these headers, in this order, with this spelling.
//!
//! Host, Content-Length, Transfer-Encoding and Connection belong to the transport: a request that
//! names them is refused, except Host, which may be overridden.
struct Request
{
    QByteArray method = "GET"; //!< Any token (RFC 9110, 9.1), case kept.
    Url url;
    Headers headers;
    RequestBody body;
    SendOptions options;

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace planops::http
