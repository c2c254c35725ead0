// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens/tokenwatch.h"

#include <QTimer>
#include <QWidget>

namespace planops::gui {

class IconButton;
class Ring;
class SecretClipboard;

//! \brief The token panel where there is no room for it: ring, signature, copy, refresh, in 44 px.
class TokenRail : public QWidget
{
    Q_OBJECT

public:
    TokenRail(TokenWatch &watch, SecretClipboard &clipboard, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void expandRequested(); //!< Show the whole panel.
    void refreshRequested();
    void signInRequested();
    void inspectRequested(const planops::Secret &token);
    void copied(const QString &what, bool secret);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showWatch();
    void tick();

    TokenWatch &m_watch;
    SecretClipboard &m_clipboard;
    QTimer m_second;
    Ring *m_ring;
    IconButton *m_signature;
    IconButton *m_copy;
    IconButton *m_refresh;
    IconButton *m_signIn;
};

} // namespace planops::gui
