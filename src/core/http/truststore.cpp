// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/truststore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <curl/curl.h>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {

QString builtInBundle()
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(),
                                                                     curl_easy_cleanup);
    char *path = nullptr;
    if (handle)
        curl_easy_getinfo(handle.get(), CURLINFO_CAINFO, &path);
    return QString::fromLocal8Bit(path);
}

} // namespace

Result<TrustStore> systemTrustStore()
{
#ifdef Q_OS_WIN
    return TrustStore {
        {}, QCoreApplication::translate("planops::http::TrustStore", "Windows certificate store")};
#endif
    const QStringList places {
        qEnvironmentVariable("SSL_CERT_FILE"),
        builtInBundle(),
        u"/etc/ssl/certs/ca-certificates.crt"_s, // Debian, Ubuntu, Arch
        u"/etc/pki/tls/certs/ca-bundle.crt"_s,   // Fedora, RHEL
        u"/etc/ssl/ca-bundle.pem"_s,             // openSUSE
        u"/etc/ssl/cert.pem"_s,                  // Alpine, macOS, BSD
    };
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place).isReadable())
            return TrustStore {place, place};
    }
    return failure(ErrorKind::Tls,
                   QCoreApplication::translate(
                       "planops::http::TrustStore",
                       "This computer has no list of trusted certificates, so no secured "
                       "connection can be checked. Install the package ca-certificates, or "
                       "name a CA file."),
                   places.join(u' '));
}

} // namespace planops::http
