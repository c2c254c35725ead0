// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/request.h"

namespace planops::http {

//! \brief The proxy that the system names for this URL; empty = direct. May block (automatic
//! configuration scripts): never on the GUI thread.
[[nodiscard]] QByteArray systemProxyFor(const Url &url);

//! \brief Checks a proxy address of the user's. Errors: Invalid.
[[nodiscard]] Result<QByteArray> parseProxy(const QByteArray &url);

//! \brief The same without user name and password, for showing.
[[nodiscard]] QString proxyForShowing(const QByteArray &url);

} // namespace planops::http
