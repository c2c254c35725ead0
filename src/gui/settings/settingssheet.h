// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "gui/widgets/sheet.h"

#include <memory>

namespace Ui {
class SettingsForm;
}

namespace planops::gui {

//! \brief The preferences: colours, text size, motion, clipboard, language. Every change is taken
//! at once.
class SettingsSheet : public Sheet
{
    Q_OBJECT

public:
    SettingsSheet(settings::Settings &settings, QWidget *window);
    ~SettingsSheet() override;

Q_SIGNALS:
    void secretsRequested();

private:
    void fill(const settings::Settings &settings);

    std::unique_ptr<Ui::SettingsForm> m_ui;
};

} // namespace planops::gui
