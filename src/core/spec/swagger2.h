// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

//! \brief Swagger 2.0 in the shape of OpenAPI 3, one piece at a time, so that one reader is enough.
namespace planops::spec {

//! \brief An operation of \a root whose parameters, body and answers have the shape of OpenAPI 3.
//! Those of its path are among its parameters. References of parameters and answers are followed,
//! those of schemas stay.
[[nodiscard]] QJsonObject upgradedOperation(const QJsonObject &root, const QJsonObject &operation,
                                            const QJsonArray &pathParameters);

//! \brief A security scheme in the shape of OpenAPI 3.
[[nodiscard]] QJsonObject upgradedScheme(const QJsonObject &scheme);

//! \brief schemes, host and basePath as server addresses; "/" if the document has none.
[[nodiscard]] QStringList upgradedServers(const QJsonObject &root);

} // namespace planops::spec
