// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tokens/jwt.h"

#include <QList>

namespace planops::tokens {

//! \brief One line of a comparison of two tokens.
struct Difference
{
    enum class Place { Header, Claims };
    enum class Change { Same, Changed, OnlyFirst, OnlySecond };

    Place place = Place::Claims;
    QString name;
    QString first; //!< The value as the claims table shows it; empty if it is not there.
    QString second;
    Change change = Change::Same;
    QString note; //!< Translated: what the change means; empty if there is nothing to add.

    friend bool operator==(const Difference &, const Difference &) = default;
};

//! \brief The header and the claims of two tokens, member by member, in the steady order of the
//! claims table: what changed after a refresh, why one account's token works and the other's not.
//!
//! Lists of words (scope, aud, permissions) count as equal when they hold the same words.
[[nodiscard]] QList<Difference> compareTokens(const Jwt &first, const Jwt &second, UnixTime now);

} // namespace planops::tokens
