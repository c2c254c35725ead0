// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/historyrecorder.h"

#include "core/history/record.h"

namespace planops::services {

namespace {

constexpr int forEver = 36500; // Days.

} // namespace

HistoryRecorder::HistoryRecorder(history::HistoryStore &store, settings::Settings &settings,
                                 QObject *parent)
    : QObject(parent), m_store(store), m_settings(settings)
{
    connect(&m_settings, &settings::Settings::historyLimitsChanged, this,
            &HistoryRecorder::applyLimits);
}

void HistoryRecorder::listenTo(const auth::AuthorizedClient &client, const QString &profileId)
{
    // Not in the constructor: limits touch the disk, and construction must not.
    if (!m_limitsApplied)
        applyLimits();
    connect(&client, &auth::AuthorizedClient::exchanged, this,
            [this, profileId](const auth::ApiExchange &exchange) {
                if (m_settings.historyDays() == 0)
                    return;
                history::HistoryRecord record = exchange.answer
                    ? history::recordOf(exchange.request, *exchange.answer)
                    : history::recordOf(exchange.request, exchange.answer.error(), exchange.sentAt);
                record.entry.profileId = profileId;
                record.entry.tokenSent = exchange.tokenSent;
                m_store.record(record);
            });
}

void HistoryRecorder::applyLimits()
{
    m_limitsApplied = true;
    // "Record nothing" keeps what is there: only the user throws that away.
    const int days = m_settings.historyDays();
    history::HistoryLimits limits;
    limits.bytes = m_settings.historyBytes();
    limits.age = std::chrono::hours(24) * (days == 0 ? forEver : days);
    m_store.setLimits(limits);
}

} // namespace planops::services
