// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view's showing of a stream of events while it comes.
#include "gui/response/eventsview.h"
#include "gui/response/responseview.h"
#include "gui/widgets/label.h"
#include "gui/widgets/subtabs.h"

#include <utility>

namespace planops::gui {

void ResponseView::showEventsTab(bool isStream)
{
    const bool hasTab = m_tabs->count() > Events;
    if (isStream && !hasTab) {
        m_tabs->addTab(tr("Events"));
    } else if (!isStream && hasTab) {
        if (m_tabs->currentIndex() == Events)
            setTab(Body); // Not the tab that happens to stand beside.
        m_tabs->removeTab(Events);
        m_events->clear();
    }
}

void ResponseView::beginStream(const http::Hop &hop)
{
    http::Response begun;
    begun.hops = {hop};
    auth::AuthorizedResponse answer;
    answer.response = begun;
    showAnswer(answer, {});
    m_stream = begun;
    m_events->clear();
    setTab(Events);
}

void ResponseView::takeStreamed(const QByteArray &bytes)
{
    if (m_stream.hops.isEmpty())
        return;
    m_events->take(bytes);
    if (const auto kept = m_stream.body.append(bytes); !kept)
        Q_EMIT noticed(tr("Not everything is kept"), kept.error().message, true);
}

bool ResponseView::endStream()
{
    if (m_stream.hops.isEmpty())
        return false;
    auth::AuthorizedResponse answer;
    answer.response = std::exchange(m_stream, {});
    answer.response.wireSize = answer.response.body.size();
    showAnswer(answer, {});
    m_note->setText(tr("You stopped the stream: this is what came."));
    m_note->show();
    return true;
}

} // namespace planops::gui
