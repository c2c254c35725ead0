// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace planops {

//! \brief Frees what OpenSSL keeps for the calling thread (its random generators above all).
//!
//! A thread of ours that used OpenSSL calls this last. OpenSSL would free it by itself when the
//! thread is gone, but QThread::wait() returns a little before that: a process that ends in between
//! has torn the library down first, and the thread's part of it is lost.
void releaseCryptoThread();

} // namespace planops
