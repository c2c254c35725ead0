// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/engine.h"

#include "core/base/logging.h"
#include "sandbox/pages.h"
#include "sandbox/random.h"
#include "sandbox/replies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

struct NamedAction
{
    QLatin1StringView name;
    void (Engine::*run)();
};

constexpr std::array namedActions {
    NamedAction {"expireTokens"_L1, &Engine::expireTokens},
    NamedAction {"rotateKey"_L1, &Engine::rotateKey},
    NamedAction {"revokeSessions"_L1, &Engine::revokeSessions},
    NamedAction {"resetData"_L1, &Engine::resetData},
};

loopback::Limits sandboxLimits()
{
    loopback::Limits limits;
    limits.idle = std::chrono::seconds(30); // People and keep-alive clients think.
    limits.connections = 64;
    return limits;
}

bool isApi(const QByteArray &path)
{
    return path.startsWith("/api/");
}

bool isClerk(const QByteArray &path)
{
    return path.startsWith("/oauth/") || path.startsWith("/v1/")
        || path.startsWith("/.well-known/");
}

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds).toUTC(),
                  u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

loopback::Response internalError()
{
    loopback::Response response;
    response.status = 500;
    response.headers = {{"Content-Type"_ba, "text/plain; charset=utf-8"_ba}};
    response.body = "Internal Server Error"_ba;
    return response;
}

loopback::Response controlError(int status, const QString &text)
{
    return jsonReply(status, QJsonObject {{u"error"_s, text}});
}

} // namespace

Engine::Engine(QString databasePath, ControlBoard &board)
    : m_databasePath(std::move(databasePath)),
      m_board(board),
      m_grants(m_store),
      m_projects(m_store)
{ }

Engine::~Engine() = default;

void Engine::start(quint16 port)
{
    Result<Description> opened = open(port);
    if (!m_store.setAsidePath().isEmpty())
        Q_EMIT dataSetAside(m_store.setAsidePath());
    if (opened)
        Q_EMIT started(*opened);
    else
        Q_EMIT failed(opened.error());
}

void Engine::close()
{
    if (m_server)
        m_server->close();
}

Result<Description> Engine::open(quint16 port)
{
    if (Result<void> opened = m_store.open(m_databasePath); !opened)
        return tl::unexpected(opened.error());
    Result<JwtSigner> signer = loadSigner();
    if (!signer)
        return tl::unexpected(signer.error());
    const QString secretKey = secret(u"secret_key"_s, u"sk_test_"_s, 42);
    const QString clientSecret = secret(u"client_secret"_s, {}, 32);

    m_mint = std::make_unique<TokenMint>(m_grants, m_board, *signer);
    m_authorize = std::make_unique<AuthorizeRoutes>(*m_mint, m_grants, m_codes, m_board);
    m_clerk =
        std::make_unique<ClerkRoutes>(*m_mint, m_grants, m_codes, m_board, clientSecret.toUtf8());
    m_backend = std::make_unique<BackendRoutes>(*m_mint, m_grants, m_board, secretKey.toUtf8());
    m_planops = std::make_unique<PlanopsRoutes>(*m_mint, m_grants, m_projects, m_board);
    m_authorize->addTo(m_router);
    m_clerk->addTo(m_router);
    m_backend->addTo(m_router);
    m_planops->addTo(m_router);
    m_router.add("GET"_ba, "/"_ba,
                 [this](const Call &) { return htmlReply(200, pages::index(m_mint->origin())); });
    m_router.add("GET"_ba, "/sandbox/controls"_ba, [this](const Call &) { return showControls(); });
    m_router.add("POST"_ba, "/sandbox/controls"_ba,
                 [this](const Call &call) { return changeControls(call); });

    if (m_store.meta(u"seeded"_s).isEmpty())
        resetData();
    if (const std::optional<QString> trouble = m_store.takeFailure())
        return failure(ErrorKind::Storage,
                       tr("The sandbox could not write its data file. Check that its folder can be "
                          "written and "
                          "that the disk is not full."),
                       *trouble);

    m_server = std::make_unique<loopback::HttpServer>(
        [this](const loopback::Request &request) { return handle(request); }, sandboxLimits());
    const Result<quint16> listening = m_server->listen(port);
    if (!listening)
        return tl::unexpected(listening.error());
    const QString host = u"127.0.0.1:"_s + QString::number(*listening);
    m_mint->setOrigin(u"http://"_s + host);

    Description description;
    description.issuer = m_mint->origin();
    description.apiBase = m_mint->origin();
    description.jwksUri = m_mint->origin() + u"/.well-known/jwks.json"_s;
    description.clientId = clients()[0].id;
    description.publishableKey =
        u"pk_test_"_s
        + QString::fromLatin1(
            QByteArray(host.toLatin1() + '$').toBase64(QByteArray::OmitTrailingEquals));
    description.secretKey = secretKey;
    description.confidentialClientId = clients()[1].id;
    description.confidentialClientSecret = clientSecret;
    for (const User &user : users()) {
        if (!user.slug.isEmpty())
            description.accounts.append({user.id, user.name(), user.email, roleName(user.role)});
    }
    return description;
}

// Made once with OpenSSL's generator and kept, so that profiles survive restarts.
QString Engine::secret(const QString &name, const QString &prefix, int length)
{
    QString value = m_store.meta(name);
    if (value.isEmpty()) {
        value = prefix + QString::fromLatin1(randomWord(length));
        m_store.setMeta(name, value);
    }
    return value;
}

