// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/tlsinfo.h"

#include <QTimeZone>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    tm parts {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc()};
}

QString addressText(const ASN1_OCTET_STRING *address)
{
    const unsigned char *bytes = ASN1_STRING_get0_data(address);
    QStringList parts;
    if (ASN1_STRING_length(address) == 4) {
        for (int i = 0; i < 4; ++i)
            parts.append(QString::number(bytes[i]));
        return parts.join(u'.');
    }
    for (int i = 0; i + 1 < ASN1_STRING_length(address); i += 2)
        parts.append(QString::number((bytes[i] << 8) | bytes[i + 1], 16));
    return parts.join(u':');
}

QStringList alternativeNames(const X509 *certificate)
{
    auto *names = static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    QStringList out;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names, i), &type);
        const auto *string = static_cast<const ASN1_STRING *>(value);
        if (type == GEN_DNS || type == GEN_URI || type == GEN_EMAIL) {
            out.append(
                QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                                    ASN1_STRING_length(string)));
        } else if (type == GEN_IPADD) {
            out.append(addressText(string));
        }
    }
    GENERAL_NAMES_free(names);
    return out;
}

Certificate certificateOf(const X509 *x509)
{
    Certificate out;
    out.subject = nameText(X509_get_subject_name(x509));
    out.issuer = nameText(X509_get_issuer_name(x509));
    out.names = alternativeNames(x509);
    out.notBefore = timeOf(X509_get0_notBefore(x509));
    out.notAfter = timeOf(X509_get0_notAfter(x509));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned int size = 0;
    if (X509_digest(x509, EVP_sha256(), digest.data(), &size) == 1) {
        const QByteArray bytes(reinterpret_cast<const char *>(digest.data()),
                               static_cast<qsizetype>(size));
        out.fingerprint = QString::fromLatin1(bytes.toHex(':').toUpper());
    }
    return out;
}

//! Null for plain http, and for a libcurl with another TLS library.
const SSL *sslOf(CURL *handle)
{
    curl_tlssessioninfo *session = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_TLS_SSL_PTR, &session) != CURLE_OK || !session
        || session->backend != CURLSSLBACKEND_OPENSSL)
        return nullptr;
    return static_cast<const SSL *>(session->internals);
}

} // namespace

TlsInfo tlsInfoOf(CURL *handle)
{
    TlsInfo info;
    const SSL *ssl = sslOf(handle);
    if (!ssl)
        return info;
    info.protocol = QString::fromLatin1(SSL_get_version(ssl));
    info.cipher = QString::fromLatin1(SSL_CIPHER_get_name(SSL_get_current_cipher(ssl)));
    const STACK_OF(X509) *chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); ++i)
        info.chain.append(certificateOf(sk_X509_value(chain, i)));
    return info;
}

bool isHttp2(CURL *handle)
{
    const unsigned char *name = nullptr;
    unsigned int size = 0;
    if (const SSL *ssl = sslOf(handle))
        SSL_get0_alpn_selected(ssl, &name, &size);
    return size == 2 && name[0] == 'h' && name[1] == '2';
}

} // namespace planops::http
