// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/discovery.h"

#include "core/auth/jsontexts.h"
#include "core/base/logging.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

constexpr auto freshness = 10min;
constexpr auto refetchInterval = 1min;
constexpr qint64 maximumDocument = qint64 {1024} * 1024;

http::Request plainGet(const http::Url &url)
{
    http::Request request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.options.followRedirects = false;
    request.options.timeout = 15s;
    request.options.maximumBody = maximumDocument;
    return request;
}

// RFC 8414, 3.1 puts the well-known part before the issuer's path, OpenID Connect Discovery behind
// it.
Result<http::Url> wellKnown(const QString &issuer, bool openId)
{
    if (openId)
        return http::Url::parse(QString(issuer + "/.well-known/openid-configuration"_L1));
    const Result<http::Url> url = http::Url::parse(issuer);
    if (!url)
        return url;
    const QByteArray path = url->path() == "/" ? QByteArray() : url->path();
    return http::Url::parse(QString(url->origin().toString()
                                    + "/.well-known/oauth-authorization-server"_L1
                                    + QString::fromLatin1(path)));
}

} // namespace

Result<IssuerMetadata> IssuerMetadata::parse(const QByteArray &json, const QString &expectedIssuer,
                                             const QStringList &trustedHosts)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return failure(ErrorKind::Parse,
                       Discovery::tr("%1 answered with something else than sign-in settings. Check "
                                     "the issuer's address; it "
                                     "may be the address of a web page.")
                           .arg(expectedIssuer),
                       u"metadata: not a JSON object"_s);
    }
    const QJsonObject root = document.object();
    const auto refuse = [&](const QString &detail) {
        return failure(
            ErrorKind::Auth,
            Discovery::tr(
                "The sign-in settings of %1 are not safe to use (%2). Check the address; if it is "
                "right, tell the people who run the issuer.")
                .arg(expectedIssuer, detail),
            u"metadata: "_s + detail, u"unsafe_metadata"_s);
    };

    IssuerMetadata metadata;
    metadata.issuer = root.value("issuer"_L1).toString();
    // RFC 8414, 3.3: identical, or the document is somebody else's. Only a trailing slash is
    // forgiven.
    QString stated = metadata.issuer;
    if (stated.endsWith(u'/'))
        stated.chop(1);
    if (stated != expectedIssuer) {
        return failure(ErrorKind::Auth,
                       Discovery::tr("%1 says that it is another issuer: “%2”. Enter that one if "
                                     "you trust it; else do not "
                                     "sign in here.")
                           .arg(expectedIssuer, metadata.issuer.left(200)),
                       u"metadata: issuer differs"_s, u"issuer_mismatch"_s);
    }
    const Result<http::Url> issuerUrl = http::Url::parse(expectedIssuer);
    if (!issuerUrl)
        return tl::unexpected(issuerUrl.error());

    struct Endpoint
    {
        QString name;
        http::Url *url;
        bool required;
    };
    const Endpoint endpoints[] = {
        {u"authorization_endpoint"_s, &metadata.authorizationEndpoint, true},
        {u"token_endpoint"_s, &metadata.tokenEndpoint, true},
        {u"jwks_uri"_s, &metadata.jwksUri, false},
        {u"userinfo_endpoint"_s, &metadata.userinfoEndpoint, false},
        {u"revocation_endpoint"_s, &metadata.revocationEndpoint, false}};
    QStringList strangers;
    for (const Endpoint &endpoint : endpoints) {
        const QString text = root.value(endpoint.name).toString();
        if (text.isEmpty() && !endpoint.required)
            continue;
        const Result<http::Url> url = http::Url::parse(text);
        if (!url)
            return refuse(Discovery::tr("%1 is no usable address").arg(endpoint.name));
        if (url->origin().scheme != "https" && !url->origin().isLoopback())
            return refuse(Discovery::tr("%1 is not https").arg(endpoint.name));
        const QString host = QString::fromLatin1(url->origin().host);
        if (url->origin() != issuerUrl->origin()
            && !(url->origin().scheme == "https" && trustedHosts.contains(host)))
            strangers.append(host);
        *endpoint.url = *url;
    }
    if (!strangers.isEmpty()) {
        strangers.removeDuplicates();
        const QString hosts = strangers.join(u", "_s);
        return failure(ErrorKind::Auth,
                       Discovery::tr("%1 wants to sign you in through other servers: %2. If you "
                                     "know that they belong to it, add them to the profile as "
                                     "further sign-in hosts; else do not sign in here.")
                           .arg(expectedIssuer, hosts),
                       u"metadata: endpoints on "_s + hosts, u"unsafe_metadata"_s);
    }
    metadata.pkceMethods = jsonTexts(root.value("code_challenge_methods_supported"_L1));
    if (!metadata.pkceMethods.isEmpty() && !metadata.pkceMethods.contains("S256"_L1))
        return refuse(Discovery::tr("it does not support PKCE with S256"));
    metadata.scopes = jsonTexts(root.value("scopes_supported"_L1));
    metadata.clientAuthentication =
        jsonTexts(root.value("token_endpoint_auth_methods_supported"_L1));
    metadata.promisesIss = root.value("authorization_response_iss_parameter_supported"_L1).toBool();
    return metadata;
}

