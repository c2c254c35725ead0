// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/workspace/environmentedit.h"
#include "gui/widgets/sheet.h"

#include <functional>

class QComboBox;

namespace planops::gui {

class Label;
class VariableRow;

//! \brief What is to be saved of an environment: files, then keychain.
struct EnvironmentSave
{
    workspace::EnvironmentEdit edit;
    QHash<QString, Secret> secrets; //!< Values that were typed, by name.
    QStringList dropped;            //!< Names that the keychain need not know any more.
};

//! \brief The variables of the environments, one environment at a time; a switch per variable says
//! whether its value is secret.
class EnvironmentSheet : public Sheet
{
    Q_OBJECT

public:
    //! \brief True if this computer's keychain has a value for the secret variable.
    using IsStored = std::function<bool(const QString &environment, const QString &name)>;

    EnvironmentSheet(const workspace::Environments &environments, const QString &current,
                     IsStored isStored, QWidget *window);

    [[nodiscard]] QComboBox *environmentField() const { return m_environment; }
    [[nodiscard]] QList<VariableRow *> rows() const { return m_rows; }
    VariableRow *addVariable(const workspace::EditedVariable &variable = {});
    //! \brief What went wrong, inside the sheet, which stays open; empty takes it away.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void saveRequested(const planops::gui::EnvironmentSave &save);

private:
    void showEnvironment();
    void removeRow(VariableRow *row);
    void showChanges();
    void save();

    workspace::Environments m_environments;
    IsStored m_isStored;
    QComboBox *m_environment;
    QVBoxLayout *m_list;
    QList<VariableRow *> m_rows;
    QList<workspace::EditedVariable> m_removed;
    Label *m_none;
    Label *m_problem;
    Button *m_save;
    QString m_shown; //!< The environment whose variables are listed.
};

} // namespace planops::gui
