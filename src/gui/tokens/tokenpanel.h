// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens/tokenwatch.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace planops::gui {

class Button;
class IconButton;
class Label;
class Pill;
class SecretClipboard;
class TokenDetails;

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
    QWidget *makeSignedOut();
    void showWatch();
    void showDetails();
    void showSignedOut();
    void tick();
    void copyAs(const Secret &text, const QString &what, bool secret);

    TokenWatch &m_watch;
    SecretClipboard &m_clipboard;
    QTimer m_second;
    Pill *m_state = nullptr;
    IconButton *m_refresh = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_signOut = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_signedOut = nullptr;
    Label *m_signedOutText = nullptr;
    TokenDetails *m_details = nullptr; // While there is a token.
};

} // namespace planops::gui
