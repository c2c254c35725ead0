// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "gui/auth/planbackground.h"

class QComboBox;

namespace planops::gui {

class Button;
class IconButton;
class Label;
class ProfileAddress;

//! \brief The first thing somebody without a token sees: which profile, and the ways in.
//!
//! Ctrl+1 to Ctrl+4 press the cards while the page is shown; the window's own use of these
//! keys (tabs) must be off meanwhile.
class WelcomePage : public PlanBackground
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setProfiles(const QList<auth::Profile> &profiles, const QString &currentId);
    //! \brief False: says that tokens are kept in memory only.
    void setKeychainAvailable(bool available);

Q_SIGNALS:
    void signInRequested();
    void pasteRequested();
    void serviceRequested();
    void sandboxRequested();
    void profileChosen(const QString &id);
    void editProfileRequested(const QString &id);
    void addProfileRequested();

private:
    QWidget *makeHead();
    QWidget *makeProfileRow();
    QWidget *makeCards();
    QWidget *makeSandboxCard();
    void showCurrent();
    void onProfileActivated(int index);
    void onSignIn();
    [[nodiscard]] const auth::Profile *current() const;

    QList<auth::Profile> m_profiles;
    QString m_currentId;
    QComboBox *m_profile = nullptr;
    ProfileAddress *m_address = nullptr;
    IconButton *m_edit = nullptr;
    Label *m_problem = nullptr;
    Button *m_signIn = nullptr;
    Label *m_keychain = nullptr;
};

} // namespace planops::gui
