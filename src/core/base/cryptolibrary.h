// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops {

//! \brief Makes OpenSSL ready, once for the process; later calls wait for the first one to end.
//!
//! Whoever uses OpenSSL from a thread of its own calls this first: where two threads begin with it
//! at the same time, OpenSSL 3.0 loads its providers twice and loses the first ones. Any thread; a
//! few milliseconds.
void initializeCryptoLibrary();

} // namespace planops
