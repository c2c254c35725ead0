// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace planops::redaction {

//! \file
//! \brief Whether one of redaction's patterns can find something to mask in a text. One pass by
//! hand is ten times as fast as the patterns, and nearly all texts hold no secret. For redaction
//! only. Any thread.

//! \brief One for each pattern; without it the pattern masks nothing.
enum Sign : quint8 {
    MemberSign = 1,     //!< A secret's name in quotes.
    HeaderSign = 2,     //!< What may be a secret header's name before a colon.
    SchemeSign = 4,     //!< "Bearer" or its like before a gap.
    FormSign = 8,       //!< A secret's name before an equals sign, or escapes that may hold one.
    JwtSign = 16,       //!< How each JWT begins.
    ClerkSign = 32,     //!< An underscore as in Clerk's prefixes.
    SurrogateSign = 64, //!< Half a character: the text may be no valid UTF-16.
};

//! \brief All signs in \a text, in time that grows with its length whatever is in it.
[[nodiscard]] quint8 signsIn(QStringView text);

} // namespace planops::redaction
