// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens/tokenwatch.h"

#include <QStackedWidget>

namespace planops::gui {

class SecretClipboard;
class TokenPanel;
class TokenRail;

//! \brief The right pane: the token panel, or its rail where the window is narrow or the user
//! folded it.
class TokenPane : public QStackedWidget
{
    Q_OBJECT

public:
    TokenPane(auth::Discovery &discovery, Clock clock, SecretClipboard &clipboard,
              QWidget *parent = nullptr);

    void setSession(auth::Session &session);
    void setRail(bool folded);
    [[nodiscard]] static int panelWidth(); //!< px that the panel takes when it is no rail.
    [[nodiscard]] bool isRail() const;
    [[nodiscard]] const TokenView &view() const { return m_watch.view(); }
    void copyToken();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void signInRequested();
    void pasteRequested();
    void signOutRequested();
    void refreshRequested();
    void expandRequested();
    void inspectRequested(const planops::Secret &token);
    void copied(const QString &what, bool secret);

private:
    template <typename Face>
    void add(Face &face);
    [[nodiscard]] TokenRail &rail();

    TokenWatch m_watch;
    SecretClipboard &m_clipboard;
    TokenPanel *m_panel;
    TokenRail *m_rail = nullptr; // Made when the pane is first folded.
};

} // namespace planops::gui
