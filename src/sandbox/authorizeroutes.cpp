// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/authorizeroutes.h"

#include "sandbox/pages.h"
#include "sandbox/random.h"
#include "sandbox/replies.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

using Fields = QList<QPair<QString, QString>>;

struct Trouble
{
    QString error;
    QString description;
};

constexpr qsizetype minimumState = 8;

QString originOf(const QString &uri)
{
    const QUrl url(uri);
    return url.scheme() + u"://"_s + url.authority();
}

// Errors before the redirect URI is trusted stay here: a page for people, ClerkErrors for programs.
loopback::Response stay(const loopback::Request &request, const QString &code, const QString &text,
                        const QString &advice)
{
    if (request.header("Accept").value_or(QByteArray()).contains("text/html"))
        return htmlReply(400,
                         pages::error(u"This sign-in link does not work"_s, text, code, advice));
    return clerkError(400, code, text, advice);
}

loopback::Response goBack(const Attempt &attempt, Fields fields)
{
    if (!attempt.state.isEmpty())
        fields.append({u"state"_s, attempt.state});
    if (attempt.formPost) {
        const pages::FormPost page = pages::formPost(attempt.redirectUri, fields);
        return htmlReply(200, page.html, originOf(attempt.redirectUri).toLatin1(), page.scriptHash);
    }
    QByteArray location = attempt.redirectUri.toLatin1();
    char separator = location.contains('?') ? '&' : '?';
    for (const auto &[name, value] : fields) {
        location += separator + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return redirectReply(303, location);
}

std::optional<Trouble> checkPkce(const Parameters &parameters, const Client &client)
{
    static const QRegularExpression challenge(u"^[A-Za-z0-9_-]{43}$"_s);
    const QString given = parameters.value("code_challenge"_L1);
    const QString method = parameters.value("code_challenge_method"_L1);
    if (given.isEmpty()) {
        if (!client.isPublic)
            return std::nullopt;
        return Trouble {
            u"invalid_request"_s,
            u"Clients must include a code_challenge when performing the authorize code flow, but "
            "it is missing."_s};
    }
    if (method != "S256"_L1)
        return Trouble {u"invalid_request"_s,
                        u"Clients must use code_challenge_method=S256, plain is not allowed."_s};
    if (!challenge.match(given).hasMatch())
        return Trouble {u"invalid_request"_s,
                        u"The code_challenge is not a base64url SHA-256 digest."_s};
    return std::nullopt;
}

bool isSilent(const Parameters &parameters)
{
    return parameters.value("prompt"_L1).split(u' ').contains("none"_L1);
}

// Whoever names an account of the sandbox counts as signed in and as having consented: a silent
// sign-in (OpenID Connect Core, 3.1.2.1, prompt=none with login_hint) then works without a browser.
const User *hintedUser(const Parameters &parameters)
{
    const QString hint = parameters.value("login_hint"_L1);
    const auto found = std::find_if(users().begin(), users().end(), [&](const User &user) {
        return !user.slug.isEmpty() && user.email == hint;
    });
    return found == users().end() ? nullptr : &*found;
}

// The order of the checks is that of the library Clerk most likely runs (facts/clerk.md, section
// 1).
std::optional<Trouble> check(const Parameters &parameters, const Client &client,
                             const Attempt &attempt)
{
    if (parameters.value("response_type"_L1) != "code"_L1)
        return Trouble {
            u"unsupported_response_type"_s,
            u"The authorization server does not support obtaining a token using this method."_s};
    const bool hasChallenge = parameters.contains("code_challenge"_L1);
    if (attempt.state.size() < minimumState && !(attempt.state.isEmpty() && hasChallenge))
        return Trouble {
            u"invalid_state"_s,
            u"The state is missing or does not have enough characters and is therefore considered "
            "too weak. Request parameter 'state' must be at least be 8 characters long."_s};
    const QString mode = parameters.value("response_mode"_L1);
    if (!mode.isEmpty() && mode != "query"_L1 && mode != "form_post"_L1)
        return Trouble {u"unsupported_response_mode"_s, u"Insufficient client capabilities."_s};
    for (const QString &scope : attempt.scopes) {
        if (!client.scopes.contains(scope))
            return Trouble {
                u"invalid_scope"_s,
                u"The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is "
                "not allowed to request scope '%1'."_s.arg(scope)};
    }
    if (std::optional<Trouble> trouble = checkPkce(parameters, client))
        return trouble;
    if (isSilent(parameters) && !hintedUser(parameters))
        return Trouble {u"login_required"_s,
                        u"The Authorization Server requires End-User authentication."_s};
    return std::nullopt;
}

} // namespace

