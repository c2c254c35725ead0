// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/clerkinstance.h"
#include "gui/theme/colors.h"
#include "gui/widgets/sheet.h"

namespace Ui {
class InstanceForm;
}

namespace planops::gui {

//! \brief For holders of a Clerk instance's secret key: does it issue access tokens that an API can
//! check, and an application that people sign in to with the browser.
//!
//! The key is asked for here and kept nowhere. Closing the sheet drops what is under way; an
//! application that Clerk had made by then stays there.
class InstanceSheet : public Sheet
{
    Q_OBJECT

public:
    //! \param profileName whom the new application's client ID may be given to.
    InstanceSheet(http::HttpClient &http, const QString &profileName, QWidget *window);
    ~InstanceSheet() override;

    void readFile(const QString &path);

Q_SIGNALS:
    //! \brief The profile is to sign in with this public client from now on.
    void clientIdChosen(const QString &clientId);

private:
    void onEdited();
    //! The key, or empty with the error shown.
    [[nodiscard]] std::optional<auth::InstanceKey> checkedKey();
    void check();
    void onChecked(const Result<auth::OAuthSettings> &settings);
    void createOrUse();
    void onCreated(const Result<auth::OAuthApplication> &application);
    void setBusy(bool busy);
    void say(Tone tone, Icon icon, const QString &title, const QString &text);

    http::HttpClient &m_http;
    QString m_profileName;
    std::unique_ptr<Ui::InstanceForm> m_ui;
    auth::ServiceSettings m_file; //!< What else it said, such as where the Backend API is.
    Button *m_check;
    Button *m_create;
};

} // namespace planops::gui
