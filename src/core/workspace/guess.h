// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

namespace planops::workspace {

//! \brief What wrote these bytes; the file's name, if there is one, only where the content does not
//! say. Nothing if none of our formats fits.
[[nodiscard]] std::optional<Format> guessFormat(const QByteArray &bytes,
                                                const QString &fileName = {});

//! \brief A document whose kind is told by itself.
struct GuessedImport
{
    Format format = Format::Curl;
    Imported imported;
};

//! \brief importBytes() of the format that fits. Errors: Parse, if none does, and importBytes()'.
//! Thread: any; large documents take a while.
[[nodiscard]] Result<GuessedImport> importGuessed(const QByteArray &bytes,
                                                  const ImportOptions &options = {});

//! \brief The same for a file or a folder. Errors: Storage, and the above, naming the file.
[[nodiscard]] Result<GuessedImport> importGuessedPath(const QString &path,
                                                      ImportOptions options = {});

} // namespace planops::workspace
