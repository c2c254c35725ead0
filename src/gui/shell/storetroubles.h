// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profilestore.h"
#include "core/console/draftstore.h"
#include "core/history/historystore.h"
#include "core/settings/settings.h"

#include <QObject>

namespace planops::gui {

//! \brief Puts into words what the stores on disk could not read or write.
//!
//! Owner: the main window; the stores outlive it. GUI thread.
class StoreTroubles : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const settings::Settings &settings;
        const auth::ProfileStore &profiles;
        const console::DraftStore &drafts;
        const history::HistoryStore &history;
    };

    explicit StoreTroubles(const Parts &parts, QObject *parent = nullptr);

    //! \brief What was wrong with their files at the start.
    void tellOfTheStart();

Q_SIGNALS:
    void said(const QString &title, const QString &text, bool isProblem);

private:
    Parts m_parts;
};

} // namespace planops::gui
