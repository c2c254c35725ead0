// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/refusalreport.h"

#include "core/base/redaction.h"
#include "core/base/secret.h"
#include "core/resources/resourceapi.h"
#include "gui/page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! \brief Gives these free functions a context for their translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::RefusalReport)
};

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

//! Nothing was sent: a sentence says what goes along, and a button leads to where it is written.
void showMissingCredential(RefusalCard &card, const Error &error)
{
    ErrorReport report;
    report.icon = Icon::Key;
    report.title = Words::tr("A credential has no value");
    report.why = error.message;
    card.showReport(report, {diagnosis::Action::EditEnvironments, diagnosis::Action::Retry});
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
        return Words::tr("Loading did not work");
    }
}

} // namespace

void showRefusal(RefusalCard &card, const projects::Refused &refused, const RefusalContext &context)
{
    if (refused.answer) {
        diagnosis::Evidence evidence;
        evidence.profile = context.profile;
        evidence.request = context.request;
        evidence.answer = *refused.answer;
        evidence.now = context.now;
        evidence.keys = context.keys;
        if (const QList<diagnosis::Cause> causes = diagnosis::explain(evidence);
            !causes.isEmpty()) {
            card.showCauses(causes);
            return;
        }
    }
    if (refused.error.code == resources::missingCredential) {
        showMissingCredential(card, refused.error);
        return;
    }
    ErrorReport report;
    report.icon = kindIcon(refused.error.kind);
    report.title = kindTitle(refused.error.kind);
    report.why = refused.error.message;
    if (!refused.error.detail.isEmpty())
        report.facts.append({Words::tr("Detail"), redaction::text(refused.error.detail), true});
    report.facts.append({Words::tr("Request"),
                         QString::fromLatin1(context.request.method) + u' '
                             + redaction::url(context.request.url.toQUrl()).toString(),
                         true});
    QList<diagnosis::Action> actions {diagnosis::Action::Retry};
    if (refused.error.kind == ErrorKind::Auth)
        actions.prepend(diagnosis::Action::SignIn);
    else if (context.profile.environment != auth::Environment::Sandbox)
        actions.append(diagnosis::Action::TrySandbox);
    card.showReport(report, actions);
}

bool passOn(Page &page, diagnosis::Action action, const Secret &token)
{
    switch (action) {
    case diagnosis::Action::RefreshAndRetry:
    case diagnosis::Action::Retry:
        return false;
    case diagnosis::Action::SignIn:
        Q_EMIT page.signInRequested();
        break;
    case diagnosis::Action::InspectToken:
        Q_EMIT page.inspectTokenRequested(token);
        break;
    case diagnosis::Action::UseAnotherAccount:
        Q_EMIT page.profileMenuRequested();
        break;
    case diagnosis::Action::TrySandbox:
        Q_EMIT page.sandboxRequested();
        break;
    case diagnosis::Action::OpenSettings:
        Q_EMIT page.settingsRequested();
        break;
    case diagnosis::Action::EditEnvironments:
        Q_EMIT page.environmentsRequested();
        break;
    case diagnosis::Action::CheckClock:
        Q_EMIT page.noticed(
            Words::tr("Check the clock of this computer"),
            Words::tr("Switch on automatic time in the system's settings, then try again."), false);
        break;
    case diagnosis::Action::CopyDetails:
        break;
    }
    return true;
}

} // namespace planops::gui
