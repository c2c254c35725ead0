// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/oauthflow.h"

#include "core/base/logging.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>
#include <QtNetworkAuth/QAbstractOAuthReplyHandler>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

constexpr int silenceLimitMs = 15'000; // Qt 6.4 takes no chrono here.
constexpr auto requestLimit = 30s;
constexpr qint64 maximumAnswer = qint64 {1024} * 1024;

//! A request body that can be read once. Qt sends a POST again when the server closes early, but
//! cannot rewind this (R13).
class OnceBody : public QIODevice
{
public:
    explicit OnceBody(QByteArray bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_position + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (m_position >= m_bytes.size())
            return -1;
        const qint64 count = qMin(maximum, static_cast<qint64>(m_bytes.size()) - m_position);
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

class SystemProxies : public QNetworkProxyFactory
{
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

Error networkError(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const QString detail =
        u"token endpoint: network error %1: %2"_s.arg(reply.error()).arg(reply.errorString());
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Tls,
                OAuthFlow::tr(
                    "The secure connection to %1 failed: its certificate is not trusted here. "
                    "Check the date of this "
                    "computer; behind a company proxy, its root certificate must be installed.")
                    .arg(host),
                detail,
                {}};
    case QNetworkReply::OperationCanceledError: // Qt 6's transfer timeout and our own deadline.
    case QNetworkReply::TimeoutError:
        return {ErrorKind::Timeout,
                OAuthFlow::tr(
                    "%1 did not answer in time. Check the network connection, then try again.")
                    .arg(host),
                detail,
                {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Network,
                OAuthFlow::tr("The computer %1 cannot be found. Check the network connection and "
                              "the issuer's address.")
                    .arg(host),
                detail,
                {}};
    default:
        return {ErrorKind::Network,
                OAuthFlow::tr("%1 cannot be reached or broke the connection. Check the network "
                              "connection, then try again.")
                    .arg(host),
                detail,
                {}};
    }
}

void set(QMultiMap<QString, QVariant> *parameters, const QString &name, const QByteArray &value)
{
    // The map's values must be percent-encoded already; Qt leaves "+" and "/" alone. And insert()
    // alone would duplicate.
    parameters->remove(name);
    parameters->insert(name, QString::fromLatin1(value.toPercentEncoding()));
}

} // namespace

//! The bridge from Qt's flow to us: hands over the redirect's values, and reads the token
//! endpoint's own words.
class OAuthFlow::Handler : public QAbstractOAuthReplyHandler
{
public:
    explicit Handler(OAuthFlow &flow) : m_flow(flow) { }

    [[nodiscard]] QString callback() const override { return m_flow.m_redirectUri; }
    void networkReplyFinished(QNetworkReply *reply) override { m_flow.onTokenReply(reply); }

private:
    OAuthFlow &m_flow;
};

//! Sends a token request once, to nobody else, with the client's Basic credentials where the issuer
//! wants them so.
class OAuthFlow::Network : public QNetworkAccessManager
{
public:
    explicit Network(const OAuthClient &client) : m_basic(client.basicCredentials())
    {
        setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        setTransferTimeout(silenceLimitMs);
        setAutoDeleteReplies(false);
        if (client.issuer.tokenEndpoint.origin().isLoopback())
            setProxy(QNetworkProxy::NoProxy);
        else
            setProxyFactory(new SystemProxies); // Owned by the manager.
    }

    QPointer<QNetworkReply> lastReply;
    bool tooLarge = false; //!< The answer was cut off for its size.

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *body) override
    {
        QNetworkRequest request(original);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setRawHeader("Accept", "application/json");
        if (!m_basic.isEmpty())
            request.setRawHeader("Authorization", m_basic);
        const QByteArray bytes = body ? body->readAll() : QByteArray();
        request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
        auto *once = new OnceBody(bytes);
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
        once->setParent(reply);
        connect(reply, &QNetworkReply::downloadProgress, reply,
                [this, reply](qint64 received, qint64) {
                    if (received > maximumAnswer && !tooLarge) {
                        tooLarge = true;
                        reply->abort();
                    }
                });
        lastReply = reply;
        return reply;
    }

private:
    QByteArray m_basic;
};

OAuthFlow::OAuthFlow(OAuthClient client, QObject *parent)
    : QOAuth2AuthorizationCodeFlow(parent),
      m_client(std::move(client)),
      m_state(randomWord()),
      m_nonce(randomWord()),
      m_pkce(Pkce::create()),
      m_handler(std::make_unique<Handler>(*this)),
      m_network(std::make_unique<Network>(m_client))
{
    setNetworkAccessManager(m_network.get());
    setReplyHandler(m_handler.get());
    setClientIdentifier(m_client.id);
    setUserAgent(u"PlanOps-Explorer/" PLANOPS_VERSION ""_s);
    setAuthorizationUrl(m_client.issuer.authorizationEndpoint.toQUrl());
    setState(QString::fromLatin1(m_state.reveal()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    setTokenUrl(m_client.issuer.tokenEndpoint.toQUrl());
    setNonceMode(NonceMode::Disabled); // Ours is checked in the id_token by us.
#else
    setAccessTokenUrl(m_client.issuer.tokenEndpoint.toQUrl());
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    setPkceMethod(PkceMethod::None); // Ours works on every Qt.
#endif
    setModifyParametersFunction([this](Stage stage, QMultiMap<QString, QVariant> *parameters) {
        modify(stage, parameters);
    });
    connect(this, &QAbstractOAuth::authorizeWithBrowser, this, &OAuthFlow::linkReady);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_network->lastReply)
            m_network->lastReply->abort();
    });
}

