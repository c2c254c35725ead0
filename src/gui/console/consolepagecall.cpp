// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page's call while it is on its way.
#include "core/http/eventstream.h"
#include "core/services/services.h"
#include "gui/console/consolepage.h"
#include "gui/console/requesteditor.h"
#include "gui/response/responsehead.h"
#include "gui/response/responseview.h"

namespace planops::gui {

void ConsolePage::showCookies()
{
    m_editor->setKeepsCookies(m_workplace && m_workplace->cookies);
}

void ConsolePage::watchCall()
{
    if (!m_call)
        return;
    connect(m_call, &auth::AuthorizedClient::Call::headReceived, m_flight.get(),
            [this](const http::Hop &hop) {
                if (!http::isEventStream(
                        http::value(hop.headers, "content-type").value_or(QByteArray())))
                    return;
                m_response->beginStream(hop);
                setResponseVisible(true);
            });
    connect(m_call, &auth::AuthorizedClient::Call::streamed, m_response,
            &ResponseView::takeStreamed);
    connect(m_call, &auth::AuthorizedClient::Call::progressed, m_flight.get(),
            [this](qint64 received, qint64 total, qint64, qint64) {
                m_response->head()->setProgress(received, total);
            });
    connect(m_call, &auth::AuthorizedClient::Call::refreshing, m_flight.get(),
            [this] { m_response->head()->setStage(tr("Refreshing the token")); });
}

void ConsolePage::cancel()
{
    if (!isSending())
        return;
    // First nobody waits any more, then the call ends: its "Cancelled" is for nobody.
    const QPointer<auth::AuthorizedClient::Call> call = std::exchange(m_call, nullptr);
    m_flight.reset();
    m_pair.reset();
    if (call) {
        disconnect(call, nullptr, m_response, nullptr);
        call->cancel();
    }
    setSending(false);
    if (!m_response->endStream())
        m_response->showCancelled();
}

} // namespace planops::gui
