// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace planops::gui {

//! \file
//! \brief What is offered while a header is typed, from resources/http/request-fields.txt. No
//! network. Source: IANA's registry of HTTP field names (RFC 9110, 18.4), permanent entries.

//! \brief Names of request headers, spelled as registered: those of the registry by the alphabet,
//! then others that are common.
[[nodiscard]] QStringList requestFieldNames();

//! \brief Values that are usual for the header, whatever its case; mostly there are none to offer.
[[nodiscard]] QStringList usualFieldValues(const QString &name);

} // namespace planops::gui
