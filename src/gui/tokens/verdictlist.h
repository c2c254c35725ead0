// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/verdict.h"

#include <QWidget>

class QVBoxLayout;

namespace planops::gui {

//! \brief The judgements on a token, one row each: what was checked, passed, failed or cannot be
//! told, and why.
class VerdictList : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictList(QWidget *parent = nullptr);

    void setReport(const tokens::Report &report);

private:
    QVBoxLayout *m_rows;
};

} // namespace planops::gui
