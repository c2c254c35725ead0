// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "core/projects/projectapi.h"
#include "gui/widgets/errorcard.h"

namespace planops::gui {

//! \brief A failure of a typed call, ready for the error card, and what can be done about it.
struct ExplainedRefusal
{
    ErrorReport report;
    QList<diagnosis::Action> actions;
};

//! \brief The likeliest cause if the API answered; the error itself if there was no answer.
[[nodiscard]] ExplainedRefusal explainRefusal(const projects::Refused &refused,
                                              const auth::Profile &profile,
                                              const http::Request &request,
                                              const tokens::JwkSet *keys, UnixTime now);

//! \brief The icon of an action's button.
[[nodiscard]] Icon actionIcon(diagnosis::Action action);

} // namespace planops::gui
