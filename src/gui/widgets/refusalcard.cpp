// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/refusalcard.h"

#include "gui/widgets/button.h"

namespace planops::gui {

using namespace Qt::StringLiterals;
using diagnosis::Action;

namespace {

Icon iconOf(const diagnosis::Cause &cause)
{
    const QString &id = cause.id;
    if (id.startsWith("certificate"_L1) || id.startsWith("tls"_L1))
        return Icon::ShieldAlert;
    if (id == "no-connection"_L1 || id == "captive-portal"_L1)
        return Icon::WifiOff;
    if (id == "no-answer-in-time"_L1)
        return Icon::Hourglass;
    if (id.contains("expired"_L1))
        return Icon::Hourglass;
    if (id.contains("clock"_L1) || id.contains("not-yet"_L1))
        return Icon::Clock;
    if (id.contains("permission"_L1) || id.contains("scope"_L1) || id.contains("forbidden"_L1))
        return Icon::ShieldX;
    if (id.contains("authenticated"_L1) || id.contains("step-up"_L1)
        || id.contains("signed-out"_L1))
        return Icon::LogIn;
    if (id.contains("token"_L1) || id.contains("signature"_L1) || id.contains("key"_L1))
        return Icon::Key;
    return Icon::CircleX;
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
    case Action::EditEnvironments:
        return Icon::Braces;
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
    showReport(report, cause.actions);
}

void RefusalCard::showReport(const ErrorReport &report, const QList<Action> &actions)
{
    setReport(report);
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
