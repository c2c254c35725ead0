// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace planops::gui {

//! \file
//! \brief How pages write numbers, the same everywhere.

//! \brief "184 ms", "2.4 s", "0.3 ms".
[[nodiscard]] QString describeTime(std::chrono::microseconds time);
//! \brief "48 B", "3.1 KB", "12.4 MB".
[[nodiscard]] QString describeSize(qint64 bytes);
//! \brief "HTTP/2" from curl's and the wire's spellings.
[[nodiscard]] QString describeProtocol(const QByteArray &version);

} // namespace planops::gui
