// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Error bodies of any shape: what they say is short, whatever they hold.
#include "core/diagnosis/problemtext.h"
#include "fuzz.h"

using namespace planops;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::require(diagnosis::problemText(fuzz::bytesOf(data, size)).size() < 700);
    return 0;
}
