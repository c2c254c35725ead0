// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/curlsending.h"

#include "core/workspace/filebody.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace planops::workspace {

namespace {

struct CurlsendingText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Curl)
};

constexpr double longestLimit = 24 * 60 * 60; // Seconds; more is none.

} // namespace

bool CurlSending::take(const CurlOption &option, Imported &imported)
{
    const QByteArray &name = option.name;
    const bool isTime = name == "max-time";
    const bool isProxy = name == "proxy" || name == "socks5" || name == "socks5-hostname";
    const bool isFile = name == "cacert" || name == "cert" || name == "key";
    if (name == "max-redirs") {
        m_sending.directives.followRedirects = option.value.trimmed() != "0";
    } else if (!isTime && !isProxy && !isFile) {
        return false;
    } else if (!m_options.takesSending) {
        const QString word = QString::fromUtf8(name);
        imported.note(
            isTime ? CurlsendingText::tr(
                         "--%1 was left out: set the time limit when you send the request.")
                         .arg(word)
                   : CurlsendingText::tr("--%1 was left out: give it when you send the request.")
                         .arg(word));
    } else if (isTime) {
        takeTimeLimit(option.value);
    } else if (isProxy) {
        takeProxy(option.value, name == "proxy" ? "http" : name == "socks5" ? "socks5" : "socks5h");
    } else if (name == "cacert") {
        m_sending.tls.caFile = path(option.value);
    } else if (name == "cert") {
        takeCertificate(option.value, imported);
    } else {
        m_sending.tls.keyFile = path(option.value);
    }
    return true;
}

//! curl takes fractions; 0 is no limit.
void CurlSending::takeTimeLimit(const QByteArray &seconds)
{
    bool isNumber = false;
    const double limit = seconds.toDouble(&isNumber);
    if (isNumber && limit >= 0)
        m_sending.directives.timeoutSeconds =
            limit > longestLimit ? 0 : static_cast<int>(std::ceil(limit));
}

//! Without a scheme it is the one of the option, without a port 1080 (curl's manual, -x).
void CurlSending::takeProxy(QByteArray address, const QByteArray &scheme)
{
    if (address.isEmpty()) {
        m_sending.proxy = {http::Proxy::Mode::None, {}};
        return;
    }
    if (!address.contains("://"))
        address.prepend(scheme + "://");
    while (address.endsWith('/'))
        address.chop(1);
    const qsizetype host = address.lastIndexOf('@') + 1; // A password may hold a colon.
    const qsizetype from = qMax(qMax(host, address.indexOf("://") + 3), address.lastIndexOf(']'));
    if (address.indexOf(':', from) < 0)
        address += ":1080";
    m_sending.proxy = {http::Proxy::Mode::Manual, address};
}

//! "file", or "file:password"; a drive of Windows has a colon, too.
void CurlSending::takeCertificate(const QByteArray &value, Imported &imported)
{
    const qsizetype colon = value.indexOf(':', 2);
    m_sending.tls.certificateFile = path(colon < 0 ? value : value.first(colon));
    if (colon >= 0)
        imported.note(
            CurlsendingText::tr("The password of the client certificate was left out: only keys "
                                "without one are read."));
}

QString CurlSending::path(const QByteArray &value) const
{
    return QFileInfo(pathFrom(QString::fromUtf8(value), m_options)).absoluteFilePath();
}

} // namespace planops::workspace
