// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Cause)
};

QString oldFastApiNote(const Observation &seen)
{
    // FastAPI before 0.122 answers a missing token with 403 (facts/clerk.md, section 5).
    return seen.status == 403
        ? u' ' + AccessText::tr("Despite the status 403 this is not about permissions.")
        : QString();
}

Cause droppedOnRedirect(const Evidence &evidence, const Observation &seen)
{
    const auto &hops = evidence.answer.response.hops;
    const QString from = hops.constFirst().url.origin().toString();
    const QString to = hops.constLast().url.origin().toString();
    return {
        u"authorization-dropped"_s,
        AccessText::tr("The token stayed behind on a redirect"),
        AccessText::tr("The API sent the request on from %1 to %2, and a token never follows to "
                       "another place. Use the final address, or "
                       "correct the API address in the profile.")
            .arg(from, to),
        Facts(seen)
            .said()
            .add(AccessText::tr("Sent to"), hops.constFirst().url.toString(), true)
            .add(AccessText::tr("Answered by"), hops.constLast().url.toString(), true)
            .done(),
        {Action::OpenSettings, Action::CopyDetails}};
}

Cause foreignHost(const Evidence &evidence, const Observation &seen)
{
    return {
        u"foreign-host"_s,
        AccessText::tr("No token was sent to this host"),
        AccessText::tr("A token goes to the API of its profile only, and %1 is another place. "
                       "Correct the address, or use the profile that "
                       "belongs to it.")
                .arg(evidence.answer.response.last().url.origin().toString())
            + oldFastApiNote(seen),
        Facts(seen).said().add(AccessText::tr("Profile"), evidence.profile.apiBase, true).done(),
        {Action::OpenSettings, Action::CopyDetails}};
}

Cause noToken(const Observation &seen)
{
    return {u"not-authenticated"_s,
            AccessText::tr("The request carried no token"),
            AccessText::tr("The API wants to know who is asking. Sign in, then send again.")
                + oldFastApiNote(seen),
            Facts(seen).said().meaning(AccessText::tr("There was no Authorization header.")).done(),
            {Action::SignIn, Action::TrySandbox, Action::CopyDetails}};
}

Cause tokenNotSeen(const Observation &seen)
{
    return {
        u"not-authenticated"_s,
        AccessText::tr("The API did not see your token"),
        AccessText::tr("A token was sent, but the API says that none arrived. Something in between "
                       "may remove the Authorization header, or "
                       "the API expects it elsewhere.")
            + oldFastApiNote(seen),
        Facts(seen)
            .said()
            .add(AccessText::tr("You sent"), u"Authorization: "_s + seen.scheme + u" …"_s, true)
            .done(),
        {Action::Retry, Action::InspectToken, Action::CopyDetails}};
}

Cause wrongScheme(const Observation &seen)
{
    return {
        u"wrong-scheme"_s,
        AccessText::tr("The Authorization header is not a Bearer one"),
        AccessText::tr("The API wants “Authorization: Bearer” and a token. Remove the header from "
                       "the request to send the token of the "
                       "profile.")
            + oldFastApiNote(seen),
        Facts(seen)
            .said()
            .add(AccessText::tr("You sent"), u"Authorization: "_s + seen.scheme + u" …"_s, true)
            .done(),
        {Action::Retry, Action::SignIn, Action::CopyDetails}};
}

//! The permission's own name, where the API says it: "projects:write".
QString missingPermission(const Observation &seen)
{
    if (!seen.challengeScope.isEmpty())
        return seen.challengeScope;
    static const QRegularExpression name(u"\\b[A-Za-z_]+(?::[A-Za-z_]+)+\\b"_s);
    const QString found = name.match(seen.said).captured();
    return found.startsWith("http"_L1) ? QString() : found;
}

QString whatYouHave(const Observation &seen)
{
    QString text;
    const QString organization = seen.claims.organizationSlug.isEmpty()
        ? seen.claims.organizationId
        : seen.claims.organizationSlug;
    if (!seen.claims.role.isEmpty())
        text = organization.isEmpty()
            ? AccessText::tr("Role %1").arg(seen.claims.role)
            : AccessText::tr("Role %1 in %2").arg(seen.claims.role, organization);
    if (!seen.claims.scopes.isEmpty()) {
        const QString scopes = AccessText::tr("scopes %1").arg(seen.claims.scopes.join(", "_L1));
        text = text.isEmpty() ? scopes : text + u"; "_s + scopes;
    }
    return text;
}

//! "projects" of /api/v1/projects/42: the last word of the path that is not an id.
QString resourceOf(const http::Url &url)
{
    static const QRegularExpression word(u"^[a-z][a-z_-]{2,}$"_s);
    const QStringList segments = QString::fromLatin1(url.path()).split(u'/', Qt::SkipEmptyParts);
    for (auto it = segments.crbegin(); it != segments.crend(); ++it) {
        if (word.match(*it).hasMatch())
            return *it == "api"_L1 ? QString() : *it;
    }
    return {};
}

QString permissionTitle(const Evidence &evidence)
{
    const QString resource = resourceOf(evidence.request.url);
    const QByteArray method = evidence.request.method.toUpper();
    if (resource.isEmpty())
        return AccessText::tr("You're signed in, but you can't do this here");
    if (method == "POST")
        return AccessText::tr("You're signed in, but you can't create %1 here").arg(resource);
    if (method == "PUT" || method == "PATCH")
        return AccessText::tr("You're signed in, but you can't change %1 here").arg(resource);
    if (method == "DELETE")
        return AccessText::tr("You're signed in, but you can't delete %1 here").arg(resource);
    return AccessText::tr("You're signed in, but you can't see %1 here").arg(resource);
}

