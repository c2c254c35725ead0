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
      m_panel(new TokenPanel(m_watch, clipboard)),
      m_rail(new TokenRail(m_watch, clipboard))
{
    addWidget(m_panel);
    addWidget(m_rail);
    const auto forward = [this](auto *face) {
        using Face = std::remove_pointer_t<decltype(face)>;
        connect(face, &Face::signInRequested, this, &TokenPane::signInRequested);
        connect(face, &Face::refreshRequested, this, &TokenPane::refreshRequested);
        connect(face, &Face::inspectRequested, this, &TokenPane::inspectRequested);
        connect(face, &Face::copied, this, &TokenPane::copied);
    };
    forward(m_panel);
    forward(m_rail);
    connect(m_panel, &TokenPanel::pasteRequested, this, &TokenPane::pasteRequested);
    connect(m_panel, &TokenPanel::signOutRequested, this, &TokenPane::signOutRequested);
    connect(m_rail, &TokenRail::expandRequested, this, &TokenPane::expandRequested);
    setRail(false);
}

void TokenPane::setSession(auth::Session &session)
{
    m_watch.setSession(session);
}

void TokenPane::setRail(bool rail)
{
    setCurrentWidget(rail ? static_cast<QWidget *>(m_rail) : m_panel);
    setScaled(this, Extent::MinimumWidth, rail ? railWidth : minimumPanelWidth);
    setScaled(this, Extent::MaximumWidth, rail ? railWidth : 480);
    updateGeometry();
}

int TokenPane::panelWidth()
{
    return px(usualPanelWidth);
}

bool TokenPane::isRail() const
{
    return currentWidget() == m_rail;
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
