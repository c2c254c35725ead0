// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokencopies.h"

#include "gui/widgets/jsonformatter.h"

namespace planops::gui {

Secret authorizationHeader(const Secret &token)
{
    return Secret {"Authorization: Bearer " + token.reveal()};
}

Secret exportLine(const Secret &token)
{
    // A token has no quote in it; if one has, the shell must not see its end there.
    QByteArray quoted = token.reveal();
    quoted.replace('\'', "'\\''");
    return Secret {"export PLANOPS_TOKEN='" + quoted + '\''};
}

QByteArray decodedJson(const tokens::Jwt &jwt)
{
    // As received: a parser would sort the members, drop repeated ones and round large numbers.
    const QByteArray json =
        R"({"header":)" + jwt.headerJson + R"(,"claims":)" + jwt.payloadJson + '}';
    return formatJson(json).text;
}

} // namespace planops::gui
