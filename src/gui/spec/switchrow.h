// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/formrow.h"

namespace planops::gui {

class Switch;

//! \brief true or false, and left out until somebody says which.
class SwitchRow : public FormRow
{
    Q_OBJECT

public:
    SwitchRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
              QWidget *parent);

protected:
    void refresh() override;
    void onProblemChanged() override;

private:
    Switch *m_switch;
};

} // namespace planops::gui
