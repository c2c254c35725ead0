// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/jwks.h"
#include "fuzz.h"

using namespace planops;

// Whatever key comes out of it: it does not vouch for a signature of zeros.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto keys = tokens::JwkSet::parse(fuzz::bytesOf(data, size));
    if (!keys)
        return 0;
    for (const tokens::Jwk &key : keys->keys()) {
        static_cast<void>(keys->find(key.keyId()));
        for (const char *algorithm : {"RS256", "PS256", "ES256", "ES384", "ES512", "EdDSA"}) {
            for (const qsizetype length : {0, 64, 96, 132, 256}) {
                fuzz::require(!key.verifies(QString::fromLatin1(algorithm), "data",
                                            QByteArray(length, '\0')));
            }
        }
    }
    return 0;
}
