// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/refusalreport.h"

#include "core/base/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! \brief Gives these free functions a context for their translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::RefusalReport)
};

Icon causeIcon(const QString &id)
{
    if (id.contains("expired"_L1))
        return Icon::Hourglass;
    if (id.contains("permission"_L1))
        return Icon::Ban;
    if (id.contains("clock"_L1))
        return Icon::Clock;
    return Icon::CircleX;
}

Icon kindIcon(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return Icon::WifiOff;
    case ErrorKind::Timeout:
        return Icon::Hourglass;
    case ErrorKind::Tls:
        return Icon::ShieldX;
    case ErrorKind::Auth:
        return Icon::Lock;
    default:
        return Icon::CircleX;
    }
}

QString kindTitle(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return Words::tr("The API cannot be reached");
    case ErrorKind::Timeout:
        return Words::tr("The API did not answer in time");
    case ErrorKind::Tls:
        return Words::tr("The connection is not safe");
    case ErrorKind::Auth:
        return Words::tr("The request has no valid token");
    case ErrorKind::Parse:
        return Words::tr("The answer cannot be read");
    default:
        return Words::tr("Loading the projects did not work");
    }
}

} // namespace

ExplainedRefusal explainRefusal(const projects::Refused &refused, const auth::Profile &profile,
                                const http::Request &request, const tokens::JwkSet *keys,
                                UnixTime now)
{
    ExplainedRefusal explained;
    if (refused.answer) {
        diagnosis::Evidence evidence;
        evidence.profile = profile;
        evidence.request = request;
        evidence.answer = *refused.answer;
        evidence.now = now;
        evidence.keys = keys;
        const QList<diagnosis::Cause> causes = diagnosis::explain(evidence);
        if (!causes.isEmpty()) {
            const diagnosis::Cause &cause = causes.constFirst();
            explained.report.icon = causeIcon(cause.id);
            explained.report.title = cause.title;
            explained.report.why = cause.explanation;
            for (const diagnosis::Fact &fact : cause.facts)
                explained.report.facts.append({fact.label, fact.value, fact.code});
            explained.actions = cause.actions;
            return explained;
        }
    }
    explained.report.icon = kindIcon(refused.error.kind);
    explained.report.title = kindTitle(refused.error.kind);
    explained.report.why = refused.error.message;
    if (!refused.error.detail.isEmpty())
        explained.report.facts.append(
            {Words::tr("Detail"), redaction::text(refused.error.detail), true});
    explained.report.facts.append({Words::tr("Request"),
                                   QString::fromLatin1(request.method) + u' '
                                       + redaction::url(request.url.toQUrl()).toString(),
                                   true});
    explained.actions = {diagnosis::Action::Retry};
    if (refused.error.kind == ErrorKind::Auth)
        explained.actions.prepend(diagnosis::Action::SignIn);
    else if (profile.environment != auth::Environment::Sandbox)
        explained.actions.append(diagnosis::Action::TrySandbox);
    return explained;
}

Icon actionIcon(diagnosis::Action action)
{
    switch (action) {
    case diagnosis::Action::RefreshAndRetry:
    case diagnosis::Action::Retry:
        return Icon::RefreshCw;
    case diagnosis::Action::SignIn:
        return Icon::LogIn;
    case diagnosis::Action::InspectToken:
        return Icon::ScanSearch;
    case diagnosis::Action::UseAnotherAccount:
        return Icon::Users;
    case diagnosis::Action::TrySandbox:
        return Icon::Flask;
    case diagnosis::Action::CheckClock:
        return Icon::Clock;
    case diagnosis::Action::OpenSettings:
        return Icon::Sliders;
    case diagnosis::Action::CopyDetails:
        return Icon::LifeBuoy;
    }
    return Icon::None;
}

} // namespace planops::gui
