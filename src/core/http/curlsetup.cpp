// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/curltransfer.h"

#include "core/http/cookiejar.h"
#include "core/http/curlerrors.h"
#include "core/http/proxy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::http {

namespace {

//! Methods for which "no body" is told to the server as Content-Length: 0 (RFC 9110, 8.6).
bool announcesEmptyBody(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

//! The codings that this libcurl can undo.
const QByteArray &codings()
{
    static const QByteArray list = [] {
        const bool brotli = curl_version_info(CURLVERSION_NOW)->features & CURL_VERSION_BROTLI;
        return brotli ? "gzip, deflate, br"_ba : "gzip, deflate"_ba;
    }();
    return list;
}

} // namespace

template <typename Value>
void CurlTransfer::set(CURLoption option, Value value)
{
    curl_easy_setopt(m_handle.get(), option, value);
}

void CurlTransfer::setTarget()
{
    const SendOptions &options = m_job.request.options;
    const QByteArray &url = m_job.request.url.bytes();
    set(CURLOPT_URL, url.constData());
    // Since 8.0 libcurl leaves an empty query out ("/?" becomes "/") unless it is given the request
    // target. An HTTP proxy wants the whole URL there (RFC 9112, 3.2.2).
    if (url.endsWith('?')) {
        const http::Origin &origin = m_job.request.url.origin();
        const bool whole = origin.scheme == "http" && m_job.proxy.startsWith("http");
        const QByteArray target = m_job.request.url.path() + '?';
        set(CURLOPT_REQUEST_TARGET, (whole ? url : target).constData());
    }
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_PROXY, m_job.proxy.constData()); // "" also switches the proxy variables off
    set(CURLOPT_NOPROXY, "");
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_TIMEOUT_MS, long(m_job.timeout.count()));
    set(CURLOPT_CONNECTTIMEOUT_MS, long(options.connectTimeout.count()));
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // a stopped transfer does not wait for its name lookup
    set(CURLOPT_BUFFERSIZE, 100L * 1024L);
}

void CurlTransfer::setBody()
{
    const Request &request = m_job.request;
    if (const auto opened = m_source.open(request.body); !opened)
        fail(opened.error().kind, opened.error().message);
    m_bodySize = m_source.size();
    if (m_bodySize < 0 && announcesEmptyBody(request.method))
        m_bodySize = 0;
    if (m_bodySize >= 0) {
        // Unlike CURLOPT_POST this adds no Content-Type; and without a seek function nothing is
        // sent twice.
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_INFILESIZE_LARGE, curl_off_t(m_bodySize));
        m_progress.sendTotal = m_bodySize;
    } else if (request.method == "HEAD") {
        set(CURLOPT_NOBODY, 1L);
    }
    set(CURLOPT_CUSTOMREQUEST, request.method.constData());
    m_hop.requestBodySize = qMax<qint64>(m_bodySize, 0);
}

void CurlTransfer::setHeaders()
{
    const Request &request = m_job.request;
    Headers headers;
    if (request.options.automaticHeaders) {
        const auto add = [&headers, &request](const QByteArray &name, const QByteArray &content) {
            if (!value(request.headers, name))
                headers.append({name, content});
        };
        add("User-Agent"_ba, "PlanOps-Explorer/" PLANOPS_VERSION ""_ba);
        add("Accept"_ba, "*/*"_ba);
        if (request.options.decode)
            add("Accept-Encoding"_ba, codings());
    }
    headers += request.headers;

    curl_slist *list = nullptr;
    // "Name:" tells curl to leave out what it would add by itself.
    for (const char *own : {"User-Agent", "Accept", "Accept-Encoding", "Expect"}) {
        if (!value(headers, own))
            list = curl_slist_append(list, QByteArray(own + ":"_ba).constData());
    }
    for (const Header &header : headers) {
        // "Name;" is curl's way to write a header without a value.
        QByteArray line = header.name;
        if (header.value.trimmed().isEmpty())
            line += ';';
        else
            line += ": " + header.value;
        list = curl_slist_append(list, line.constData());
    }
    m_headerList.reset(list);
    set(CURLOPT_HTTPHEADER, list);
    if (request.options.cookies && !value(request.headers, "Cookie"))
        request.options.cookies->lendTo(handle());
    if (request.options.decode)
        set(CURLOPT_ACCEPT_ENCODING, codings().constData());
}

void CurlTransfer::setTls(const Result<TrustStore> &systemTrust)
{
    if (m_job.request.url.origin().scheme != "https" && !m_job.proxy.startsWith("https"))
        return;
    const TlsOptions &tls = m_job.request.options.tls;
    if (tls.caFile.isEmpty() && !systemTrust) {
        m_error = systemTrust.error();
        return;
    }
    m_trustName = tls.caFile.isEmpty() ? systemTrust->name : tls.caFile;
    const QByteArray roots =
        QFile::encodeName(tls.caFile.isEmpty() ? systemTrust->file : tls.caFile);
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (roots.isEmpty()) {
        set(CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
    } else {
        // One file and no folder: only then curl keeps the parsed store for the next connection.
        set(CURLOPT_CAINFO, roots.constData());
        set(CURLOPT_CAPATH, static_cast<char *>(nullptr));
    }
    if (!tls.certificateFile.isEmpty()) {
        set(CURLOPT_SSLCERT, QFile::encodeName(tls.certificateFile).constData());
        const QString &key = tls.keyFile.isEmpty() ? tls.certificateFile : tls.keyFile;
        set(CURLOPT_SSLKEY, QFile::encodeName(key).constData());
        set(CURLOPT_KEYPASSWD, ""); // else OpenSSL would ask on the terminal
    }
}

void CurlTransfer::setCallbacks()
{
    set(CURLOPT_ERRORBUFFER, m_words.data());
    set(CURLOPT_PRIVATE, static_cast<void *>(this));
    set(CURLOPT_PREREQFUNCTION, &CurlTransfer::onReadyToSend);
    set(CURLOPT_PREREQDATA, static_cast<void *>(this));
    set(CURLOPT_DEBUGFUNCTION, &CurlTransfer::onDebug);
    set(CURLOPT_DEBUGDATA, static_cast<void *>(this));
    set(CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    set(CURLOPT_HEADERDATA, static_cast<void *>(this));
    set(CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    set(CURLOPT_WRITEDATA, static_cast<void *>(this));
    set(CURLOPT_READFUNCTION, &CurlTransfer::onSend);
    set(CURLOPT_READDATA, static_cast<void *>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &CurlTransfer::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(this));
}

} // namespace planops::http
