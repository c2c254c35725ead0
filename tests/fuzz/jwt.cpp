// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/claims.h"
#include "core/tokens/verdict.h"
#include "fuzz.h"

using namespace planops;

// Without the issuer's keys no token may be called valid; and reading what a token says never
// fails.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytesOf(data, size);
    static_cast<void>(tokens::tokenKind(text, {}));
    const auto jwt = tokens::Jwt::decode(text);
    if (!jwt)
        return 0;
    static_cast<void>(tokens::Claims::of(*jwt));
    const UnixTime now {std::chrono::seconds(1'300'819'000)};
    fuzz::require(tokens::examine(*jwt, nullptr, {}, now).valid() != std::optional(true));
    const tokens::JwkSet none;
    fuzz::require(tokens::examine(*jwt, &none, {}, now).valid() != std::optional(true));
    return 0;
}
