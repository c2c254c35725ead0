// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>

namespace planops {

//! \file
//! \brief Values that are secret wherever they stand, because the user said so: the part of
//! redaction that no pattern can tell. Nobody but base/redaction asks. Thread: any.

//! \brief Known until the program ends: what was recorded with it may still be on its way. Shorter
//! than four characters is no secret, it would be found in every text.
void rememberSecret(const Secret &value);

//! \brief The text with every known value, as it is or as URLs and JSON write it, replaced.
[[nodiscard]] QString withoutKnownSecrets(const QString &text, const QString &standIn);

//! \brief True for a text that holds a known value long enough not to be there by chance.
[[nodiscard]] bool holdsKnownSecret(QStringView text);

} // namespace planops
