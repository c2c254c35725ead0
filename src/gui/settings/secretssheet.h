// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/auth/serviceaccount.h"
#include "core/auth/tokenvault.h"
#include "gui/widgets/sheet.h"

namespace planops::gui {

//! \brief Where the secrets are: which keychain, which entries of which profile, and the way to
//! delete them: the key of a service account by itself, or everything.
//!
//! The key's entry is looked up in the keychain, because no setting tells of it; its line appears
//! when the keychain has answered. The key itself is not shown, only its kind and whom it is for.
class SecretsSheet : public Sheet
{
    Q_OBJECT

public:
    //! \param variables names of the entries of secret variables.
    SecretsSheet(const auth::ProfileStore &profiles, auth::TokenVault &vault,
                 const QStringList &variables, QWidget *window);

Q_SIGNALS:
    void deleteAllRequested(); //!< After a second click: it cannot be undone.
    //! \brief After a second click: disconnect the service account of this profile.
    void disconnectRequested(const planops::auth::Profile &profile);

private:
    [[nodiscard]] QWidget *addSection(const auth::Profile &profile);
    void addVariables(const QStringList &entries);
    void addServiceKey(QWidget &section, const auth::Profile &profile,
                       const auth::ServiceAccount &account);
    void found();

    QWidget *m_nothing = nullptr;
    Button *m_deleteAll = nullptr;
};

} // namespace planops::gui
