// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace planops::tokens {

//! \brief Names of members that occur twice in one object, at any depth; \a json must be
//! well-formed.
//!
//! Qt's parser silently keeps the last of them and others the first: who reads the token decides
//! what it says (RFC 7519, 4; RFC 8725, 2.4). Names are compared after unescaping.
[[nodiscard]] QStringList duplicateMembers(const QByteArray &json);

} // namespace planops::tokens