Cause missingRight(const Evidence &evidence, const Observation &seen)
{
    return {
        u"missing-permission"_s,
        permissionTitle(evidence),
        AccessText::tr(
            "The token was accepted. The API refused the request because it doesn't carry the "
            "permission this endpoint asks "
            "for. Use another account, or ask an administrator for the permission."),
        Facts(seen)
            .add(AccessText::tr("Missing"), missingPermission(seen), true)
            .add(AccessText::tr("You have"), whatYouHave(seen))
            .said()
            .done(),
        {Action::UseAnotherAccount, Action::InspectToken, Action::TrySandbox, Action::CopyDetails}};
}

//! RFC 9470 by the challenge, Clerk's reverification by the body.
Cause wantsStepUp(const Observation &seen)
{
    return {
        u"step-up-required"_s,
        AccessText::tr("The API wants a fresher or stronger sign-in for this"),
        AccessText::tr("Your token is good, but this endpoint asks that you have signed in more "
                       "recently or with a second factor. Sign in again with it, then send the "
                       "request again."),
        Facts(seen)
            .said()
            .add(AccessText::tr("Sign-in at most"),
                 seen.maxAge.isEmpty() ? QString() : AccessText::tr("%1 s ago").arg(seen.maxAge))
            .add(AccessText::tr("Strength asked for"), seen.acrValues, true)
            .done(),
        {Action::SignIn, Action::InspectToken, Action::CopyDetails}};
}

//! Clerk's own API speaks in codes (facts/clerk.md, section 4).
QString clerkMeaning(const QString &code)
{
    if (code == "clerk_key_invalid"_L1)
        return AccessText::tr(
            "The secret key is wrong or belongs to another instance. Copy it again "
            "from Clerk's dashboard.");
    if (code == "authorization_header_format_invalid"_L1)
        return AccessText::tr(
            "The Authorization header is malformed. It must read “Bearer”, a blank and the key.");
    if (code == "authentication_invalid"_L1)
        return AccessText::tr("Clerk does not know who is asking. Sign in again.");
    if (code == "authorization_invalid"_L1)
        return AccessText::tr("The token or key is right, but may not do this.");
    if (code == "request_invalid_for_environment"_L1)
        return AccessText::tr(
            "This works on development instances of Clerk only, and this one is for production.");
    if (code == "origin_authorization_headers_conflict"_L1)
        return AccessText::tr(
            "Clerk takes either an Origin or an Authorization header, not both. Remove "
            "the Origin header.");
    if (code == "quota_exceeded"_L1)
        return AccessText::tr("The plan of this Clerk instance is used up.");
    return AccessText::tr("Clerk refused the request. Look its code up in Clerk's list of errors.");
}

Cause clerkRefused(const Observation &seen)
{
    return {u"clerk-error"_s,
            AccessText::tr("Clerk refused the request"),
            clerkMeaning(seen.clerkCode),
            Facts(seen).said().add(AccessText::tr("Code"), seen.clerkCode, true).done(),
            {Action::OpenSettings, Action::InspectToken, Action::CopyDetails}};
}

} // namespace

void addMissingToken(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    if (seen.status != 401 && seen.status != 403)
        return;
    const bool saidMissing =
        seen.says({"not authenticated"_L1, "missing authorization"_L1, "no authorization header"_L1,
                   "authentication credentials were not provided"_L1});
    const bool saidScheme = seen.says({"invalid authentication credentials"_L1});
    if (seen.dropped) {
        out.append({Weight::Certain, droppedOnRedirect(evidence, seen)});
    } else if (seen.scheme.isEmpty() && seen.clerkCode.isEmpty()) {
        // A 403 page without a word about tokens is more likely somebody else's.
        const Weight weight = saidMissing ? Weight::Certain
            : seen.status == 401          ? Weight::Proven
                                          : Weight::Likely;
        out.append({weight, seen.isForeignHost ? foreignHost(evidence, seen) : noToken(seen)});
    } else if (saidScheme
               || (!seen.scheme.isEmpty() && seen.scheme != "bearer"_L1 && seen.status == 401)) {
        out.append({saidScheme ? Weight::Said : Weight::Proven, wrongScheme(seen)});
    } else if (saidMissing || seen.token.isEmpty()) {
        out.append({Weight::Said, seen.token.isEmpty() ? noToken(seen) : tokenNotSeen(seen)});
    }
}

void addAccessCauses(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    if (!seen.clerkCode.isEmpty())
        out.append({Weight::Said, clerkRefused(seen)});
    if (seen.wantsStepUp) {
        out.append({Weight::Certain, wantsStepUp(seen)});
        return;
    }
    const bool tokenArrived = !seen.token.isEmpty()
        && !seen.says({"not authenticated"_L1, "invalid authentication credentials"_L1});
    const bool scopeAsked = seen.challengeError == "insufficient_scope"_L1;
    if (scopeAsked || (seen.status == 403 && tokenArrived)) {
        const bool said =
            seen.says({"permission"_L1, "forbidden"_L1, "scope"_L1, "not allowed"_L1,
                       "access denied"_L1, "role"_L1, "privilege"_L1, "not authorized"_L1});
        out.append({scopeAsked || (said && seen.bodyIsJson) ? Weight::Said : Weight::Likely,
                    missingRight(evidence, seen)});
    }
}

} // namespace planops::diagnosis
