// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

struct WayText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Cause)
};

QString headerOf(const Evidence &evidence, const char *name)
{
    return QString::fromUtf8(evidence.answer.response.header(name).value_or(QByteArray()));
}

Cause proxyWantsLogin(const Evidence &evidence, const Observation &seen)
{
    return {u"proxy-authentication"_s,
            WayText::tr("The proxy wants a name and a password"),
            WayText::tr("The request did not get past the proxy; the API never saw it. Enter the "
                        "proxy's name and password in the "
                        "system's network settings, or go without the proxy."),
            Facts(seen)
                .said()
                .add(WayText::tr("Proxy"), evidence.answer.response.last().proxy, true)
                .add(WayText::tr("Header"),
                     u"proxy-authenticate: "_s + headerOf(evidence, "proxy-authenticate"), true)
                .done(),
            {Action::OpenSettings, Action::Retry, Action::CopyDetails}};
}

Cause tooMany(const Evidence &evidence, const Observation &seen)
{
    const QString wait = headerOf(evidence, "retry-after");
    bool isSeconds = false;
    const int seconds = wait.toInt(&isSeconds);
    const QString how = isSeconds && seconds > 0
        ? WayText::tr("Send it again in %1 s.").arg(seconds)
        : wait.isEmpty() ? WayText::tr("Wait a moment, then send it again.")
                         : WayText::tr("Send it again after %1.").arg(wait);
    return {u"rate-limited"_s,
            WayText::tr("Too many requests in a short time"),
            WayText::tr("The API limits how often it may be asked; your token is not the problem.")
                + u' ' + how,
            Facts(seen)
                .said()
                .add(WayText::tr("Header"), wait.isEmpty() ? QString() : u"retry-after: "_s + wait,
                     true)
                .done(),
            {Action::Retry, Action::CopyDetails}};
}

Cause blockedOnTheWay(const Evidence &evidence, const Observation &seen)
{
    return {u"blocked-by-proxy"_s,
            WayText::tr("Something in front of the API blocked the request"),
            WayText::tr("The answer is not the API's own: a firewall or content network refused "
                        "before the API saw the request, so your "
                        "permissions are not the problem. Try from another network, or give the "
                        "request number to the API team."),
            Facts(seen)
                .said()
                .meaning(seen.bodyIsPage
                             ? WayText::tr("The API answers in JSON, and this is a web page.")
                             : WayText::tr("The API answers in JSON, and this is not."))
                .add(WayText::tr("Server"), headerOf(evidence, "server"), true)
                .done(),
            {Action::Retry, Action::CopyDetails}};
}

Cause portal(const Evidence &evidence, const Observation &seen)
{
    const auto &hops = evidence.answer.response.hops;
    return {
        u"captive-portal"_s,
        WayText::tr("Something on the network answered in the API's place"),
        WayText::tr("Instead of the API's answer came a web page that wants a sign-in, as hotel, "
                    "train and company networks do. Open any web page in the browser, sign in to "
                    "the network, then send again."),
        Facts(seen)
            .add(WayText::tr("Sent to"), hops.constFirst().url.toString(), true)
            .add(WayText::tr("Answered by"), hops.constLast().url.origin().toString(), true)
            .done(),
        {Action::Retry, Action::CopyDetails}};
}

Cause otherScheme(const Observation &seen)
{
    return {
        u"other-scheme"_s,
        WayText::tr("The server asks for another kind of sign-in"),
        WayText::tr("It wants the scheme %1 and says nothing of Bearer tokens. A gateway in "
                    "front of the API may guard it, such as for a test system: check the address, "
                    "or ask the API team how to get past it.")
            .arg(seen.challengeScheme),
        Facts(seen).said().done(),
        {Action::OpenSettings, Action::Retry, Action::CopyDetails}};
}

//! The marks that firewalls and content networks leave on answers of their own. Their headers
//! alone prove nothing: they are on the API's answers, too, when it sits behind them.
bool isOfContentNetwork(const Evidence &evidence, const Observation &seen)
{
    const QString awsError = headerOf(evidence, "x-amzn-errortype").toLower();
    const QString server = headerOf(evidence, "server").toLower();
    return !headerOf(evidence, "cf-mitigated").isEmpty() || awsError.startsWith("forbidden"_L1)
        || headerOf(evidence, "x-cache").contains("error from cloudfront"_L1, Qt::CaseInsensitive)
        || (!seen.bodyIsJson
            && (!headerOf(evidence, "cf-ray").isEmpty() || server.contains("akamai"_L1)
                || server.contains("cloudfront"_L1) || seen.says({"error code:"_L1})));
}

} // namespace

void addWayCauses(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    if (seen.status == 407) {
        out.append({Weight::Certain, proxyWantsLogin(evidence, seen)});
        return;
    }
    if (seen.status == 429) {
        out.append({Weight::Certain, tooMany(evidence, seen)});
        return;
    }
    if (seen.isPortal) {
        out.append({Weight::Certain, portal(evidence, seen)});
        return;
    }
    if (seen.status == 401 && !seen.challengeScheme.isEmpty()
        && seen.challengeScheme.compare("bearer"_L1, Qt::CaseInsensitive) != 0)
        out.append({Weight::Certain, otherScheme(seen)});
    const bool isForeignText = !seen.bodyIsJson && !seen.bodyIsEmpty;
    const bool ofNetwork = isOfContentNetwork(evidence, seen);
    if (ofNetwork || (isForeignText && (seen.status == 403 || seen.bodyIsPage))) {
        const bool sure = ofNetwork || seen.bodyIsPage;
        out.append({!sure || seen.status != 403 ? Weight::Possible
                        : ofNetwork             ? Weight::Certain
                                                : Weight::Proven,
                    blockedOnTheWay(evidence, seen)});
    }
}

} // namespace planops::diagnosis
