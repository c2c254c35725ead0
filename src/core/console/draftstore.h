// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/home.h"
#include "core/console/draft.h"

#include <QObject>
#include <QTimer>

namespace planops::console {

//! \brief Open tabs and forms in progress on disk, so that a crash or a kill loses nothing that was
//! typed.
//!
//! drafts.json in the home's data, written atomically at most 300 ms after a change and at once by
//! flush(). Credentials in drafts (Authorization rows, token-like values) are written masked. A
//! damaged file is set aside and reported.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        QList<Draft> drafts;
        QString currentId;
        QJsonObject forms; //!< Unfinished forms by name ("new-project"): their fields.
    };

    explicit DraftStore(const Home &home, QObject *parent = nullptr);
    ~DraftStore() override; //!< Flushes.

    //! \brief Reads the file. After an error state() holds what could still be read.
    [[nodiscard]] Result<State> load();
    void setState(const State &state);
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] Result<void> flush();
    //! \brief As flush(), but trouble is told by saveFailed() and tried again later.
    void save();

Q_SIGNALS:
    //! \brief The last good file is untouched; trying goes on. Once until it works again.
    void saveFailed(const planops::Error &error);

private:
    Home m_home;
    State m_state;
    QTimer m_timer;
    bool m_dirty = false;
    bool m_failing = false;
};

} // namespace planops::console
