// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/formfield.h"

#include "gui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace planops::gui {

FormField::FormField(QWidget *parent) : FormField(QString(), nullptr, parent)
{ }

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_label(new Label(label, TextRole::Control, Ink::Text, this)),
      m_hint(new Label(QString(), TextRole::Caption, Ink::Text2, this)),
      m_foot(new Label(QString(), TextRole::Caption, Ink::Text2, this))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_hint);
    m_hint->hide();
    m_foot->setWordWrap(true);
    m_foot->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addLayout(head);
    m_layout->addWidget(m_foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    if (editor != nullptr)
        setEditor(editor);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    if (m_editor != nullptr)
        m_editor->setAccessibleName(label);
}

QString FormField::label() const
{
    return m_label->text();
}

void FormField::setEditor(QWidget *editor)
{
    delete m_editor;
    m_editor = editor;
    m_layout->insertWidget(1, editor);
    m_label->setBuddy(editor);
    editor->setAccessibleName(m_label->text());
    setFocusProxy(editor);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

QString FormField::hint() const
{
    return m_hint->text();
}

void FormField::setHelp(const QString &help)
{
    m_help = help;
    updateFoot();
}

void FormField::setError(const QString &error)
{
    if (m_error == error)
        return;
    m_error = error;
    updateFoot();
    if (m_editor == nullptr)
        return;
    m_editor->setProperty("invalid", !error.isEmpty());
    m_editor->update();
    if (!error.isEmpty()) {
        QAccessibleEvent announcement(m_foot, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
}

bool FormField::hasError() const
{
    return !m_error.isEmpty();
}

void FormField::updateFoot()
{
    const bool bad = !m_error.isEmpty();
    const QString text = bad ? m_error : m_help;
    m_foot->setText(text);
    m_foot->setInk(bad ? Ink::Bad : Ink::Text2);
    m_foot->setLeadingIcon(bad ? Icon::CircleX : Icon::None);
    m_foot->setVisible(!text.isEmpty());
    if (m_editor != nullptr)
        m_editor->setAccessibleDescription(text);
}

} // namespace planops::gui
