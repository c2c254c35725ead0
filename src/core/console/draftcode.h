// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/console/draft.h"
#include "core/snippets/snippet.h"

namespace planops::console {

//! \brief The draft as code that sends what this program would send under \a profile.
//!
//! \a token is the profile's; it is used with snippets::Token::Value only, and where the program
//! would add it. Errors: as Draft::toRequest() and snippets::make(). Thread: any, and not the
//! window's: files of the body may be read.
[[nodiscard]] Result<QString> codeOf(const Draft &draft, const auth::Profile &profile,
                                     snippets::Language language, snippets::Token mode,
                                     const Secret &token);

} // namespace planops::console
