// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

struct ActionText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Action)
};

} // namespace

QString actionName(Action action)
{
    switch (action) {
    case Action::RefreshAndRetry:
        return u"refresh-and-retry"_s;
    case Action::SignIn:
        return u"sign-in"_s;
    case Action::InspectToken:
        return u"inspect-token"_s;
    case Action::UseAnotherAccount:
        return u"use-another-account"_s;
    case Action::TrySandbox:
        return u"try-sandbox"_s;
    case Action::CheckClock:
        return u"check-clock"_s;
    case Action::OpenSettings:
        return u"open-settings"_s;
    case Action::EditEnvironments:
        return u"edit-environments"_s;
    case Action::Retry:
        return u"retry"_s;
    case Action::CopyDetails:
        return u"copy-details"_s;
    }
    Q_UNREACHABLE();
}

QString actionLabel(Action action)
{
    switch (action) {
    case Action::RefreshAndRetry:
        return ActionText::tr("Refresh token and retry");
    case Action::SignIn:
        return ActionText::tr("Sign in again");
    case Action::InspectToken:
        return ActionText::tr("Inspect token");
    case Action::UseAnotherAccount:
        return ActionText::tr("Use another account");
    case Action::TrySandbox:
        return ActionText::tr("Try in the sandbox");
    case Action::CheckClock:
        return ActionText::tr("Check the clock");
    case Action::OpenSettings:
        return ActionText::tr("Open the profile");
    case Action::EditEnvironments:
        return ActionText::tr("Edit environments");
    case Action::Retry:
        return ActionText::tr("Send again");
    case Action::CopyDetails:
        return ActionText::tr("Copy details");
    }
    Q_UNREACHABLE();
}

} // namespace planops::diagnosis
