// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokencopies.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

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
    return QJsonDocument(QJsonObject {{u"header"_s, jwt.header}, {u"claims"_s, jwt.claims}})
        .toJson();
}

} // namespace planops::gui
