// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokendetails.h"

#include "core/tokens/supportreport.h"
#include "gui/tokens/claimsview.h"
#include "gui/tokens/tokencard.h"
#include "gui/tokens/tokencopies.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/maskedfield.h"
#include "gui/widgets/pill.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kMargin = 16;

} // namespace

TokenDetails::TokenDetails(TokenWatch &watch, QWidget *parent) : QScrollArea(parent), m_watch(watch)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);

    m_card = new TokenCard(inside);
    connect(m_card, &TokenCard::signatureClicked, this, [this] {
        m_watch.checkAgain();
        Q_EMIT inspectRequested(m_watch.view().token);
    });
    m_masked = new MaskedField(inside);
    m_masked->setLabel(tr("Access token"));
    connect(m_masked, &MaskedField::copyRequested, this, &TokenDetails::copyTokenRequested);
    m_claims = new ClaimsView(inside);
    m_opaque = new Banner(Tone::Warn, Icon::Warning, QString(), QString(), inside);
    m_scopesHead = new QWidget(inside);
    auto *scopesRow = new QHBoxLayout(m_scopesHead);
    scopesRow->setContentsMargins(0, 0, 0, 0);
    scopesRow->addWidget(new Label(tr("Scopes"), TextRole::Section, Ink::Text2, m_scopesHead));
    scopesRow->addStretch(1);
    m_scopesCount = new Label(QString(), TextRole::Caption, Ink::Text2, m_scopesHead);
    scopesRow->addWidget(m_scopesCount);
    m_scopesBox = new QWidget(inside);
    m_scopes = new FlowLayout(6, 6, m_scopesBox);

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(kMargin, 14, kMargin, kMargin);
    column->setSpacing(0);
    column->addWidget(makeWho());
    column->addSpacing(14);
    column->addWidget(m_card);
    column->addSpacing(14);
    column->addWidget(m_masked);
    column->addSpacing(8);
    column->addLayout(makeCopies());
    column->addSpacing(18);
    column->addWidget(m_opaque);
    column->addWidget(m_claims);
    column->addSpacing(18);
    column->addWidget(m_scopesHead);
    column->addSpacing(8);
    column->addWidget(m_scopesBox);
    column->addStretch(1);
    setWidget(inside);
}

QWidget *TokenDetails::makeWho()
{
    auto *who = new QWidget;
    m_avatar = new Avatar(QString(), Avatar::Shape::Round, who);
    m_avatar->setSide(40);
    m_who = new Label(QString(), TextRole::Strong, Ink::Text, who);
    m_email = new Label(QString(), TextRole::Caption, Ink::Text2, who);
    auto *signOut = new IconButton(Icon::LogOut, tr("Sign out"), who);
    connect(signOut, &QAbstractButton::clicked, this, &TokenDetails::signOutRequested);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_who);
    names->addWidget(m_email);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(signOut);

    m_organizationRow = new QWidget(who);
    m_organization = new Label(QString(), TextRole::Caption, Ink::Text2, m_organizationRow);
    m_organization->setLeadingIcon(Icon::Building);
    m_role = new Label(QString(), TextRole::Caption, Ink::Text, m_organizationRow);
    auto *organization = new QHBoxLayout(m_organizationRow);
    organization->setContentsMargins(0, 8, 0, 0);
    organization->addWidget(m_organization, 1);
    organization->addWidget(m_role);

    auto *column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_organizationRow);
    return who;
}

