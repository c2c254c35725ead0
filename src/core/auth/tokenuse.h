// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops::auth {

//! \brief Whether a request may carry the profile's token.
enum class TokenUse {
    OwnOrigins, //!< To the profile's origins, unless the request has an Authorization of its own.
    Never,      //!< The user wants to see what the API says to nobody.
};

} // namespace planops::auth
