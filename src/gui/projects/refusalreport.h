// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/projectapi.h"
#include "core/tokens/jwks.h"
#include "gui/widgets/refusalcard.h"

#include <functional>

namespace planops::gui {

class Page;

//! \brief The keys of an issuer that are at hand without the network; null if there are none.
using CachedKeys = std::function<const tokens::JwkSet *(const QString &issuer)>;

//! \brief What a failed typed call is judged by.
struct RefusalContext
{
    auth::Profile profile;
    http::Request request;
    const tokens::JwkSet *keys = nullptr; //!< Of the issuer, if they are at hand.
    UnixTime now;
};

//! \brief Shows the likeliest cause if the API answered; the error itself if there was no answer.
void showRefusal(RefusalCard &card, const projects::Refused &refused,
                 const RefusalContext &context);

//! \brief What a page hands on to the window: sign in, inspect \a token, another account, settings,
//! environments.
//! False for what the page does itself: ask again.
bool passOn(Page &page, diagnosis::Action action, const Secret &token);

} // namespace planops::gui
