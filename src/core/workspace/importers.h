// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

#include <QJsonObject>

namespace planops::workspace {

//! \file
//! \brief One importer per format, each in a file of its name, for importer.cpp.

[[nodiscard]] Result<Imported> importCurl(const QByteArray &bytes, const ImportOptions &options);
[[nodiscard]] Result<Imported> importPostman(const QByteArray &bytes, const ImportOptions &options);
[[nodiscard]] Result<Imported> importHar(const QByteArray &bytes, const ImportOptions &options);
[[nodiscard]] Result<Imported> importInsomnia(const QByteArray &bytes,
                                              const ImportOptions &options);
[[nodiscard]] Result<Imported> importHttp(const QByteArray &bytes, const ImportOptions &options);

//! \brief One .bru file by itself: what it inherits from its collection becomes a notice.
[[nodiscard]] Result<Imported> importBru(const QByteArray &bytes, const ImportOptions &options);
//! \brief A collection's folder, with its collection.bru and folder.bru files.
[[nodiscard]] Result<Imported> importBrunoFolder(const QString &path, const ImportOptions &options);

//! \brief A JSON document as an object. Errors: Parse, with the line and column where it breaks.
[[nodiscard]] Result<QJsonObject> jsonObject(const QByteArray &bytes);

//! \brief Authorization: Basic of a name and a password (RFC 7617, UTF-8).
[[nodiscard]] QString basicCredentials(const QString &user, const QString &password);

//! \brief Adds name=value to the address, percent-encoded; a value with a {{variable}} in it stays
//! readable until that is filled in.
void appendToQuery(neutral::Request &request, const QString &name, const QString &value);

//! \brief True for headers that the connection sets itself; importers leave them out.
[[nodiscard]] bool belongsToConnection(QStringView headerName);

} // namespace planops::workspace
