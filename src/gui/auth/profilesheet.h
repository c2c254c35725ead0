// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/auth/tokenvault.h"
#include "gui/widgets/sheet.h"

#include <memory>

namespace Ui {
class ProfileForm;
}

namespace planops::gui {

//! \brief Adds or edits a profile: where to sign in and which API to talk to. Mistakes are said at
//! their field.
//!
//! A publishable key in the issuer field is turned into the issuer. The client secret goes to the
//! vault only.
class ProfileSheet : public Sheet
{
    Q_OBJECT

public:
    ProfileSheet(auth::ProfileStore &store, auth::TokenVault &vault, QWidget *window);
    ~ProfileSheet() override;

    //! \brief Edits \a profile instead of adding one.
    void setProfile(const auth::Profile &profile);
    //! \brief Checks the form; the profile as it will be stored, or empty with the errors shown.
    [[nodiscard]] std::optional<auth::Profile> checkedProfile();

Q_SIGNALS:
    void saved(const QString &id);

private:
    void onIssuerEdited();
    void save();
    void store(const auth::Profile &profile);
    void showProblem(const QString &title, const Error &error);
    [[nodiscard]] bool checkIssuer(auth::Profile &profile);
    [[nodiscard]] bool checkApiBase(auth::Profile &profile);

    auth::ProfileStore &m_store;
    auth::TokenVault &m_vault;
    std::unique_ptr<Ui::ProfileForm> m_ui;
    auth::Profile m_profile;
    bool m_isNew = true;
    Button *m_save;
};

} // namespace planops::gui
