// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "gui/shell/actions.h"

#include <QObject>

namespace planops::gui {

class SecretClipboard;
class Theme;

//! \brief Keeps the look and feel as the settings say: scheme, text scale, motion, and how long the
//! clipboard holds a secret. The View menu changes the settings, never the theme itself.
//!
//! Thread: GUI. Owner: the main window, whose parts outlive it.
class AppearanceController : public QObject
{
    Q_OBJECT

public:
    AppearanceController(settings::Settings &settings, Theme &theme, SecretClipboard &clipboard,
                         Actions &actions, QObject *parent = nullptr);

    //! \brief From dark to light and back; no longer as the system says.
    void toggle();

private:
    void onChosen(Actions::Id id, settings::Appearance appearance);
    void onZoom(Actions::Id id, double step);
    void apply();

    settings::Settings &m_settings;
    Theme &m_theme;
    SecretClipboard &m_clipboard;
    Actions &m_actions;
};

} // namespace planops::gui
