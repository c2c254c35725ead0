// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

namespace planops::spec {

//! \brief What became of one operation between two versions of a document.
struct Change
{
    enum class Kind { Added, Removed, Changed };

    Kind kind = Kind::Changed;
    QString method;
    QString path;
    QStringList details; //!< Of Changed: one translated sentence each.

    friend bool operator==(const Change &, const Change &) = default;
};

constexpr qsizetype mostChanges = 500;

//! \brief What \a after adds, takes away and changes. Operations are the same by method and path.
//!
//! Schemas count as far as an operation leads to them, descriptions do too. Thread: any; a few
//! dozen milliseconds for 2,000 operations.
[[nodiscard]] QList<Change> changesBetween(const Document &before, const Document &after);

} // namespace planops::spec
