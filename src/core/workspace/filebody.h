// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importer.h"

namespace planops::workspace {

//! \brief A path of an imported file: relative ones begin in the options' folder.
[[nodiscard]] QString pathFrom(const QString &path, const ImportOptions &options);

//! \brief The content of a file that is a request's body, as large as the options allow. If it
//! cannot be read the import goes on without: nothing is returned and \a imported gets a notice.
[[nodiscard]] std::optional<QByteArray> readBodyFile(const QString &path,
                                                     const ImportOptions &options,
                                                     Imported &imported);

} // namespace planops::workspace