struct Discovery::Cache
{
    struct Metadata
    {
        std::optional<IssuerMetadata> value;
        QDeadlineTimer fresh {0};
        QList<Completion<IssuerMetadata>> waiting;
    };
    struct Keys
    {
        std::optional<tokens::JwkSet> value;
        QDeadlineTimer fresh {0};
        QDeadlineTimer nextRefetch {0}; //!< Before that an unknown key id makes no fetch.
        QList<Completion<tokens::JwkSet>> waiting;
    };
    QHash<QString, QStringList> trusted;
    QHash<QString, Metadata> metadata;
    QHash<QString, Keys> keys;
};

Discovery::Discovery(http::HttpClient &client, QObject *parent)
    : QObject(parent), m_client(client), m_cache(std::make_unique<Cache>())
{ }

Discovery::~Discovery() = default;

void Discovery::trust(const QString &issuer, const QStringList &hosts)
{
    QStringList &trusted = m_cache->trusted[issuer];
    if (trusted == hosts)
        return;
    trusted = hosts;
    m_cache->metadata[issuer].value.reset(); // Who waits is answered by what is under way.
}

void Discovery::metadata(const QString &issuer, Completion<IssuerMetadata> completion)
{
    Cache::Metadata &entry = m_cache->metadata[issuer];
    if (entry.value && !entry.fresh.hasExpired()) {
        QMetaObject::invokeMethod(
            this, [completion, value = *entry.value] { completion(value); }, Qt::QueuedConnection);
        return;
    }
    entry.waiting.append(completion);
    if (entry.waiting.size() == 1)
        fetchMetadata(issuer, true);
}

void Discovery::fetchMetadata(const QString &issuer, bool openId)
{
    const Result<http::Url> url = wellKnown(issuer, openId);
    if (!url) {
        finishMetadata(issuer, tl::unexpected(url.error()));
        return;
    }
    m_client.send(plainGet(*url),
                  {this, [this, issuer, openId](const Result<http::Response> &answer) {
                       onMetadata(issuer, openId, answer);
                   }});
}

void Discovery::onMetadata(const QString &issuer, bool openId, const Result<http::Response> &answer)
{
    if (!answer) {
        Error error = answer.error();
        error.message =
            tr("The sign-in settings of %1 could not be read. %2").arg(issuer, error.message);
        finishMetadata(issuer, tl::unexpected(error));
        return;
    }
    if (answer->status() == 200) {
        Result<IssuerMetadata> parsed =
            IssuerMetadata::parse(answer->body.readAll(), issuer, m_cache->trusted.value(issuer));
        // A web server that answers everything with its start page may still have the other
        // document.
        if (!parsed && parsed.error().kind == ErrorKind::Parse && openId)
            fetchMetadata(issuer, false);
        else
            finishMetadata(issuer, parsed);
        return;
    }
    if (openId && answer->status() < 500) {
        fetchMetadata(issuer, false);
        return;
    }
    finishMetadata(
        issuer,
        failure(
            answer->status() >= 500 ? ErrorKind::Server : ErrorKind::Auth,
            answer->status() >= 500
                ? tr("%1 has trouble of its own (status %2). Try again later.")
                      .arg(issuer)
                      .arg(answer->status())
                : tr("%1 is no OpenID Connect or OAuth issuer: it has no sign-in settings under "
                     "/.well-known. Check the issuer's address in the profile.")
                      .arg(issuer),
            u"metadata: HTTP %1"_s.arg(answer->status()), u"no_metadata"_s));
}

