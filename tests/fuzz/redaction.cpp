// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Redaction looks for signs before it searches: every sign before a text makes each pattern look at
// it, and may change nothing of what comes out.
#include "core/base/redaction.h"
#include "fuzz.h"

using namespace planops;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString signs =
        u"x-key:1\n\"token\";\nBearer token;\ntoken= ;\neyJ ;\nk_ ;\n%;\n"_s;
    static const QString before = redaction::text(signs);
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    fuzz::require(redaction::text(QString(signs + text)) == before + redaction::text(text));
    (void)redaction::address(text);
    return 0;
}
