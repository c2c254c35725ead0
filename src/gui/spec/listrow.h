// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/grouprow.h"

namespace planops::gui {

//! \brief An array: its elements in their order, to add, move and remove.
class ListRow : public GroupRow
{
    Q_OBJECT

public:
    ListRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
            QWidget *parent);

    void addElement();
    void removeElement(qsizetype index);
    void moveElement(qsizetype from, qsizetype to);
    void addActions(QMenu &menu) override;

protected:
    [[nodiscard]] QList<RowPlace> places() const override;
    [[nodiscard]] QWidget *makeAdder(QWidget *parent) override;
    void connectRow(FormRow &row, qsizetype index) override;
    [[nodiscard]] QString summary() const override;
};

} // namespace planops::gui
