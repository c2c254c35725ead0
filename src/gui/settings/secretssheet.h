// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/auth/tokenvault.h"
#include "gui/widgets/sheet.h"

namespace planops::gui {

//! \brief Where the secrets are: which keychain, which entries of which profile, and the way to
//! delete them all.
class SecretsSheet : public Sheet
{
    Q_OBJECT

public:
    SecretsSheet(const auth::ProfileStore &profiles, const auth::TokenVault &vault,
                 QWidget *window);

Q_SIGNALS:
    void deleteAllRequested(); //!< After a second click: it cannot be undone.
};

} // namespace planops::gui
