// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page's sending of one request as two profiles.
#include "core/console/resolve.h"
#include "core/services/services.h"
#include "gui/console/consolepage.h"
#include "gui/console/productioncheck.h"
#include "gui/console/requesteditor.h"
#include "gui/response/responsehead.h"
#include "gui/response/responseview.h"

namespace planops::gui {

using console::Draft;

void ConsolePage::chooseSender()
{
    m_editor->requestSenderMenu();
}

void ConsolePage::sendAs(const console::Sender &other)
{
    if (isSending() || !m_workplace)
        return;
    const Draft draft = this->draft();
    whenProductionIsSure(draft, m_workplace->session.profile(), *this, [this, draft, other] {
        whenProductionIsSure(draft, other.profile, *this,
                             [this, draft, other] { dispatchTwice(draft, other); });
    });
}

void ConsolePage::dispatchTwice(const Draft &draft, const console::Sender &other)
{
    // Filled in once: values that are made anew at each use are the same for both.
    const Result<Draft> filled = console::resolved(draft, scope());
    const auto own = requestOf(filled, m_workplace->session.profile());
    const auto second = own ? requestOf(filled, other.profile) : std::nullopt;
    if (!second)
        return;
    m_pair = std::make_unique<console::PairedSend>(m_workplace->session.profile().name, other);
    connect(m_pair.get(), &console::PairedSend::answered, this, &ConsolePage::onBothAnswered);
    sendRequest(draft, *own);
    m_pair->start(*second, draft.tokenUse());
}

void ConsolePage::tellPair(const Result<auth::AuthorizedResponse> &own)
{
    if (!m_pair)
        return;
    m_pair->setFirst(m_sentRequest, m_sentAt, own);
    setSending(true);
    m_response->head()->setStage(tr("Waiting for the answer as %1").arg(m_pair->secondName()));
}

void ConsolePage::onBothAnswered(const console::ProfileAnswer &own,
                                 const console::ProfileAnswer &other)
{
    m_pair.release()->deleteLater(); // This is its signal.
    setSending(false);
    Q_EMIT answeredTwice(own, other);
}

} // namespace planops::gui
