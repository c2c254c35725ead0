// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/tokens/tokenwatch.h"

#include <QScrollArea>

class QAction;
class QLayout;

namespace planops::gui {

class Avatar;
class Banner;
class ClaimsView;
class FlowLayout;
class Label;
class MaskedField;
class TokenCard;

//! \brief All that there is to say about the token in use: whose, until when, its claims, its
//! scopes, and the ways to copy it.
//!
//! Shows what TokenWatch holds, which has a token. GUI thread.
class TokenDetails : public QScrollArea
{
    Q_OBJECT

public:
    explicit TokenDetails(TokenWatch &watch, QWidget *parent = nullptr);

    //! \brief Shows the token anew.
    void showWatch();
    //! \brief A second went by.
    void tick();

Q_SIGNALS:
    void copyTokenRequested();
    void copyRequested(const planops::Secret &text, const QString &said, bool secret);
    void signOutRequested();
    void inspectRequested(const planops::Secret &token);

private:
    QWidget *makeWho();
    QLayout *makeCopies();
    void showWho();
    void showClaims();
    void showScopes();

    TokenWatch &m_watch;
    QAction *m_copyJson = nullptr;
    QAction *m_copyReport = nullptr;
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
