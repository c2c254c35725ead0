// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/fetchcall.h"
#include "core/snippets/languages.h"

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

//! What differs between a component for the browser and one for a phone.
struct Surroundings
{
    FetchStyle::Files files;
    QString clerkPackage;
    QString imports; //!< Beside useState.
    QString markup;  //!< What the component returns.
};

// useAuth().getToken() is how a Clerk application gets at the token that this program sends
// (facts/clerk.md, section 3).
Result<QString> component(const Plan &plan, const Surroundings &around)
{
    const bool hasToken = plan.hasBearer();
    const auto call = fetchStatements(plan, {around.files, hasToken}, u"    "_s);
    if (!call)
        return call;
    // In a browser only the user can choose a file; on a phone the path is in the call.
    const QStringList files =
        around.files == FetchStyle::Files::Browser ? fileVariables(plan) : QStringList();
    QString code;
    if (hasToken)
        code += u"import { useAuth } from \""_s + around.clerkPackage + u"\";\n"_s;
    code += u"import { useState } from \"react\";\n"_s + around.imports + u'\n';
    if (!files.isEmpty())
        code += u"// Files as an <input type=\"file\"> gives them.\n"_s;
    code += u"export function ApiCall("_s;
    // The defaults tell TypeScript what they are, and JavaScript nothing new.
    if (!files.isEmpty())
        code += u"{ "_s + files.join(u" = new Blob(), "_s) + u" = new Blob() }"_s;
    code += u") {\n"_s;
    if (hasToken)
        code += u"  const { getToken } = useAuth();\n"_s;
    code += u"  const [answer, setAnswer] = useState(\"\");\n\n  async function send() {\n"_s;
    if (hasToken)
        code += u"    const token = await getToken();\n"_s;
    code += *call + u"    setAnswer(`${response.status} ${await response.text()}`);\n  }\n\n"_s
        + u"  return (\n"_s + around.markup + u"  );\n}\n"_s;
    return code;
}

} // namespace

Result<QString> reactSnippet(const Plan &plan)
{
    return component(plan,
                     {FetchStyle::Files::Browser,
                      u"@clerk/clerk-react"_s,
                      {},
                      u"    <>\n      <button onClick={send}>Send</button>\n"
                      "      <pre>{answer}</pre>\n    </>\n"_s});
}

Result<QString> reactNativeSnippet(const Plan &plan)
{
    return component(plan,
                     {FetchStyle::Files::Native, u"@clerk/clerk-expo"_s,
                      u"import { Button, Text, View } from \"react-native\";\n"_s,
                      u"    <View>\n      <Button title=\"Send\" onPress={send} />\n"
                      "      <Text>{answer}</Text>\n    </View>\n"_s});
}

} // namespace planops::snippets
