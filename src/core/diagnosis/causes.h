// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/observation.h"

namespace planops::diagnosis {

//! \brief How sure a cause is, best first. Only the order matters.
enum class Weight {
    Certain, //!< The API says so, and the exchange proves it.
    Said,    //!< The API says so.
    Proven,  //!< The API says nothing clear, but the token or the exchange is provably so.
    Likely,
    Possible,
};

//! \brief A cause before ranking.
struct Candidate
{
    Weight weight;
    Cause cause;
};

using Candidates = QList<Candidate>;

//! \brief What the API's document says that the request lacks: a scope, another credential.
void addContractCauses(const Evidence &evidence, const Observation &seen, Candidates &out);
//! \brief No token arrived, or not as one: dropped on a redirect, foreign host, signed out, wrong
//! scheme.
void addMissingToken(const Evidence &evidence, const Observation &seen, Candidates &out);
//! \brief The token arrived and is not right: expired, opaque, other issuer, damaged …
void addTokenCauses(const Evidence &evidence, const Observation &seen, Candidates &out);
//! \brief The token is right, but not enough: a permission, a fresher sign-in; and what Clerk says.
void addAccessCauses(const Evidence &evidence, const Observation &seen, Candidates &out);
//! \brief The API itself never answered: proxy, content network, captive portal, too many requests.
void addWayCauses(const Evidence &evidence, const Observation &seen, Candidates &out);

//! \brief The facts that every card shows: what the API said, what that means, clock, challenge,
//! request id.
class Facts
{
public:
    explicit Facts(const Observation &seen) : m_seen(seen) { }

    Facts &add(const QString &label, const QString &value,
               bool code = false); //!< Nothing for an empty value. Redacts.
    Facts &said();
    Facts &meaning(const QString &text);
    Facts &clock();
    Facts &renewal(const Evidence &evidence); //!< How the automatic refresh went, if there was one.
    [[nodiscard]] QList<Fact> done();         //!< Ends with challenge and request id.

private:
    const Observation &m_seen;
    QList<Fact> m_facts;
};

//! \brief "12 min" between the two clocks; empty if they are at most five seconds apart or one is
//! not known (R22).
[[nodiscard]] QString clockDifference(const Observation &seen);

} // namespace planops::diagnosis
