// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/documentloader.h"

#include "core/spec/loading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::spec {

DocumentLoader::DocumentLoader(http::HttpClient &http, QObject *parent)
    : QObject(parent), m_http(http)
{ }

void DocumentLoader::load(const QUrl &address, const QByteArray &etag,
                          Completion<Loaded> completion, OutlineTaker takeOutline)
{
    (new Loading(m_http, m_worker, {address}, etag, std::move(completion), std::move(takeOutline)))
        ->start();
}

void DocumentLoader::probe(const QUrl &apiBase, const Completion<Loaded> &completion,
                           OutlineTaker takeOutline)
{
    (new Loading(m_http, m_worker, candidates(apiBase), {}, completion, std::move(takeOutline)))
        ->start();
}

QList<QUrl> DocumentLoader::candidates(const QUrl &apiBase)
{
    // FastAPI, Spring, .NET, NestJS, Django and API Platform; pages last.
    constexpr QLatin1StringView names[] = {"openapi.json"_L1,
                                           "openapi.yaml"_L1,
                                           "v3/api-docs"_L1,
                                           "swagger.json"_L1,
                                           "swagger/v1/swagger.json"_L1,
                                           "api-docs"_L1,
                                           "docs"_L1};
    QString base = apiBase.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    QList<QUrl> list;
    const auto add = [&](const QString &path) {
        QUrl url = apiBase.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        url.setPath(path);
        if (!list.contains(url))
            list.append(url);
    };
    add(base + u"/openapi.json"_s);
    add(u"/openapi.json"_s);
    add(u"/api/v1/openapi.json"_s);
    for (const QLatin1StringView name : names) {
        add(base + u'/' + name);
        add(u'/' + name);
    }
    return list;
}

QUrl documentNamedIn(const QByteArray &page, const QUrl &address)
{
    constexpr qsizetype longestPage = qsizetype {256} * 1024;
    const QByteArray start = page.first(qMin(page.size(), longestPage));
    if (!start.trimmed().startsWith('<'))
        return {};
    static const QRegularExpression named(
        u"(?:\\burl\\s*:|spec-url\\s*=|specUrl\\s*[:=]|data-url\\s*=)\\s*[\"']([^\"'\\s<>]{1,2000})[\"']"_s);
    const auto match = named.match(QString::fromUtf8(start));
    if (!match.hasMatch())
        return {};
    const QUrl found = address.resolved(QUrl(match.captured(1)));
    const bool sameOrigin = found.scheme() == address.scheme() && found.host() == address.host()
        && found.port() == address.port();
    return sameOrigin ? found : QUrl();
}

} // namespace planops::spec
