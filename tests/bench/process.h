// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace planops::bench {

//! \file
//! \brief What Linux tells of a process (proc(5)); 0 where it tells nothing.

//! \brief Proportional memory in MB of a process and all that it started.
[[nodiscard]] double proportionalMemory(qint64 pid);

//! \brief Memory in MB that belongs to this process alone: no mapped file counts.
[[nodiscard]] double privateMemory();

//! \brief How much a process worked so far, all its threads together.
struct Work
{
    double wakeUps = 0; //!< Times that a thread slept and was woken.
    double seconds = 0; //!< Of processor time.
};

[[nodiscard]] Work workOf(qint64 pid);

} // namespace planops::bench
