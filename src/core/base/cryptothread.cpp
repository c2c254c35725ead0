// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cryptothread.h"

#include <openssl/crypto.h>

namespace planops {

void releaseCryptoThread()
{
    OPENSSL_thread_stop();
}

} // namespace planops
