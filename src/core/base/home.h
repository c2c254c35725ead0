// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDir>

namespace planops {

//! \brief Where everything on disk lives: one folder for settings, one for data.
//!
//! With PLANOPS_HOME or --home both are below that folder (config/, data/); else they are the
//! platform's standard places (Linux: ~/.config/planops and ~/.local/share/planops).
class Home
{
public:
    //! \brief The platform's places, or \a folder if it is not empty. Creates nothing.
    [[nodiscard]] static Home locate(const QString &folder = {});

    [[nodiscard]] QString configFile(const QString &name) const;
    [[nodiscard]] QString dataFile(const QString &name) const;

    //! \brief True if the user moved the home; such homes have keychain entries of their own.
    [[nodiscard]] bool isMoved() const { return m_moved; }

    //! \brief A short stable word for this home, part of keychain entry names; empty for the
    //! standard places.
    [[nodiscard]] QString tag() const;

    //! \brief Creates the folders (0700). Error kind Storage if that is impossible.
    [[nodiscard]] Result<void> prepare() const;

private:
    Home(const QDir &config, const QDir &data, bool moved);

    QDir m_config;
    QDir m_data;
    bool m_moved = false;
};

} // namespace planops
