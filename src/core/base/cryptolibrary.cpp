// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cryptolibrary.h"

#include <mutex>

#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace planops {

void initializeCryptoLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr);
        // The providers come with the first algorithm that is asked for.
        EVP_MD_free(EVP_MD_fetch(nullptr, "SHA2-256", nullptr));
    });
}

} // namespace planops
