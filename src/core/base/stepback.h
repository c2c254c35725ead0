// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops {

//! \brief Lets every other thread go first from now on, above all the window's: first line of work
//! that computes for long in a pool of its own.
//!
//! Thread: any but the GUI's and those of the common pool, since it cannot be taken back (a process
//! may lower its priority, not raise it again). It still gets a third of a processor that somebody
//! else wants, so a lock that it holds is not held for long.
void stepBack();

} // namespace planops