OAuthFlow::~OAuthFlow() = default;

void OAuthFlow::start(const QString &redirectUri)
{
    m_redirectUri = redirectUri;
    grant();
}

void OAuthFlow::exchange(const Secret &code)
{
    if (m_requested)
        return;
    m_requested = true;
    m_code = code;
    // The listener has judged state and issuer; Qt compares the state once more. Any code text will
    // do here: modify() puts the right one in, decoded once and encoded once.
    Q_EMIT m_handler->callbackReceived({{u"code"_s, u"code"_s}, {u"state"_s, state()}});
    watchTokenRequest();
}

void OAuthFlow::refresh(const Secret &refreshToken)
{
    if (m_requested)
        return;
    m_requested = true;
    m_refreshToken = refreshToken;
    setRefreshToken(QString::fromUtf8(refreshToken.reveal()));
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
    refreshTokens();
#else
    refreshAccessToken();
#endif
    watchTokenRequest();
}

void OAuthFlow::watchTokenRequest()
{
    // Qt's own slot would answer a 401 with the client id and an empty password.
    disconnect(m_network.get(), &QNetworkAccessManager::authenticationRequired, nullptr, nullptr);
    if (m_network->lastReply) {
        m_deadline.start(requestLimit);
        return;
    }
    qCWarning(logAuth, "the token request was not sent");
    m_finished = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT failed({ErrorKind::Auth,
                           tr("The code could not be exchanged. Sign in again."),
                           u"QtNetworkAuth sent no token request"_s,
                           {}});
        },
        Qt::QueuedConnection);
}

void OAuthFlow::modify(Stage stage, QMultiMap<QString, QVariant> *parameters)
{
    // Nothing of Qt's is kept: names, values and encodings differ from version to version.
    parameters->clear();
    switch (stage) {
    case Stage::RequestingAuthorization:
        // Qt drops a query that the endpoint itself has (RFC 6749, 3.1 wants it kept).
        for (const auto &[name, value] : QUrlQuery(m_client.issuer.authorizationEndpoint.toQUrl())
                                             .queryItems(QUrl::FullyEncoded))
            parameters->insert(name, value);
        set(parameters, u"response_type"_s, "code"_ba);
        set(parameters, u"client_id"_s, m_client.id.toUtf8());
        set(parameters, u"redirect_uri"_s, m_redirectUri.toUtf8());
        set(parameters, u"scope"_s, m_client.scopes.join(u' ').toUtf8());
        set(parameters, u"state"_s, m_state.reveal());
        set(parameters, u"code_challenge"_s, m_pkce.challenge);
        set(parameters, u"code_challenge_method"_s, "S256"_ba);
        if (m_client.scopes.contains("openid"_L1)) {
            set(parameters, u"nonce"_s, m_nonce.reveal());
            if (m_client.scopes.contains("offline_access"_L1))
                set(parameters, u"prompt"_s,
                    "consent"_ba); // OpenID Connect Core, 11: else no refresh token.
        }
        break;
    case Stage::RequestingAccessToken:
        set(parameters, u"grant_type"_s, "authorization_code"_ba);
        set(parameters, u"code"_s, m_code.reveal());
        set(parameters, u"redirect_uri"_s, m_redirectUri.toUtf8());
        set(parameters, u"client_id"_s, m_client.id.toUtf8());
        set(parameters, u"code_verifier"_s, m_pkce.verifier.reveal());
        if (m_client.sendsSecretInForm())
            set(parameters, u"client_secret"_s, m_client.secret.reveal());
        break;
    case Stage::RefreshingAccessToken:
        set(parameters, u"grant_type"_s, "refresh_token"_ba);
        set(parameters, u"refresh_token"_s, m_refreshToken.reveal());
        set(parameters, u"client_id"_s, m_client.id.toUtf8());
        if (m_client.sendsSecretInForm())
            set(parameters, u"client_secret"_s, m_client.secret.reveal());
        break;
    default:
        break;
    }
}

// Qt never shows the body of a refusal, and Qt 6.4 says nothing at all: this is the only way that
// an answer takes. The flow itself is not told; it ends with its object.
void OAuthFlow::onTokenReply(QNetworkReply *reply)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_network->tooLarge) {
        Q_EMIT failed({ErrorKind::Parse,
                       tr("The issuer answered with far more than tokens. Check the issuer's "
                          "address; if it is right, tell the "
                          "people who run it."),
                       u"token endpoint: more than 1 MiB"_s,
                       {}});
        return;
    }
    const bool cut = status == 200 && reply->error() != QNetworkReply::NoError;
    if (status == 0 || cut) {
        Q_EMIT failed(networkError(*reply));
        return;
    }
    const Result<TokenAnswer> answer = parseTokenAnswer(status, reply->read(maximumAnswer));
    if (answer)
        Q_EMIT answered(*answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace planops::auth
