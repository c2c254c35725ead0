// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/proxy.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace planops::http {

QByteArray systemProxyFor(const Url &url)
{
    const auto proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url.toQUrl()));
    if (proxies.isEmpty())
        return {};
    const QNetworkProxy &proxy = proxies.constFirst();
    QUrl address;
    switch (proxy.type()) {
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        address.setScheme(u"http"_s);
        break;
    case QNetworkProxy::Socks5Proxy:
        address.setScheme(u"socks5h"_s);
        break;
    default:
        return {};
    }
    address.setHost(proxy.hostName());
    address.setPort(proxy.port());
    address.setUserName(proxy.user());
    address.setPassword(proxy.password());
    return address.toEncoded();
}

Result<QByteArray> parseProxy(const QByteArray &url)
{
    const QUrl address = QUrl::fromEncoded(url, QUrl::StrictMode);
    const QString scheme = address.scheme();
    const bool known = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "socks5"_L1
        || scheme == "socks5h"_L1;
    if (!address.isValid() || !known || address.host().isEmpty()) {
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate("planops::http::Proxy",
                                        "The proxy address “%1” cannot be used. Write it as "
                                        "http://host:port or socks5h://host:port.")
                .arg(proxyForShowing(url)));
    }
    return address.toEncoded();
}

QString proxyForShowing(const QByteArray &url)
{
    return QUrl::fromEncoded(url).toString(QUrl::RemoveUserInfo);
}

} // namespace planops::http
