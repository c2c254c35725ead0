// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace planops::spec {

//! \brief \a json with the order of its members written into it where it is kept (memberorder.h),
//! for QJsonDocument to read; \a json itself if nothing is out of order, or if it is none.
//!
//! Thread: any; one pass.
[[nodiscard]] QByteArray withOrder(const QByteArray &json);

} // namespace planops::spec
