// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace planops::bench {

//! \brief \a count GETs one after the other on one easy handle. False if one did not answer 200.
[[nodiscard]] bool curlOneByOne(const QByteArray &url, int count);

//! \brief \a count GETs at once on one multi handle, as it comes.
[[nodiscard]] bool curlAtOnce(const QByteArray &url, int count);

} // namespace planops::bench