AuthorizeRoutes::AuthorizeRoutes(TokenMint &mint, GrantStore &grants, CodeBook &codes,
                                 const ControlBoard &board)
    : m_mint(mint), m_grants(grants), m_codes(codes), m_board(board)
{ }

void AuthorizeRoutes::addTo(Router &router)
{
    const auto add = [&](const QByteArray &method, const QByteArray &path, auto member) {
        router.add(method, path,
                   [this, member](const Call &call) { return (this->*member)(call); });
    };
    add("GET"_ba, "/oauth/authorize"_ba, &AuthorizeRoutes::authorize);
    add("POST"_ba, "/oauth/authorize"_ba, &AuthorizeRoutes::authorize);
    add("GET"_ba, "/sign-in"_ba, &AuthorizeRoutes::showSignIn);
    add("POST"_ba, "/sign-in"_ba, &AuthorizeRoutes::takeAccount);
    add("GET"_ba, "/oauth-consent"_ba, &AuthorizeRoutes::showConsent);
    add("POST"_ba, "/oauth-consent"_ba, &AuthorizeRoutes::takeDecision);
}

loopback::Response AuthorizeRoutes::authorize(const Call &call)
{
    if (call.request.method == "POST")
        return start(Parameters(call.request.body), call.request);
    return start(call.query, call.request);
}

loopback::Response AuthorizeRoutes::start(const Parameters &parameters,
                                          const loopback::Request &request)
{
    if (const QString twice = parameters.duplicate(); !twice.isEmpty())
        return stay(request, u"invalid_request"_s, u"The parameter \"%1\" came twice."_s.arg(twice),
                    u"Start the sign-in again in the application."_s);
    const Client *client = findClient(parameters.value("client_id"_L1));
    if (!client)
        return stay(request, u"invalid_client"_s,
                    u"The requested OAuth 2.0 Client does not exist."_s,
                    u"Check the client ID of the profile. The sandbox's own is shown on its front "
                    u"page and by "
                    "the planops sandbox command."_s);
    const QString redirectUri = parameters.value("redirect_uri"_L1);
    if (!matchesRedirect(*client, redirectUri))
        return stay(
            request, u"redirect_uri_mismatch"_s,
            u"The redirect_uri in this request does not exactly match one of those registered for "
            "%1."_s.arg(client->name),
            u"Close this page and cancel the sign-in in the application. Register %1, or change "
            u"the "
            "redirect in the profile."_s.arg(redirectUri.isEmpty() ? u"a redirect URI"_s
                                                                   : redirectUri));

    Attempt attempt;
    attempt.clientId = client->id;
    attempt.redirectUri = redirectUri;
    attempt.state = parameters.value("state"_L1);
    attempt.challenge = parameters.value("code_challenge"_L1);
    attempt.nonce = parameters.value("nonce"_L1);
    attempt.resource = parameters.value("resource"_L1);
    attempt.formPost = parameters.value("response_mode"_L1) == "form_post"_L1;
    attempt.scopes = parameters.value("scope"_L1).split(u' ', Qt::SkipEmptyParts);
    if (attempt.scopes.isEmpty())
        attempt.scopes = {u"profile"_s, u"email"_s};
    attempt.scopes.removeDuplicates();
    attempt.created = m_mint.now();

    if (m_board.controls().emptyStateDefect) {
        const QByteArray location = redirectUri.toLatin1()
            + "?error=unsupported_response_type&error_description=The%20authorization%20server%"
              "20does%20not%20"
              "support%20obtaining%20a%20token%20using%20this%20method.&state=";
        return redirectReply(303, location);
    }
    if (const std::optional<Trouble> trouble = check(parameters, *client, attempt))
        return goBack(
            attempt,
            {{u"error"_s, trouble->error}, {u"error_description"_s, trouble->description}});
    if (isSilent(parameters)) {
        attempt.userId = hintedUser(parameters)->id;
        return grant(attempt);
    }
    return redirectReply(303, "/sign-in?attempt=" + m_codes.addAttempt(attempt).toLatin1());
}

