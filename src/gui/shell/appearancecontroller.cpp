// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearancecontroller.h"

#include "gui/theme/theme.h"
#include "gui/widgets/secretclipboard.h"

namespace planops::gui {

using settings::Appearance;
using settings::Settings;

AppearanceController::AppearanceController(Settings &settings, Theme &theme,
                                           SecretClipboard &clipboard, Actions &actions,
                                           QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_theme(theme),
      m_clipboard(clipboard),
      m_actions(actions)
{
    onChosen(Actions::AppearanceSystem, Appearance::System);
    onChosen(Actions::AppearanceLight, Appearance::Light);
    onChosen(Actions::AppearanceDark, Appearance::Dark);
    onZoom(Actions::ZoomIn, 0.1);
    onZoom(Actions::ZoomOut, -0.1);
    onZoom(Actions::ZoomReset, 0);
    for (const auto change : {&Settings::appearanceChanged, &Settings::textScaleChanged,
                              &Settings::reducedMotionChanged, &Settings::highContrastChanged,
                              &Settings::clipboardLifetimeChanged})
        connect(&m_settings, change, this, &AppearanceController::apply);
    apply();
}

void AppearanceController::toggle()
{
    m_settings.setAppearance(m_theme.isDark() ? Appearance::Light : Appearance::Dark);
}

void AppearanceController::onChosen(Actions::Id id, Appearance appearance)
{
    connect(m_actions[id], &QAction::triggered, this,
            [this, appearance] { m_settings.setAppearance(appearance); });
}

void AppearanceController::onZoom(Actions::Id id, double step)
{
    connect(m_actions[id], &QAction::triggered, this, [this, step] {
        m_settings.setTextScale(step == 0 ? 1.0 : qBound(1.0, m_settings.textScale() + step, 2.0));
    });
}

void AppearanceController::apply()
{
    const Appearance appearance = m_settings.appearance();
    m_theme.setScheme(appearance == Appearance::Light      ? Theme::Scheme::Light
                          : appearance == Appearance::Dark ? Theme::Scheme::Dark
                                                           : Theme::Scheme::System);
    m_theme.setTextScale(m_settings.textScale());
    m_theme.setReducedMotion(m_settings.reducedMotion());
    m_theme.setHighContrast(m_settings.highContrast());
    m_clipboard.setTimeout(m_settings.clipboardLifetime());
    m_actions[appearance == Appearance::Light      ? Actions::AppearanceLight
                  : appearance == Appearance::Dark ? Actions::AppearanceDark
                                                   : Actions::AppearanceSystem]
        ->setChecked(true);
}

} // namespace planops::gui
