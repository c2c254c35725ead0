// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/curlerrors.h"

#include "core/base/redaction.h"

#include <QCoreApplication>
#include <QDir>

#include <openssl/x509_vfy.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {

//! A kind and its sentence, and a word for code that tells it from others of its kind.
struct Text
{
    ErrorKind kind;
    QString message;
    QString code = {};
};

QString say(const char *text)
{
    return QCoreApplication::translate("planops::http::HttpClient", text);
}

QString hostOf(const CurlFailure &failure)
{
    return QString::fromLatin1(failure.request.url.origin().host);
}

Text cannotConnect(const CurlFailure &failure)
{
    if (!failure.proxy.isEmpty()) {
        return {ErrorKind::Network,
                say(QT_TRANSLATE_NOOP(
                        "planops::http::HttpClient",
                        "The proxy %1 cannot be reached. Check that it runs, or change the proxy "
                        "settings."))
                    .arg(failure.proxy)};
    }
    const QString host = hostOf(failure);
    if (failure.osError == ECONNREFUSED) {
        return {ErrorKind::Network,
                say(QT_TRANSLATE_NOOP(
                        "planops::http::HttpClient",
                        "%1 refused the connection: nothing listens on port %2. Check the port and "
                        "that the server runs."))
                    .arg(host, QString::number(failure.request.url.origin().port))};
    }
    return {ErrorKind::Network,
            say(QT_TRANSLATE_NOOP(
                    "planops::http::HttpClient",
                    "%1 cannot be reached. Check the network connection, VPN and firewall."))
                .arg(host)};
}

Text timedOut(const CurlFailure &failure)
{
    const QString host = hostOf(failure);
    if (!failure.connected) {
        return {ErrorKind::Timeout,
                say(QT_TRANSLATE_NOOP(
                        "planops::http::HttpClient",
                        "No connection to %1 in time. Check the network connection, VPN and "
                        "firewall, or allow more time."))
                    .arg(host)};
    }
    return {ErrorKind::Timeout,
            say(QT_TRANSLATE_NOOP(
                    "planops::http::HttpClient",
                    "%1 did not finish its answer within the time limit. Send again, or allow more "
                    "time."))
                .arg(host)};
}

Text certificateRefused(const CurlFailure &failure)
{
    const char *text = nullptr;
    QString code = u"certificate-untrusted"_s;
    // libcurl compares the names itself: then OpenSSL had nothing to say.
    const bool otherName = failure.words.contains("subject name"_L1);
    switch (otherName ? X509_V_ERR_HOSTNAME_MISMATCH : failure.verifyResult) {
    case X509_V_OK:
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
        code = u"certificate-other-host"_s;
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The certificate of %1 belongs to another host name. Use the name that the "
            "certificate was made for.");
        break;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        code = u"certificate-expired"_s;
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The certificate of %1 has expired. Its operator must renew it; if the date of "
            "this computer is wrong, correct that.");
        break;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        code = u"certificate-not-yet-valid"_s;
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The certificate of %1 is not valid yet. Check the date of this computer.");
        break;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        code = u"certificate-self-signed"_s;
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The certificate of %1 is self-signed, so nobody vouches for it. If you know this "
            "server, name its certificate as CA file.");
        break;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        code = u"certificate-unknown-authority"_s;
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The certificate of %1 comes from an authority that this computer does not know. "
            "For a company or test authority, name its certificate as CA file.");
        break;
    case X509_V_ERR_CERT_REVOKED:
        code = u"certificate-revoked"_s;
        text =
            QT_TRANSLATE_NOOP("planops::http::HttpClient",
                              "The certificate of %1 was revoked. Its operator must replace it.");
        break;
    default:
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The certificate of %1 cannot be trusted. The detail says why; its operator must "
            "correct it.");
    }
    return {ErrorKind::Tls, say(text).arg(hostOf(failure)), code};
}

Text handshakeFailed(const CurlFailure &failure)
{
    const char *text =
        QT_TRANSLATE_NOOP("planops::http::HttpClient",
                          "No secured connection to %1 came about. It may offer only outdated "
                          "encryption; the detail says more.");
    if (failure.words.contains("wrong version number"_L1)
        || failure.words.contains("packet length too long"_L1)) {
        text = QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "%1 does not speak TLS on this port. Check the port; a development server may want "
            "http:// instead of https://.");
    } else if (failure.words.contains("certificate required"_L1)
               || (failure.words.contains("alert"_L1) && failure.words.contains("certificate"_L1))
               || failure.words.contains("alert unknown ca"_L1)) {
        text = failure.request.options.tls.certificateFile.isEmpty()
            ? QT_TRANSLATE_NOOP("planops::http::HttpClient",
                                "%1 wants a client certificate. Choose one in the TLS options.")
            : QT_TRANSLATE_NOOP(
                "planops::http::HttpClient",
                "%1 did not accept the client certificate. Choose one that it knows.");
    }
    return {ErrorKind::Tls, say(text).arg(hostOf(failure))};
}

Text proxyFailed(const CurlFailure &failure)
{
    if (failure.proxyStatus == 407) {
        return {ErrorKind::Network,
                say(QT_TRANSLATE_NOOP(
                        "planops::http::HttpClient",
                        "The proxy %1 wants a user name and password. Add them to its address."))
                    .arg(failure.proxy),
                u"proxy-authentication"_s};
    }
    return {
        ErrorKind::Network,
        say(QT_TRANSLATE_NOOP(
                "planops::http::HttpClient",
                "The proxy %1 did not open a connection to %2. Ask who runs the proxy, or change "
                "the proxy settings."))
            .arg(failure.proxy, hostOf(failure))};
}

