// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/httpclient.h"

namespace planops::bench {

//! \brief A GET without limit of time.
[[nodiscard]] http::Request requestFor(const QByteArray &url);

//! \brief Sends a GET and waits for its answer, as the programs here may. Ends the program if there
//! is none.
[[nodiscard]] http::Response answerOf(http::HttpClient &client, const QByteArray &url);

} // namespace planops::bench
