// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/entitlements.h"

#include <QWidget>

class QGridLayout;

namespace planops::gui {

class Label;

//! \brief Features of the organization down, permissions across, a tick where the token grants it.
class EntitlementsTable : public QWidget
{
    Q_OBJECT

public:
    explicit EntitlementsTable(QWidget *parent = nullptr);

    void setEntitlements(const tokens::Entitlements &entitlements);

private:
    QGridLayout *m_grid;
    Label *m_problem;
};

} // namespace planops::gui
