// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenrail.h"

#include "gui/widgets/iconbutton.h"
#include "gui/widgets/ring.h"
#include "gui/widgets/secretclipboard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

TokenRail::TokenRail(TokenWatch &watch, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent),
      m_watch(watch),
      m_clipboard(clipboard),
      m_ring(new Ring(this)),
      m_signature(new IconButton(Icon::ShieldAlert, QString(), this)),
      m_copy(new IconButton(Icon::Copy, tr("Copy token"), this)),
      m_refresh(new IconButton(Icon::RefreshCw, tr("Refresh token"), this)),
      m_signIn(new IconButton(Icon::LogIn, tr("Sign in"), this))
{
    setAccessibleName(tr("Token"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    setFixedWidth(44);
    m_ring->setSide(22);
    m_ring->setAccessibleName(tr("Time left"));
    auto *expand = new IconButton(Icon::PanelRight, tr("Show the token panel"), this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(6);
    column->addWidget(expand, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_ring, 0, Qt::AlignHCenter);
    column->addSpacing(2);
    column->addWidget(m_signature, 0, Qt::AlignHCenter);
    column->addWidget(m_copy, 0, Qt::AlignHCenter);
    column->addWidget(m_refresh, 0, Qt::AlignHCenter);
    column->addWidget(m_signIn, 0, Qt::AlignHCenter);
    column->addStretch(1);

    connect(expand, &QAbstractButton::clicked, this, &TokenRail::expandRequested);
    connect(m_signIn, &QAbstractButton::clicked, this, &TokenRail::signInRequested);
    connect(m_signature, &QAbstractButton::clicked, this,
            [this] { Q_EMIT inspectRequested(m_watch.view().token); });
    connect(m_refresh, &QAbstractButton::clicked, this, [this] {
        Q_EMIT refreshRequested();
        m_watch.update();
    });
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        m_clipboard.copy(m_watch.view().token);
        Q_EMIT copied(tr("Token copied"), true);
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TokenRail::tick);
    connect(&m_watch, &TokenWatch::changed, this, &TokenRail::showWatch);
    showWatch();
}

QSize TokenRail::sizeHint() const
{
    return {44, 240};
}

void TokenRail::showWatch()
{
    const TokenView &view = m_watch.view();
    const SignatureWords words = signatureWords(m_watch);
    m_signature->setIconName(words.icon);
    m_signature->setInk(inkOf(words.tone));
    m_signature->setLabel(u"%1. %2"_s.arg(words.title, words.text));
    m_signature->setVisible(view.hasToken());
    m_copy->setVisible(view.hasToken());
    m_refresh->setVisible(view.hasToken());
    m_refresh->setEnabled(view.renews && !view.refreshing);
    m_signIn->setVisible(!view.hasToken());
    tick();
}

void TokenRail::tick()
{
    const TokenView &view = m_watch.view();
    if (view.hasToken() && view.expiresAt)
        m_ring->setRemaining(*view.expiresAt - m_watch.now(),
                             view.issuedAt ? *view.expiresAt - *view.issuedAt : 0s);
    else
        m_ring->setUnknown();
    m_ring->setToolTip(expiryWords(view, m_watch.now()).title);
}

void TokenRail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_second.start();
}

void TokenRail::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

} // namespace planops::gui
