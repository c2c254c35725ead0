// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/formchooser.h"
#include "gui/spec/formrow.h"

namespace planops::gui {

//! \brief One of the values that the document lists.
class ChoiceRow : public FormRow
{
    Q_OBJECT

public:
    ChoiceRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
              QWidget *parent);

    [[nodiscard]] QComboBox *box() const { return m_box; }

protected:
    void refresh() override;
    void onProblemChanged() override;

private:
    void onChosen(int index);

    FormChooser *m_box;
    QList<OrderedJson> m_choices; //!< One for each entry.
};

} // namespace planops::gui
