// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/refusalcard.h"

#include "core/base/redaction.h"
#include "gui/widgets/button.h"

#include <QCoreApplication>

namespace planops::gui {

using namespace Qt::StringLiterals;
using diagnosis::Action;

namespace {

Icon iconOf(const diagnosis::Cause &cause)
{
    const QString &id = cause.id;
    if (id.contains("expired"_L1))
        return Icon::Hourglass;
    if (id.contains("clock"_L1) || id.contains("not-yet"_L1))
        return Icon::Clock;
    if (id.contains("permission"_L1) || id.contains("scope"_L1) || id.contains("forbidden"_L1))
        return Icon::ShieldX;
    if (id.contains("authenticated"_L1) || id.contains("signed-out"_L1))
        return Icon::LogIn;
    if (id.contains("token"_L1) || id.contains("signature"_L1) || id.contains("key"_L1))
        return Icon::Key;
    return Icon::CircleX;
}

Icon iconOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return Icon::WifiOff;
    case ErrorKind::Timeout:
        return Icon::Hourglass;
    case ErrorKind::Tls:
        return Icon::ShieldAlert;
    case ErrorKind::Auth:
    case ErrorKind::Vault:
        return Icon::Key;
    default:
        return Icon::CircleX;
    }
}

Icon iconOf(Action action)
{
    switch (action) {
    case Action::RefreshAndRetry:
    case Action::Retry:
        return Icon::RefreshCw;
    case Action::SignIn:
        return Icon::LogIn;
    case Action::InspectToken:
        return Icon::ScanSearch;
    case Action::UseAnotherAccount:
        return Icon::Users;
    case Action::TrySandbox:
        return Icon::Flask;
    case Action::CheckClock:
        return Icon::Clock;
    case Action::OpenSettings:
        return Icon::Sliders;
    case Action::CopyDetails:
        break;
    }
    return Icon::Copy;
}

QKeySequence keysOf(Action action)
{
    switch (action) {
    case Action::RefreshAndRetry:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    case Action::Retry:
        return QKeySequence(Qt::CTRL | Qt::Key_R);
    default:
        return {};
    }
}

} // namespace

QString errorTitle(ErrorKind kind)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("planops::gui", text);
    };
    switch (kind) {
    case ErrorKind::Network:
        return tr("No connection to the server");
    case ErrorKind::Timeout:
        return tr("No answer in time");
    case ErrorKind::Tls:
        return tr("The secure connection failed");
    case ErrorKind::Auth:
        return tr("No token for this request");
    case ErrorKind::Vault:
        return tr("The keychain did not give the token");
    case ErrorKind::Storage:
        return tr("The answer could not be stored");
    case ErrorKind::Invalid:
        return tr("The request could not be sent");
    case ErrorKind::Parse:
        return tr("The answer is no HTTP");
    case ErrorKind::Server:
        return tr("The server broke off");
    case ErrorKind::Cancelled:
        break;
    }
    return tr("Cancelled");
}

RefusalCard::RefusalCard(QWidget *parent) : ErrorCard(parent)
{
    // As high as its lines at the width that it has, not at the width that it would like.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void RefusalCard::showCauses(const QList<diagnosis::Cause> &causes)
{
    if (causes.isEmpty())
        return;
    const diagnosis::Cause &cause = causes.first();
    ErrorReport report;
    report.icon = iconOf(cause);
    report.title = cause.title;
    report.why = cause.explanation;
    for (const diagnosis::Fact &fact : cause.facts)
        report.facts.append({fact.label, fact.value, fact.code});
    if (causes.size() > 1) {
        QStringList others;
        for (const diagnosis::Cause &other : causes.mid(1))
            others.append(other.title);
        report.facts.append({tr("Also possible"), others.join(u"; "_s), false});
    }
    setReport(report);
    addActions(cause.actions);
}

void RefusalCard::showError(const Error &error, const http::Request &request)
{
    ErrorReport report;
    report.icon = iconOf(error.kind);
    report.title = errorTitle(error.kind);
    report.why = error.message;
    if (!request.url.isEmpty()) {
        report.facts.append(
            {tr("Request"),
             QString::fromLatin1(request.method) % u' '
                 % redaction::url(request.url.toQUrl()).toString(QUrl::FullyEncoded),
             true});
    }
    if (!error.detail.isEmpty())
        report.facts.append({tr("Cause"), redaction::text(error.detail), true});
    setReport(report);
    QList<Action> actions;
    if (error.kind == ErrorKind::Auth)
        actions = {Action::SignIn, Action::Retry};
    else if (error.kind != ErrorKind::Invalid)
        actions = {Action::Retry};
    addActions(actions);
}

void RefusalCard::addActions(const QList<Action> &actions)
{
    m_actions.clear();
    int number = 0;
    for (const Action action : actions) {
        if (action == Action::CopyDetails) // the card has that button anyway
            continue;
        const ButtonKind kind = number == 0 ? ButtonKind::Primary
            : number == 1                   ? ButtonKind::Secondary
                                            : ButtonKind::Ghost;
        Button *button =
            addAction(diagnosis::actionLabel(action), iconOf(action), kind, keysOf(action));
        connect(button, &QAbstractButton::clicked, this,
                [this, action] { Q_EMIT actionChosen(action); });
        m_actions.append(action);
        ++number;
    }
}

} // namespace planops::gui
