// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/sheet.h"

namespace planops::gui {

//! \brief Name, version, licence, and what the program connects to.
class AboutSheet : public Sheet
{
    Q_OBJECT

public:
    explicit AboutSheet(QWidget *window);
};

} // namespace planops::gui
