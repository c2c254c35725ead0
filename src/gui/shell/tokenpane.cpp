// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/tokenpane.h"

#include "core/auth/discovery.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/tokens/tokenpanel.h"
#include "gui/tokens/tokenrail.h"

namespace planops::gui {

namespace {

constexpr int railWidth = 44;
constexpr int usualPanelWidth = 317;
constexpr int minimumPanelWidth = 280;

} // namespace

TokenPane::TokenPane(auth::Discovery &discovery, Clock clock, SecretClipboard &clipboard,
                     QWidget *parent)
    : QStackedWidget(parent),
      m_watch(
          [&discovery](const QString &issuer, const QString &keyId,
                       Completion<tokens::JwkSet> completion) {
              discovery.keys(issuer, keyId, std::move(completion));
          },
          std::move(clock)),
      m_clipboard(clipboard),
      m_panel(new TokenPanel(m_watch, clipboard))
{
    add(*m_panel);
    connect(m_panel, &TokenPanel::pasteRequested, this, &TokenPane::pasteRequested);
    connect(m_panel, &TokenPanel::signOutRequested, this, &TokenPane::signOutRequested);
    setRail(false);
}

template <typename Face>
void TokenPane::add(Face &face)
{
    addWidget(&face);
    connect(&face, &Face::signInRequested, this, &TokenPane::signInRequested);
    connect(&face, &Face::refreshRequested, this, &TokenPane::refreshRequested);
    connect(&face, &Face::inspectRequested, this, &TokenPane::inspectRequested);
    connect(&face, &Face::copied, this, &TokenPane::copied);
}

TokenRail &TokenPane::rail()
{
    if (!m_rail) {
        m_rail = new TokenRail(m_watch, m_clipboard);
        add(*m_rail);
        connect(m_rail, &TokenRail::expandRequested, this, &TokenPane::expandRequested);
    }
    return *m_rail;
}

void TokenPane::setSession(auth::Session &session)
{
    m_watch.setSession(session);
}

void TokenPane::setRail(bool folded)
{
    setCurrentWidget(folded ? static_cast<QWidget *>(&rail()) : m_panel);
    setScaled(this, Extent::MinimumWidth, folded ? railWidth : minimumPanelWidth);
    setScaled(this, Extent::MaximumWidth, folded ? railWidth : 480);
    updateGeometry();
}

int TokenPane::panelWidth()
{
    return px(usualPanelWidth);
}

bool TokenPane::isRail() const
{
    return m_rail && currentWidget() == m_rail;
}

void TokenPane::copyToken()
{
    m_panel->copyToken();
}

QSize TokenPane::sizeHint() const
{
    return {px(isRail() ? railWidth : usualPanelWidth), 400};
}

QSize TokenPane::minimumSizeHint() const
{
    return {px(isRail() ? railWidth : minimumPanelWidth), 200};
}

} // namespace planops::gui
