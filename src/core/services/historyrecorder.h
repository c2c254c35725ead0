// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authorizedclient.h"
#include "core/history/historystore.h"
#include "core/settings/settings.h"

#include <QObject>

namespace planops::services {

//! \brief The one way from the wire into the history: hears every exchange of the clients that it
//! listens to.
//!
//! Follows the settings: how long and how much is kept, or nothing at all. Owner: Services.
class HistoryRecorder : public QObject
{
    Q_OBJECT

public:
    HistoryRecorder(history::HistoryStore &store, settings::Settings &settings,
                    QObject *parent = nullptr);

    //! \brief From now on, until \a client goes, its exchanges are recorded as those of the
    //! profile.
    void listenTo(const auth::AuthorizedClient &client, const QString &profileId);

private:
    void applyLimits();

    history::HistoryStore &m_store;
    settings::Settings &m_settings;
    bool m_limitsApplied = false;
};

} // namespace planops::services
