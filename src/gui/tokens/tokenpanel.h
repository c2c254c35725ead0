// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens/tokenwatch.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QScrollArea;

namespace planops::gui {

class Avatar;
class Banner;
class Button;
class ClaimsView;
class FlowLayout;
class IconButton;
class Label;
class MaskedField;
class Pill;
class SecretClipboard;
class TokenCard;

//! \brief The pane at the right: who is signed in, until when, with which claims and scopes,
//! rightly signed or not.
//!
//! Shows what TokenWatch holds; copying goes through SecretClipboard. The clock runs only while the
//! panel is visible.
class TokenPanel : public QWidget
{
    Q_OBJECT

public:
    TokenPanel(TokenWatch &watch, SecretClipboard &clipboard, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    //! \brief Copies the access token, as Ctrl+Shift+C of the window does. Nothing happens without
    //! one.
    void copyToken();

Q_SIGNALS:
    void signInRequested();
    void pasteRequested();
    void signOutRequested();
    void refreshRequested();
    void inspectRequested(const planops::Secret &token);
    //! \brief Something was copied; \a secret says that the clipboard will be cleared.
    void copied(const QString &what, bool secret);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeSignedIn();
    QWidget *makeSignedOut();
    QWidget *makeWho();
    QLayout *makeCopies();
    void showWatch();
    void showWho();
    void showScopes();
    void tick();
    void copyAs(const Secret &text, const QString &what, bool secret);

    TokenWatch &m_watch;
    SecretClipboard &m_clipboard;
    QTimer m_second;
    Pill *m_state = nullptr;
    IconButton *m_refresh = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_copyReport = nullptr;
    QScrollArea *m_signedIn = nullptr;
    QWidget *m_signedOut = nullptr;
    Label *m_signedOutText = nullptr;
    Avatar *m_avatar = nullptr;
    Label *m_who = nullptr;
    Label *m_email = nullptr;
    QWidget *m_organizationRow = nullptr;
    Label *m_organization = nullptr;
    Label *m_role = nullptr;
    TokenCard *m_card = nullptr;
    MaskedField *m_masked = nullptr;
    ClaimsView *m_claims = nullptr;
    Banner *m_opaque = nullptr;
    QWidget *m_scopesHead = nullptr;
    Label *m_scopesCount = nullptr;
    QWidget *m_scopesBox = nullptr;
    FlowLayout *m_scopes = nullptr;
    QStringList m_shownScopes;
    bool m_wasExpired = false;
};

} // namespace planops::gui