void Discovery::finishMetadata(const QString &issuer, const Result<IssuerMetadata> &result)
{
    Cache::Metadata &entry = m_cache->metadata[issuer];
    if (result) {
        entry.value = *result;
        entry.fresh.setRemainingTime(freshness);
    }
    for (const auto &completion : std::exchange(entry.waiting, {}))
        completion(result);
}

void Discovery::keys(const QString &issuer, const QString &keyId,
                     Completion<tokens::JwkSet> completion)
{
    Cache::Keys &entry = m_cache->keys[issuer];
    const bool fresh = entry.value && !entry.fresh.hasExpired();
    const bool known = entry.value && (keyId.isEmpty() || entry.value->find(keyId));
    if (fresh && (known || !entry.nextRefetch.hasExpired())) {
        QMetaObject::invokeMethod(
            this, [completion, value = *entry.value] { completion(value); }, Qt::QueuedConnection);
        return;
    }
    if (fresh && !known)
        entry.nextRefetch.setRemainingTime(refetchInterval);
    entry.waiting.append(completion);
    if (entry.waiting.size() == 1) {
        metadata(issuer, {this, [this, issuer](const Result<IssuerMetadata> &metadata) {
                              fetchKeys(issuer, metadata);
                          }});
    }
}

void Discovery::fetchKeys(const QString &issuer, const Result<IssuerMetadata> &metadata)
{
    if (!metadata) {
        finishKeys(issuer, tl::unexpected(metadata.error()));
        return;
    }
    if (metadata->jwksUri.isEmpty()) {
        finishKeys(issuer,
                   failure(ErrorKind::Auth,
                           tr("%1 does not publish its keys, so its tokens cannot be checked. Ask "
                              "the people who run it.")
                               .arg(issuer),
                           u"metadata: no jwks_uri"_s));
        return;
    }
    m_client.send(
        plainGet(metadata->jwksUri),
        {this, [this, issuer](const Result<http::Response> &answer) { onKeys(issuer, answer); }});
}

void Discovery::onKeys(const QString &issuer, const Result<http::Response> &answer)
{
    if (!answer) {
        Error error = answer.error();
        error.message = tr("The keys of %1 could not be read. %2").arg(issuer, error.message);
        finishKeys(issuer, tl::unexpected(error));
    } else if (answer->status() != 200) {
        finishKeys(issuer,
                   failure(ErrorKind::Server,
                           tr("%1 does not hand out its keys (status %2), so its tokens cannot be "
                              "checked. Try again later.")
                               .arg(issuer)
                               .arg(answer->status()),
                           u"jwks: HTTP %1"_s.arg(answer->status())));
    } else {
        finishKeys(issuer, tokens::JwkSet::parse(answer->body.readAll()));
    }
}

void Discovery::finishKeys(const QString &issuer, const Result<tokens::JwkSet> &result)
{
    Cache::Keys &entry = m_cache->keys[issuer];
    if (result) {
        entry.value = *result;
        entry.fresh.setRemainingTime(freshness);
        if (entry.value->skipped() > 0)
            qCInfo(logAuth, "%d keys of the issuer were skipped", entry.value->skipped());
    }
    for (const auto &completion : std::exchange(entry.waiting, {}))
        completion(result);
}

const tokens::JwkSet *Discovery::cachedKeys(const QString &issuer) const
{
    const auto entry = m_cache->keys.constFind(issuer);
    return entry != m_cache->keys.cend() && entry->value ? &*entry->value : nullptr;
}

} // namespace planops::auth
