// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/fetchcall.h"
#include "core/snippets/languages.h"

using namespace Qt::StringLiterals;

namespace planops::snippets {

Result<QString> reactNativeSnippet(const Plan &plan)
{
    const bool hasToken = plan.hasBearer();
    const auto call = fetchStatements(plan, {FetchStyle::Files::Native, hasToken}, u"    "_s);
    if (!call)
        return call;
    QString code;
    if (hasToken)
        code += u"import { useAuth } from \"@clerk/clerk-expo\";\n"_s;
    code += u"import { useState } from \"react\";\n"_s
        + u"import { Button, Text, View } from \"react-native\";\n\n"_s
        + u"export function ApiCall() {\n"_s;
    if (hasToken)
        code += u"  const { getToken } = useAuth();\n"_s;
    code += u"  const [answer, setAnswer] = useState(\"\");\n\n  async function send() {\n"_s;
    if (hasToken)
        code += u"    const token = await getToken();\n"_s;
    code += *call + u"    setAnswer(`${response.status} ${await response.text()}`);\n  }\n\n"_s
        + u"  return (\n    <View>\n      <Button title=\"Send\" onPress={send} />\n"_s
        + u"      <Text>{answer}</Text>\n    </View>\n  );\n}\n"_s;
    return code;
}

} // namespace planops::snippets
