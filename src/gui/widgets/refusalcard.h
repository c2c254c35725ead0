// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "gui/widgets/errorcard.h"

namespace planops::gui {

//! \brief Why the API refused, or why no answer came, with buttons that do something about it.
class RefusalCard : public ErrorCard
{
    Q_OBJECT

public:
    using Action = diagnosis::Action;

    explicit RefusalCard(QWidget *parent = nullptr);

    //! \brief The first cause of diagnosis::explain() or explainFailure(); the others are named in
    //! a line.
    void showCauses(const QList<diagnosis::Cause> &causes);
    //! \brief Something that no cause is known for, and what can be done all the same.
    void showReport(const ErrorReport &report, const QList<Action> &actions);
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }

Q_SIGNALS:
    void actionChosen(planops::diagnosis::Action action);

private:
    void addActions(const QList<Action> &actions);

    QList<Action> m_actions;
};

} // namespace planops::gui
