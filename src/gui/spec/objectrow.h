// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/grouprow.h"

class QLineEdit;

namespace planops::gui {

//! \brief An object: the members of its schema, then those that only the value has; further ones
//! can be added where the schema allows it.
class ObjectRow : public GroupRow
{
    Q_OBJECT

public:
    ObjectRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
              QWidget *parent);

    void addMember(const QString &name);
    void addActions(QMenu &menu) override;

protected:
    [[nodiscard]] QList<RowPlace> places() const override;
    [[nodiscard]] QWidget *makeAdder(QWidget *parent) override;
    void connectRow(FormRow &row, qsizetype index) override;
    [[nodiscard]] QString summary() const override;
};

} // namespace planops::gui