namespace {

loopback::Response tooOld()
{
    return htmlReply(
        400,
        pages::error(u"This sign-in is over"_s, u"It was finished already, or it took too long."_s,
                     u"attempt_unknown"_s, u"Start the sign-in again in the application."_s));
}

} // namespace

loopback::Response AuthorizeRoutes::showSignIn(const Call &call)
{
    const QString id = call.query.value("attempt"_L1);
    const Attempt *attempt = m_codes.findAttempt(id, m_mint.now());
    if (!attempt)
        return tooOld();
    return htmlReply(200, pages::signIn(id, *findClient(attempt->clientId)));
}

loopback::Response AuthorizeRoutes::takeAccount(const Call &call)
{
    const Parameters form(call.request.body);
    const QString id = form.value("attempt"_L1);
    Attempt *attempt = m_codes.findAttempt(id, m_mint.now());
    const User *user = findUser(form.value("account"_L1));
    if (!attempt || !user || user->slug.isEmpty())
        return tooOld();
    attempt->userId = user->id;
    return redirectReply(303, "/oauth-consent?attempt=" + id.toLatin1());
}

loopback::Response AuthorizeRoutes::showConsent(const Call &call)
{
    const QString id = call.query.value("attempt"_L1);
    const Attempt *attempt = m_codes.findAttempt(id, m_mint.now());
    if (!attempt || attempt->userId.isEmpty())
        return tooOld();
    // Browsers apply form-action to the redirect that answers the form, too.
    return htmlReply(200,
                     pages::consent(id, *findClient(attempt->clientId), *findUser(attempt->userId),
                                    attempt->scopes, attempt->redirectUri),
                     originOf(attempt->redirectUri).toLatin1());
}

loopback::Response AuthorizeRoutes::takeDecision(const Call &call)
{
    const Parameters form(call.request.body);
    const QString id = form.value("attempt"_L1);
    const QString decision = form.value("decision"_L1);
    const Attempt *pending = m_codes.findAttempt(id, m_mint.now());
    if (!pending || pending->userId.isEmpty()
        || (decision != "approve"_L1 && decision != "deny"_L1))
        return tooOld();
    const Attempt attempt = m_codes.takeAttempt(id, m_mint.now()).value();
    if (decision == "deny"_L1)
        return goBack(attempt,
                      {{u"error"_s, u"access_denied"_s},
                       {u"error_description"_s, u"The resource owner denied the request."_s}});
    return grant(attempt);
}

loopback::Response AuthorizeRoutes::grant(const Attempt &attempt)
{
    Grant grant;
    grant.id = u"grant_"_s + QString::fromLatin1(randomWord(27));
    grant.clientId = attempt.clientId;
    grant.userId = attempt.userId;
    grant.scopes = attempt.scopes;
    grant.resource = attempt.resource;
    grant.nonce = attempt.nonce;
    m_grants.addGrant(grant, m_mint.now());
    const QByteArray code = m_codes.addCode(attempt, grant.id);
    return goBack(attempt, {{u"code"_s, QString::fromLatin1(code)}});
}

} // namespace planops::sandbox
