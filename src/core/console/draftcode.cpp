// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draftcode.h"

namespace planops::console {

Result<QString> codeOf(const Draft &draft, const auth::Profile &profile,
                       snippets::Language language, snippets::Token mode, const Secret &token)
{
    // Judged as when it is sent: what is refused there makes no code either.
    const auto sent = draft.toRequest(profile);
    if (!sent)
        return tl::unexpected(sent.error());
    auto neutral = draft.toNeutral(); // And not from the bytes: a form stays a form in the code.
    if (!neutral)
        return tl::unexpected(neutral.error());
    neutral->url = sent->url.toString();
    snippets::Options options;
    options.token = mode;
    options.addsToken =
        draft.auth == Draft::AuthKind::Profile && profile.ownsOrigin(sent->url.origin());
    if (mode == snippets::Token::Value)
        options.tokenValue = QString::fromUtf8(token.reveal());
    return snippets::make(language, *neutral, options);
}

} // namespace planops::console