Result<JwtSigner> Engine::loadSigner()
{
    const QByteArray pem = m_store.meta(u"signing_key"_s).toLatin1();
    if (!pem.isEmpty()) {
        if (Result<JwtSigner> signer =
                JwtSigner::fromPem(pem, m_store.meta(u"signing_kid"_s).toLatin1()))
            return signer;
        qCWarning(logSandbox, "the stored signing key is unreadable; a new one is made");
    }
    Result<JwtSigner> made = JwtSigner::generate();
    if (made)
        keep(*made);
    return made;
}

void Engine::keep(const JwtSigner &signer)
{
    Transaction transaction(m_store);
    m_store.setMeta(u"signing_key"_s, QString::fromLatin1(signer.toPem()));
    m_store.setMeta(u"signing_kid"_s, QString::fromLatin1(signer.kid()));
    transaction.commit();
}

void Engine::expireTokens()
{
    m_grants.expireAll();
}

void Engine::rotateKey()
{
    Result<JwtSigner> made = JwtSigner::generate();
    if (!made || !m_mint) {
        qCWarning(logSandbox, "the signing key could not be rotated");
        return;
    }
    keep(*made);
    m_mint->setSigner(*made);
}

void Engine::revokeSessions()
{
    m_grants.revokeEverything(m_mint->now());
}

void Engine::resetData()
{
    m_projects.reset(QDateTime::fromSecsSinceEpoch(m_mint->now()).toUTC());
    m_store.setMeta(u"seeded"_s, u"1"_s);
}

loopback::Response Engine::handle(const loopback::Request &request)
{
    loopback::Response response = dispatch(request);
    if (m_store.takeFailure()) // Already logged; an answer built on it would be a lie.
        response = internalError();
    response.headers.append({"Date"_ba, httpDate(m_mint->now())});
    if (isApi(request.path)) {
        response.headers.append({"X-Request-ID"_ba, "req_" + randomWord(20)});
        response.delay = m_board.controls().delay;
    }
    return response;
}

loopback::Response Engine::dispatch(const loopback::Request &request)
{
    if (isApi(request.path)) {
        if (std::optional<loopback::Response> faulty = fault())
            return *faulty;
    }
    // FastAPI gives its operations no HEAD; everything else answers HEAD like GET.
    const QByteArray method =
        request.method == "HEAD" && !isApi(request.path) ? "GET"_ba : request.method;
    const Router::Match match = m_router.find(method, request.path);
    if (!match.action)
        return notRouted(request, match);
    return (*match.action)(Call {request, Parameters(request.query), match.segments});
}

loopback::Response Engine::notRouted(const loopback::Request &request,
                                     const Router::Match &match) const
{
    if (!match.allowed.isEmpty()) {
        loopback::Response response = isClerk(request.path)
            ? clerkError(405, u"method_not_allowed"_s, u"Method not allowed"_s)
            : fastapi::detail(405, u"Method Not Allowed"_s);
        response.headers.append({"Allow"_ba, match.allowed.join(", ")});
        return response;
    }
    if (isClerk(request.path))
        return clerkError(404, u"resource_not_found"_s, u"not found"_s, u"No such endpoint."_s);
    // Starlette's redirect_slashes: the same path with or without its last slash.
    QByteArray other = request.path;
    if (other.endsWith('/'))
        other.chop(1);
    else
        other += '/';
    if (!m_router.find(request.method, other).allowed.isEmpty()) {
        const QByteArray query =
            request.query.isEmpty() ? QByteArray() : QByteArray('?' + request.query);
        return redirectReply(307, m_mint->origin().toLatin1() + other + query);
    }
    return fastapi::detail(404, u"Not Found"_s);
}

std::optional<loopback::Response> Engine::fault() const
{
    const Controls controls = m_board.controls();
    loopback::Response response;
    if (controls.abortAnswers) {
        response.abort = true;
        return response;
    }
    switch (controls.failStatus) {
    case 0:
        return std::nullopt;
    case 500:
        return internalError();
    case 429:
        response = fastapi::detail(429, u"Too Many Requests"_s);
        response.headers.append({"Retry-After"_ba, "5"_ba});
        return response;
    case 502:
    case 503:
    case 504: { // What a proxy says when the program behind it does not.
        const QString title = controls.failStatus == 502 ? u"502 Bad Gateway"_s
            : controls.failStatus == 503                 ? u"503 Service Temporarily Unavailable"_s
                                                         : u"504 Gateway Time-out"_s;
        response = htmlReply(
            controls.failStatus,
            u"<html>\r\n<head><title>%1</title></head>\r\n<body>\r\n<center><h1>%1</h1>"
            "</center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"_s.arg(title));
        return response;
    }
    default:
        return fastapi::detail(controls.failStatus, u"The sandbox was told to fail"_s);
    }
}

loopback::Response Engine::showControls() const
{
    return jsonReply(200, controlsToJson(m_board.controls()));
}

// A web page elsewhere can post a form here, but not JSON without asking first, and nobody answers
// its asking.
loopback::Response Engine::changeControls(const Call &call)
{
    if (!hasContentType(call.request, "application/json"))
        return controlError(415, tr("Send the controls as application/json."));
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return controlError(400, tr("The body is not a JSON object."));
    QJsonObject json = document.object();
    QList<NamedAction> actions;
    for (const QJsonValue &name : json.take(u"actions"_s).toArray()) {
        const auto found = std::find_if(
            namedActions.begin(), namedActions.end(),
            [&name](const NamedAction &action) { return name.toString() == action.name; });
        if (found == namedActions.end())
            return controlError(
                422, tr("The actions are expireTokens, rotateKey, revokeSessions and resetData."));
        actions.append(*found);
    }
    const Result<Controls> controls = controlsFromJson(m_board.controls(), json);
    if (!controls)
        return controlError(422, controls.error().message);
    m_board.setControls(*controls);
    for (const NamedAction &action : actions)
        (this->*(action.run))();
    return showControls();
}

} // namespace planops::sandbox
