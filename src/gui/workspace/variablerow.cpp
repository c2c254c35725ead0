// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/variablerow.h"

#include "gui/theme/fonts.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace planops::gui {

using workspace::EditedVariable;
using workspace::VariableHome;

VariableRow::VariableRow(const EditedVariable &variable, bool isStored, QWidget *parent)
    : QWidget(parent),
      m_original(variable),
      m_isStored(isStored),
      m_name(new QLineEdit(variable.name)),
      m_value(new QLineEdit(variable.value)),
      m_secret(new Switch(tr("Secret")))
{
    auto *remove = new IconButton(Icon::Trash, tr("Remove the variable"));
    for (QLineEdit *field : {m_name, m_value})
        setTextRole(field, TextRole::Code);
    m_name->setPlaceholderText(tr("Name"));
    m_secret->setChecked(variable.home == VariableHome::Keychain);
    m_secret->setToolTip(tr("The value is kept in the keychain, and in no file"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 2);
    row->addWidget(m_value, 3);
    row->addWidget(m_secret);
    row->addWidget(remove);
    connect(m_name, &QLineEdit::textEdited, this, &VariableRow::edited);
    connect(m_name, &QLineEdit::textChanged, this, &VariableRow::nameParts);
    connect(m_value, &QLineEdit::textEdited, this, &VariableRow::edited);
    connect(m_secret, &QAbstractButton::toggled, this, [this] {
        showSecrecy();
        Q_EMIT edited();
    });
    connect(remove, &QAbstractButton::clicked, this, &VariableRow::removeRequested);
    showSecrecy();
    nameParts();
}

void VariableRow::showSecrecy()
{
    const bool isSecret = m_secret->isChecked();
    const bool wasSecret = m_original.home == VariableHome::Keychain;
    m_value->setEchoMode(isSecret ? QLineEdit::Password : QLineEdit::Normal);
    m_value->setPlaceholderText(!isSecret && wasSecret ? tr("Enter it again: it goes into the file")
                                    : isSecret && m_isStored
                                    ? tr("In the keychain; type to replace it")
                                    : isSecret ? tr("No value on this computer yet")
                                               : tr("Value"));
    const bool isPrivate = !isSecret && m_original.home == VariableHome::Private;
    m_value->setToolTip(isPrivate ? tr("From %1").arg(workspace::privateEnvironmentFile)
                                  : QString());
}

void VariableRow::nameParts()
{
    const QString name = m_name->text();
    m_name->setAccessibleName(tr("Name of the variable"));
    m_value->setAccessibleName(tr("Value of %1").arg(name));
    m_secret->setAccessibleName(tr("%1 is secret").arg(name));
    m_value->setAccessibleDescription(m_value->placeholderText());
}

EditedVariable VariableRow::variable() const
{
    EditedVariable variable;
    variable.name = m_name->text().trimmed();
    if (m_secret->isChecked())
        variable.home = VariableHome::Keychain;
    else if (m_original.home == VariableHome::Private)
        variable.home = VariableHome::Private;
    if (variable.home != VariableHome::Keychain)
        variable.value = m_value->text();
    return variable;
}

std::optional<Secret> VariableRow::typedSecret() const
{
    if (!m_secret->isChecked() || m_value->text().isEmpty())
        return std::nullopt;
    return Secret(m_value->text().toUtf8());
}

QString VariableRow::problem() const
{
    const EditedVariable now = variable();
    const bool isLeaving = m_original.home == VariableHome::Keychain && m_isStored
        && (now.home != VariableHome::Keychain || now.name != m_original.name);
    if (!isLeaving || !m_value->text().isEmpty())
        return {};
    return now.home == VariableHome::Keychain
        ? tr("Enter the value of “%1” again: the keychain knows it under its old name.")
              .arg(now.name)
        : tr("Enter the value of “%1” again: it is taken out of the keychain, and written into "
             "the file.")
              .arg(now.name);
}

void VariableRow::focusName()
{
    m_name->setFocus();
}

} // namespace planops::gui
