// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/exampledraft.h"

#include "core/neutral/encoding.h"
#include "core/spec/examplerequest.h"

namespace planops::gui {

console::Draft exampleDraft(const spec::Known &known, const spec::Operation &operation,
                            const QString &apiBase)
{
    const bool isWeb = known.address.scheme().startsWith(QLatin1String("http"));
    const neutral::Request example =
        spec::exampleRequest(known.document, operation, isWeb ? known.address : QUrl(apiBase));
    const auto request = neutral::toHttp(example);
    return request ? console::Draft::fromRequest(*request, apiBase)
                   : console::Draft::make(example.method, example.url);
}

} // namespace planops::gui
