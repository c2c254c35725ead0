// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace planops::gui {

class EndpointModel;

//! \brief The operations of an API below their groups, all of which are open until somebody closes
//! one.
class EndpointList : public QTreeView
{
    Q_OBJECT

public:
    //! \brief \a model outlives it.
    explicit EndpointList(EndpointModel &model, QWidget *parent = nullptr);

    void reset() override;
};

} // namespace planops::gui
