// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/redirect.h"

#include "core/auth/formtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::Redirect", text);
}

RedirectVerdict stray(const QString &message, const QString &detail, const QString &code = {})
{
    return {RedirectVerdict::Kind::Stray, {}, Error {ErrorKind::Auth, message, detail, code}};
}

RedirectVerdict refused(Error error)
{
    return {RedirectVerdict::Kind::Refused, {}, std::move(error)};
}

} // namespace

Error authorizationError(const QString &code, const QString &description)
{
    QString message;
    if (code == "access_denied"_L1)
        message = tr("Sign-in was denied in the browser. Sign in again and approve, or use another "
                     "account.");
    else if (code == "invalid_scope"_L1)
        message =
            tr("The issuer does not grant the scopes that the profile asks for. Remove the ones "
               "that this application "
               "does not have (often offline_access or openid) from the profile, or ask for them.");
    else if (code == "login_required"_L1 || code == "interaction_required"_L1
             || code == "consent_required"_L1 || code == "account_selection_required"_L1)
        message = tr("The issuer wants you to do something in the browser first. Sign in again and "
                     "finish every page.");
    else if (code == "unauthorized_client"_L1)
        message = tr("The issuer does not allow this client to sign people in. Check the client "
                     "ID, or ask the people who run "
                     "the issuer to allow the authorization code grant.");
    else if (code == "server_error"_L1 || code == "temporarily_unavailable"_L1)
        message = tr("The issuer has trouble of its own. Try again in a few minutes.");
    else if (code == "invalid_state"_L1)
        message = tr("The issuer did not accept the protection of this sign-in (state). Tell the "
                     "people who run it.");
    else
        message = tr("The issuer refused the sign-in (%1). Check client ID, scopes and redirect "
                     "address of the profile with "
                     "the people who run it.")
                      .arg(safeServerText(code, 60));
    return {ErrorKind::Auth, message,
            u"authorize: %1: %2"_s.arg(safeServerText(code, 60), safeServerText(description)),
            safeServerText(code, 60)};
}

RedirectVerdict judgeRedirect(const QByteArray &query, const RedirectExpectations &expected)
{
    const std::optional<FormMembers> members = parseForm(query);
    if (!members || members->hasRepeats()) {
        return stray(tr("A redirect arrived that cannot be read. Finish the sign-in in the newest "
                        "browser tab."),
                     members ? u"redirect: repeated parameter"_s
                             : u"redirect: broken percent encoding"_s,
                     u"broken_redirect"_s);
    }
    const QByteArray state = members->value("state"_ba);
    const QString error = QString::fromUtf8(members->value("error"_ba));
    if (state.isEmpty() && error == "unsupported_response_type"_L1) {
        // A signed-out browser may lose the query on Clerk's own sign-in hop (facts/clerk.md,
        // section 1).
        return stray(tr("You are signed in at the issuer now, but it lost this request on the way. "
                        "Open the sign-in link "
                        "once more."),
                     u"redirect: unsupported_response_type with an empty state"_s, u"retry"_s);
    }
    if (state.isEmpty() || !(Secret(state) == expected.state)) {
        return stray(tr("A redirect arrived that does not belong to this sign-in. Finish it in the "
                        "newest browser tab, or "
                        "open the sign-in link again."),
                     state.isEmpty() ? u"redirect: no state"_s : u"redirect: another state"_s,
                     u"wrong_state"_s);
    }
    const bool hasIssuer = members->contains("iss"_ba);
    if (hasIssuer ? QString::fromUtf8(members->value("iss"_ba)) != expected.issuer
                  : expected.issuerPromised) {
        return refused({ErrorKind::Auth,
                        tr("The answer came from another issuer than the one of this profile, so "
                           "it was not used. Sign in "
                           "again; if this happens again, check the issuer's address."),
                        hasIssuer ? u"redirect: iss differs (RFC 9207)"_s
                                  : u"redirect: promised iss is missing (RFC 9207)"_s,
                        u"issuer_mismatch"_s});
    }
    if (!error.isEmpty())
        return refused(
            authorizationError(error, QString::fromUtf8(members->value("error_description"_ba))));
    const QByteArray code = members->value("code"_ba);
    if (code.isEmpty()) {
        return refused({ErrorKind::Auth,
                        tr("The issuer sent the browser back without a code. Sign in again; if "
                           "this happens again, tell the "
                           "people who run the issuer."),
                        u"redirect: neither code nor error"_s, u"no_code"_s});
    }
    return {RedirectVerdict::Kind::Accepted, Secret(code), {}};
}

} // namespace planops::auth