Text cutOff(const CurlFailure &failure)
{
    const TlsOptions &tls = failure.request.options.tls;
    const bool tlsAlert = failure.words.contains("alert"_L1) && failure.words.contains("SSL"_L1);
    if (tlsAlert || (!tls.certificateFile.isEmpty() && !failure.sent))
        return handshakeFailed(failure);
    if (!failure.connected && !failure.proxy.isEmpty())
        return proxyFailed(failure);
    // With TLS 1.3 a server refuses a missing or unknown client certificate after the handshake,
    // and libcurl sees no more than the end of the connection; newer ones call that an error of
    // SSL_read.
    const bool silent = failure.code == CURLE_GOT_NOTHING
        || (failure.code == CURLE_RECV_ERROR && !failure.answered);
    if (silent && failure.request.url.origin().scheme == "https") {
        const char *hint = tls.certificateFile.isEmpty()
            ? QT_TRANSLATE_NOOP(
                "planops::http::HttpClient",
                "%1 closed the secured connection without an answer. It may want a client "
                "certificate: ask its operator, and choose one in the TLS options.")
            : QT_TRANSLATE_NOOP(
                "planops::http::HttpClient",
                "%1 closed the secured connection without an answer. It may not accept the "
                "client certificate: choose one that it knows.");
        return {ErrorKind::Network, say(hint).arg(hostOf(failure))};
    }
    const char *text = failure.code == CURLE_GOT_NOTHING
        ? QT_TRANSLATE_NOOP("planops::http::HttpClient",
                            "%1 closed the connection without an answer. Whether the request was "
                            "carried out is not "
                            "known; look before you send it again.")
        : QT_TRANSLATE_NOOP(
            "planops::http::HttpClient",
            "The connection to %1 broke before an answer came. Whether the request was carried out "
            "is not known; look before you send it again.");
    return {ErrorKind::Network, say(text).arg(hostOf(failure))};
}

Text textOf(const CurlFailure &failure)
{
    const TlsOptions &tls = failure.request.options.tls;
    switch (failure.code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {
            ErrorKind::Network,
            say(QT_TRANSLATE_NOOP(
                    "planops::http::HttpClient",
                    "The host %1 was not found. Check the spelling of the address and the network "
                    "connection."))
                .arg(hostOf(failure))};
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {ErrorKind::Network,
                say(QT_TRANSLATE_NOOP("planops::http::HttpClient",
                                      "The proxy %1 was not found. Check the proxy settings."))
                    .arg(failure.proxy)};
    case CURLE_COULDNT_CONNECT:
        return failure.proxyStatus >= 300 ? proxyFailed(failure) : cannotConnect(failure);
    case CURLE_PROXY:
        return proxyFailed(failure);
    case CURLE_OPERATION_TIMEDOUT:
        return timedOut(failure);
    case CURLE_PEER_FAILED_VERIFICATION:
        return certificateRefused(failure);
    case CURLE_SSL_CONNECT_ERROR:
        return handshakeFailed(failure);
    case CURLE_SSL_CERTPROBLEM:
        return {
            ErrorKind::Tls,
            say(QT_TRANSLATE_NOOP(
                    "planops::http::HttpClient",
                    "The client certificate %1 cannot be used with its key. Choose a PEM file and "
                    "the key that belongs to it, without a passphrase."))
                .arg(QDir::toNativeSeparators(tls.certificateFile))};
    case CURLE_SSL_CACERT_BADFILE:
        return {
            ErrorKind::Tls,
            say(QT_TRANSLATE_NOOP(
                    "planops::http::HttpClient",
                    "The CA file %1 cannot be read or holds no certificate. Choose a PEM file."))
                .arg(QDir::toNativeSeparators(tls.caFile))};
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_PARTIAL_FILE:
        return failure.proxyStatus >= 300 ? proxyFailed(failure) : cutOff(failure);
#if LIBCURL_VERSION_NUM >= 0x080600
    case CURLE_TOO_LARGE:
#endif
    case CURLE_OUT_OF_MEMORY: // what libcurl says of a header beyond its limit, before 8.6
        return {ErrorKind::Invalid,
                say(QT_TRANSLATE_NOOP(
                        "planops::http::HttpClient",
                        "%1 sent headers that are larger than any client takes. Nothing of "
                        "the answer was kept; the operator of the server must look into it."))
                    .arg(hostOf(failure))};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
    case CURLE_BAD_CONTENT_ENCODING:
        return {ErrorKind::Network,
                say(QT_TRANSLATE_NOOP(
                        "planops::http::HttpClient",
                        "What %1 answered is not valid HTTP. Check the port; another program may "
                        "listen there."))
                    .arg(hostOf(failure))};
    default:
        return {ErrorKind::Network,
                say(QT_TRANSLATE_NOOP("planops::http::HttpClient",
                                      "The request to %1 failed. The detail says why."))
                    .arg(hostOf(failure))};
    }
}

} // namespace

Error errorOf(const CurlFailure &failure)
{
    const Text text = textOf(failure);
    const QString detail = failure.words.isEmpty()
        ? QString::fromLatin1(curl_easy_strerror(failure.code))
        : failure.words;
    const QString code =
        text.code.isEmpty() ? u"curl-%1"_s.arg(static_cast<int>(failure.code)) : text.code;
    return {text.kind, text.message, redaction::text(detail), code};
}

} // namespace planops::http
