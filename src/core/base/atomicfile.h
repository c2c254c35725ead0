// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace planops {

//! \brief Who may read a file that is written: its owner, or as its last version or the system
//! says.
enum class FileMode { Private, AsItWas };

//! \brief Replaces a file so that a crash, a kill or a full disk leaves the old or the new content,
//! never a mix.
//!
//! Writes a temporary file beside it, flushes it to the disk, renames it over the old one and
//! flushes the folder. Mode 0600, unless the user's own files are to keep theirs. Error kind
//! Storage, with the reason the system gave.
[[nodiscard]] Result<void> writeFileAtomically(const QString &path, const QByteArray &content,
                                               FileMode mode = FileMode::Private);

} // namespace planops
