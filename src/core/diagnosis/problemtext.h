// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace planops::diagnosis {

//! \brief What an error body says, as people read it: its title and its sentence, and behind them
//! the fields that are wrong, "name: Field required; size: …". Empty if it says nothing. Redacted.
//! Any thread.
//!
//! Read are problem details (RFC 9457, with its errors and invalid-params), JSON:API's and Clerk's
//! lists of errors, FastAPI's detail, maps of field to messages as Rails and ASP.NET write them,
//! and whatever apiSaid() finds.
[[nodiscard]] QString problemText(const QByteArray &body);

} // namespace planops::diagnosis
