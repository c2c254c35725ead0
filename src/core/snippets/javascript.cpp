// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/fetchcall.h"
#include "core/snippets/languages.h"

using namespace Qt::StringLiterals;

namespace planops::snippets {

// A function rather than await at the top: that works in the DevTools, in modules and in scripts.
Result<QString> javascriptSnippet(const Plan &plan)
{
    const auto call = fetchStatements(plan, {FetchStyle::Files::Node, false}, u"  "_s);
    if (!call)
        return call;
    return QString(u"async function main() {\n"_s + *call
                   + u"  console.log(response.status, await response.text());\n}\n\nmain();\n"_s);
}

} // namespace planops::snippets
