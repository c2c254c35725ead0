// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/storetroubles.h"

#include <QDir>

namespace planops::gui {

StoreTroubles::StoreTroubles(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.drafts, &console::DraftStore::saveFailed, this,
            [this](const Error &error) { Q_EMIT said(tr("Not saved"), error.message, true); });
    connect(&parts.settings, &settings::Settings::saveFailed, this, [this](const Error &error) {
        Q_EMIT said(tr("Settings not saved"), error.message, true);
    });
    connect(&parts.history, &history::HistoryStore::failed, this,
            [this](const Error &error) { Q_EMIT said(tr("Not recorded"), error.message, true); });
    connect(&parts.history, &history::HistoryStore::replaced, this, [this](const QString &path) {
        Q_EMIT said(tr("The history was damaged"),
                    tr("A new one was begun. The old file was kept as %1.")
                        .arg(QDir::toNativeSeparators(path)),
                    true);
    });
}

void StoreTroubles::tellOfTheStart()
{
    if (const auto &trouble = m_parts.profiles.loadProblem())
        Q_EMIT said(tr("Profiles could not be read"), trouble->message, true);
    if (const auto &trouble = m_parts.settings.problem())
        Q_EMIT said(tr("Settings could not be read"), trouble->message, true);
}

} // namespace planops::gui
