// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceaccount.h"
#include "core/auth/servicetoken.h"
#include "core/auth/session.h"
#include "gui/widgets/sheet.h"

#include <QPointer>

namespace Ui {
class ServiceForm;
}

namespace planops::gui {

class FormField;

//! \brief Connects a profile by a service account: reads a .env file, or takes what is typed, and
//! says at each field what is wrong with it.
//!
//! Where an e-mail address has several users, they are offered for choosing. The file is chosen or
//! dropped; it is read and never written. Closing the sheet while it connects
//! leaves nothing behind.
class ServiceSheet : public Sheet
{
    Q_OBJECT

public:
    ServiceSheet(auth::Session &session, QWidget *window);
    ~ServiceSheet() override;

    void setSession(auth::Session &session);
    void readFile(const QString &path);
    [[nodiscard]] auth::ServiceSettings settings() const;

Q_SIGNALS:
    //! \brief The session has its first token. \a notice says what to know about it; mostly empty.
    void serviceConnected(const QString &notice);
    //! \brief The profile names no issuer, and the service account does: whoever owns the profiles
    //! keeps it and gives the session of that profile with setSession().
    void issuerLearned(const QString &issuer);

private:
    void onEdited();
    //! The account, or empty with the errors shown.
    [[nodiscard]] std::optional<auth::ServiceAccount> checkedAccount();
    [[nodiscard]] FormField *fieldOf(auth::ServiceSettings::Field field) const;
    void connectAccount();
    void onConnected(const Result<void> &done);
    void offerUsers(const QList<auth::ServiceUser> &users);
    void onUserChosen(int index);
    void setBusy(bool busy);
    void showProblem(const QString &title, const QString &text);

    QPointer<auth::Session> m_session;
    std::unique_ptr<Ui::ServiceForm> m_ui;
    QString m_backend; //!< Of the file; there is no field for it.
    QString m_notice;  //!< Of the session, while it connects.
    Button *m_connect;
};

} // namespace planops::gui
