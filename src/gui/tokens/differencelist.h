// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/comparison.h"

#include <QWidget>

class QGridLayout;

namespace planops::gui {

//! \brief Two tokens member by member: what is the same, what changed, what only one of them has.
class DifferenceList : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget *parent = nullptr);

    void setDifferences(const QList<tokens::Difference> &differences);
    //! \brief Leaves out what is the same in both.
    void setOnlyChanged(bool only);

private:
    void rebuild();
    void addHeading(const QString &text);
    void addRow(const tokens::Difference &difference);

    QGridLayout *m_grid;
    QList<tokens::Difference> m_differences;
    bool m_onlyChanged = false;
};

} // namespace planops::gui
