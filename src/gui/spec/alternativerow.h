// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/spec/formrow.h"

#include <QMap>

namespace planops::gui {

class FormChooser;

//! \brief A value that may be of several kinds: which one, and the rows of that one.
//!
//! What was filled in under one kind comes back when that is chosen again.
class AlternativeRow : public FormRow
{
    Q_OBJECT

public:
    AlternativeRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                   QWidget *parent);

    void choose(int index);
    [[nodiscard]] FormRow *row() const { return m_row; }

    void showFindings(const QList<spec::Finding> &findings) override;
    void reveal(const QStringList &steps) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] OrderedJson carriedInto(int index) const;
    void showRow();

    FormChooser *m_box;
    QWidget *m_below;
    FormRow *m_row = nullptr;
    int m_current = 0;
    QMap<int, OrderedJson> m_before;
};

} // namespace planops::gui
