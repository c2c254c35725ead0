// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace planops::gui {

//! \file
//! \brief What is offered while a header is typed: resources/http/request-fields.txt, which names
//! its source. No network.

//! \brief Names of request headers, spelled as registered: those of the registry by the alphabet,
//! then others that are common.
[[nodiscard]] QStringList requestFieldNames();

//! \brief Values that are usual for the header, whatever its case; mostly there are none to offer.
[[nodiscard]] QStringList usualFieldValues(const QString &name);

} // namespace planops::gui
