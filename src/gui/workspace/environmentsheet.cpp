// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/environmentsheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"
#include "gui/workspace/variablerow.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

using workspace::EditedVariable;
using workspace::VariableHome;

EnvironmentSheet::EnvironmentSheet(const workspace::Environments &environments,
                                   const QString &current, IsStored isStored, QWidget *window)
    : Sheet(window),
      m_environments(environments),
      m_isStored(std::move(isStored)),
      m_environment(new QComboBox),
      m_list(new QVBoxLayout),
      m_none(new Label(tr("No variables yet."), TextRole::Body, Ink::Text2)),
      m_problem(new Label({}, TextRole::Caption, Ink::Bad))
{
    setTitle(tr("Environments"));
    setSubtitle(workspace::environmentFile, true);
    setSheetWidth(720);
    m_environment->setEditable(true);
    m_environment->setInsertPolicy(QComboBox::NoInsert);
    m_environment->addItems(environments.names());
    m_environment->addItem(workspace::sharedEnvironment);
    m_environment->setCurrentText(current.isEmpty() ? m_environment->itemText(0) : current);
    auto *environment = new FormField(tr("Environment"), m_environment);
    m_environment->lineEdit()->setAccessibleName(environment->label());
    environment->setHelp(tr("Choose one, or type the name of a new one. What “$shared” says counts "
                            "in all of them."));
    m_list->setSpacing(8);
    auto *add = new Button(tr("Add variable"), Icon::Plus, ButtonKind::Secondary);
    m_problem->setLeadingIcon(Icon::CircleX);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto *hint =
        new Label(tr("The file is meant for git. A secret variable has its name there, and "
                     "its value in the keychain of each computer."),
                  TextRole::Caption, Ink::Text2);
    hint->setWordWrap(true);

    body()->addWidget(environment);
    body()->addWidget(m_none);
    body()->addLayout(m_list);
    body()->addWidget(add, 0, Qt::AlignLeft);
    body()->addWidget(hint);
    body()->addWidget(m_problem);
    addCancel();
    m_save = addAction(tr("Save"), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_environment, &QComboBox::editTextChanged, this, &EnvironmentSheet::showEnvironment);
    connect(add, &QAbstractButton::clicked, this, [this] {
        addVariable()->focusName();
        showChanges();
    });
    connect(m_save, &QAbstractButton::clicked, this, &EnvironmentSheet::save);
    showEnvironment();
    m_environment->setFocus();
}

void EnvironmentSheet::showEnvironment()
{
    const QString name = m_environment->currentText().trimmed();
    const bool isKnown = m_environment->findText(name) >= 0;
    const bool wasKnown = m_environment->findText(m_shown) >= 0;
    // What was typed for a new one stays while its name is typed.
    if (isKnown || wasKnown || m_rows.isEmpty()) {
        for (VariableRow *row : std::exchange(m_rows, {})) {
            row->hide();
            row->deleteLater();
        }
        m_removed.clear();
        m_shown = name;
        for (const EditedVariable &variable : workspace::variablesOf(m_environments, name))
            addVariable(variable);
    }
    m_shown = name;
    showChanges();
}

VariableRow *EnvironmentSheet::addVariable(const EditedVariable &variable)
{
    const bool isStored =
        variable.home == VariableHome::Keychain && m_isStored && m_isStored(m_shown, variable.name);
    auto *row = new VariableRow(variable, isStored);
    m_rows.append(row);
    m_list->addWidget(row);
    connect(row, &VariableRow::edited, this, &EnvironmentSheet::showChanges);
    connect(row, &VariableRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void EnvironmentSheet::removeRow(VariableRow *row)
{
    if (!row->original().name.isEmpty())
        m_removed.append(row->original());
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater(); // This is its signal.
    showChanges();
}

void EnvironmentSheet::showChanges()
{
    m_none->setVisible(m_rows.isEmpty());
    showProblem({});
    m_save->setEnabled(!m_shown.isEmpty());
}

void EnvironmentSheet::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(true);
}

void EnvironmentSheet::save()
{
    EnvironmentSave save;
    save.edit.environment = m_shown;
    QList<EditedVariable> before = m_removed;
    for (const VariableRow *row : std::as_const(m_rows)) {
        const EditedVariable variable = row->variable();
        if (const QString problem = row->problem(); !problem.isEmpty()) {
            showProblem(problem);
            return;
        }
        save.edit.variables.append(variable);
        if (const auto secret = row->typedSecret())
            save.secrets.insert(variable.name, *secret);
        if (!row->original().name.isEmpty())
            before.append(row->original());
    }
    if (const QString problem = workspace::problemOf(save.edit); !problem.isEmpty()) {
        showProblem(problem);
        return;
    }
    for (const EditedVariable &gone : std::as_const(before)) {
        const auto now = std::find_if(
            save.edit.variables.constBegin(), save.edit.variables.constEnd(),
            [&gone](const EditedVariable &variable) { return variable.name == gone.name; });
        const bool isThere = now != save.edit.variables.constEnd();
        if (!isThere)
            save.edit.removed.append(gone.name);
        if (gone.home == VariableHome::Keychain
            && (!isThere || now->home != VariableHome::Keychain))
            save.dropped.append(gone.name);
    }
    m_save->setEnabled(false); // One press, one save: the files are written aside.
    Q_EMIT saveRequested(save);
}

} // namespace planops::gui
