// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/stage.h"

namespace planops::app {

//! \brief The main job on a screen that nobody sees: sign in, projects, a request, a 401 that
//! heals, a 401 and a 403 that are explained.
class Tour : public Stage
{
    Q_OBJECT

public:
    Tour(gui::MainWindow &window, sandbox::SandboxServer &sandbox, const QString &folder);
};

} // namespace planops::app