QLayout *TokenDetails::makeCopies()
{
    auto *copy = new Button(tr("Copy token"), Icon::Copy, ButtonKind::Secondary, this);
    connect(copy, &QAbstractButton::clicked, this, &TokenDetails::copyTokenRequested);
    auto *copyAsButton = new Button(tr("Copy as…"), ButtonKind::Secondary, this);
    auto *menu = new QMenu(copyAsButton);
    menu->addAction(tr("Authorization header"), this, [this] {
        Q_EMIT copyRequested(authorizationHeader(m_watch.view().token),
                             tr("Authorization header copied"), true);
    });
    menu->addAction(tr("Shell line: export PLANOPS_TOKEN"), this, [this] {
        Q_EMIT copyRequested(exportLine(m_watch.view().token), tr("Shell line copied"), true);
    });
    menu->addSeparator();
    m_copyJson = menu->addAction(tr("Decoded JSON, without signature"), this, [this] {
        if (m_watch.view().jwt)
            Q_EMIT copyRequested(Secret {decodedJson(*m_watch.view().jwt)},
                                 tr("Decoded token copied"), false);
    });
    m_copyReport = menu->addAction(tr("Report for support, without signature"), this, [this] {
        const TokenView &view = m_watch.view();
        if (view.jwt)
            Q_EMIT copyRequested(
                Secret {tokens::supportReport(*view.jwt, view.kind, m_watch.check().report(),
                                              m_watch.now())
                            .toUtf8()},
                tr("Report copied"), false);
    });
    copyAsButton->setMenu(menu);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(copy, 1);
    row->addWidget(copyAsButton, 1);
    return row;
}

void TokenDetails::showWatch()
{
    const TokenView &view = m_watch.view();
    m_copyJson->setEnabled(view.jwt.has_value());
    m_copyReport->setEnabled(view.jwt.has_value());
    m_masked->setSecret(view.token);
    m_claims->setVisible(view.jwt.has_value());
    m_opaque->setVisible(!view.jwt);
    m_opaque->setTitle(tokens::tokenKindLabel(view.kind));
    m_opaque->setText(tokens::tokenKindExplanation(view.kind));
    m_card->setSignature(signatureWords(m_watch));
    showWho();
    showClaims();
    showScopes();
    m_card->setExpiry(view, m_watch.now());
}

void TokenDetails::tick()
{
    const TokenView &view = m_watch.view();
    m_card->setExpiry(view, m_watch.now());
    // The claims say "expired" from this second on.
    if ((expiryWords(view, m_watch.now()).tone == Tone::Bad) != m_wasExpired)
        showClaims();
}

void TokenDetails::showClaims()
{
    const TokenView &view = m_watch.view();
    m_wasExpired = expiryWords(view, m_watch.now()).tone == Tone::Bad;
    if (view.jwt)
        m_claims->setJwt(*view.jwt, m_watch.now());
}

void TokenDetails::showWho()
{
    const TokenView &view = m_watch.view();
    if (view.profile.environment == auth::Environment::Sandbox)
        m_avatar->setIconName(Icon::Flask, Tone::Violet);
    else
        m_avatar->setName(view.who);
    m_who->setText(view.who);
    m_email->setText(view.email);
    m_organization->setText(view.organization);
    m_role->setText(view.role);
    m_organizationRow->setVisible(!view.organization.isEmpty() || !view.role.isEmpty());
    m_organization->setVisible(!view.organization.isEmpty());
}

void TokenDetails::showScopes()
{
    const TokenView &view = m_watch.view();
    QStringList missing;
    // Where nothing was granted the token does not tell; then nothing is said to be missing.
    for (const QString &scope : view.profile.scopes) {
        if (!view.scopes.isEmpty() && !view.scopes.contains(scope) && scope != "offline_access"_L1)
            missing << scope;
    }
    m_scopesHead->setVisible(!view.scopes.isEmpty());
    m_scopesCount->setText(
        missing.isEmpty()
            ? tr("%1 granted").arg(view.scopes.size())
            : tr("%1 granted, %2 missing").arg(view.scopes.size()).arg(missing.size()));
    if (m_shownScopes == view.scopes + missing)
        return;
    m_shownScopes = view.scopes + missing;
    emptyLayout(*m_scopes);
    for (const QString &scope : view.scopes) {
        auto *chip = new Pill(scope, Tone::Neutral, m_scopesBox);
        chip->setMono(true);
        m_scopes->addWidget(chip);
    }
    for (const QString &scope : std::as_const(missing)) {
        auto *chip = new Pill(scope, Icon::Warning, Tone::Warn, m_scopesBox);
        chip->setMono(true);
        chip->setToolTip(tr("Asked for, but not granted"));
        chip->setAccessibleName(tr("%1, not granted").arg(scope));
        m_scopes->addWidget(chip);
    }
    m_scopesBox->updateGeometry();
}

} // namespace planops::gui
