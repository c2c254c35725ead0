// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage.h"

namespace planops::gui {
class Theme;
}

namespace planops::app {

//! \brief The main screens, each in light and in dark, as the guide shows them.
class Screenshots : public Stage
{
    Q_OBJECT

public:
    Screenshots(gui::MainWindow &window, gui::Theme &theme, sandbox::SandboxServer &sandbox,
                const QString &folder);

protected:
    void beforePicture() override;

private:
    //! \brief One scene: \a act once, then a picture in light and one in dark.
    void scene(const QString &name, std::function<void()> act, std::function<bool()> isTrue = {});

    gui::Theme &m_theme;
};

} // namespace planops::app
