// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/fetchcall.h"
#include "core/snippets/languages.h"

using namespace Qt::StringLiterals;

namespace planops::snippets {

// useAuth().getToken() is how a Clerk application gets at the token that this program sends
// (facts/clerk.md, section 3).
Result<QString> reactSnippet(const Plan &plan)
{
    const bool hasToken = plan.hasBearer();
    const auto call = fetchStatements(plan, {FetchStyle::Files::Browser, hasToken}, u"    "_s);
    if (!call)
        return call;
    const QStringList files = fileVariables(plan);
    const QString properties =
        files.isEmpty() ? QString() : QString(u"{ "_s + files.join(u", "_s) + u" }"_s);
    QString code;
    if (hasToken)
        code += u"import { useAuth } from \"@clerk/clerk-react\";\n"_s;
    code += u"import { useState } from \"react\";\n\n"_s;
    if (!files.isEmpty())
        code += u"// Files as an <input type=\"file\"> gives them.\n"_s;
    code += u"export function ApiCall("_s + properties + u") {\n"_s;
    if (hasToken)
        code += u"  const { getToken } = useAuth();\n"_s;
    code += u"  const [answer, setAnswer] = useState(\"\");\n\n  async function send() {\n"_s;
    if (hasToken)
        code += u"    const token = await getToken();\n"_s;
    code += *call + u"    setAnswer(`${response.status} ${await response.text()}`);\n  }\n\n"_s
        + u"  return (\n    <>\n      <button onClick={send}>Send</button>\n"_s
        + u"      <pre>{answer}</pre>\n    </>\n  );\n}\n"_s;
    return code;
}

} // namespace planops::snippets
