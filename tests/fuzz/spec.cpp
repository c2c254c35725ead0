// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/changes.h"
#include "core/spec/contractreport.h"
#include "core/spec/examplerequest.h"
#include "core/spec/schemawords.h"
#include "fuzz.h"

using namespace planops;

// A document is equal to itself, and every operation can be found, shown, called and checked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype mostLooks = 20;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto document = spec::readDocument(bytes);
    if (!document)
        return 0;
    fuzz::require(document->problems.size() <= spec::mostProblems);
    fuzz::require(spec::changesBetween(*document, *document).isEmpty());
    for (const spec::Operation &operation :
         document->operations.first(qMin(mostLooks, document->operations.size()))) {
        static_cast<void>(spec::contractReport(*document, operation.method, operation.path,
                                               {200, "application/json", bytes, false}));
        static_cast<void>(spec::exampleRequest(*document, operation,
                                               QUrl(QStringLiteral("https://a.example/api"))));
        for (const spec::Parameter &parameter : operation.parameters)
            static_cast<void>(spec::schemaWords(*document, parameter.schema));
        if (operation.body && !operation.body->content.isEmpty())
            static_cast<void>(
                spec::memberWords(*document, operation.body->content.constFirst().schema));
    }
    return 0;
}
