// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/refusal.h"

#include "core/diagnosis/causes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

//! Not found, conflict and wrong fields are answers to the request, not to who sent it. A 400
//! counts only where the answer itself speaks of the credentials (RFC 6750, 3.1; Clerk).
bool isRefusal(const Observation &seen)
{
    switch (seen.status) {
    case 401:
    case 403:
    case 407:
    case 429:
    case 511: // A network that wants a sign-in first (RFC 6585, 6).
        return true;
    case 400:
        return seen.challengeError == "invalid_token"_L1
            || seen.clerkCode == "origin_authorization_headers_conflict"_L1
            || seen.clerkCode == "request_invalid_for_environment"_L1;
    default:
        return seen.isPortal;
    }
}

//! The same cause found in two ways counts once, at its better place.
QList<Cause> ranked(Candidates candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.weight < b.weight; });
    QList<Cause> causes;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const bool known = std::any_of(causes.begin(), causes.end(), [&](const Cause &cause) {
            return cause.id == candidate.cause.id;
        });
        if (!known)
            causes.append(candidate.cause);
    }
    return causes;
}

} // namespace

QList<Cause> explain(const Evidence &evidence)
{
    if (evidence.answer.response.hops.isEmpty())
        return {};
    const Observation seen = Observation::of(evidence);
    if (!isRefusal(seen))
        return {};
    Candidates candidates;
    addContractCauses(evidence, seen, candidates); // Of equals first: it names what is missing.
    addMissingToken(evidence, seen, candidates);
    addTokenCauses(evidence, seen, candidates);
    addAccessCauses(evidence, seen, candidates);
    addWayCauses(evidence, seen, candidates);
    return ranked(candidates);
}

} // namespace planops::diagnosis
