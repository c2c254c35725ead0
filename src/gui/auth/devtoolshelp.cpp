// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/devtoolshelp.h"

#include "core/auth/devtoolsline.h"
#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace planops::gui {

using auth::DevToolsToken;

namespace {

Label *wrapped(const QString &text)
{
    auto *label = new Label(text, TextRole::Caption, Ink::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

DevToolsHelp::DevToolsHelp(QWidget *parent)
    : QWidget(parent),
      m_whose(new QComboBox),
      m_name(new QLineEdit),
      m_nameField(new FormField(QString(), m_name)),
      m_line(new QLineEdit)
{
    m_whose->addItem(tr("Of the user who is signed in"), int(DevToolsToken::User));
    m_whose->addItem(tr("In an organization"), int(DevToolsToken::Organization));
    m_whose->addItem(tr("By a JWT template"), int(DevToolsToken::Template));
    m_name->setObjectName(QStringLiteral("name"));
    m_line->setReadOnly(true);
    setTextRole(m_line, TextRole::Code);
    setTextRole(m_name, TextRole::Code);

    auto *copy = new Button(tr("Copy line"), Icon::Copy, ButtonKind::Secondary);
    auto *lineRow = new QHBoxLayout;
    lineRow->setSpacing(8);
    lineRow->addWidget(m_line, 1);
    lineRow->addWidget(copy);
    m_line->setAccessibleName(tr("Line for the browser's console"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(
        wrapped(tr("On a page of the app where you are signed in, press F12, open "
                   "Console, and run this line. The token is in the clipboard then.")));
    column->addWidget(new FormField(tr("Token"), m_whose));
    column->addWidget(m_nameField);
    column->addLayout(lineRow);
    column->addWidget(wrapped(
        tr("Chrome takes a pasted line only after you typed “allow pasting” there once. “null” "
           "means that nobody is signed in; “window.Clerk is undefined” that the page does not use "
           "Clerk.")));
    column->addWidget(wrapped(
        tr("Without the console: under Application, Cookies, the value of __session is the same "
           "token. It lives for a minute.")));

    connect(m_whose, &QComboBox::currentIndexChanged, this, &DevToolsHelp::updateLine);
    connect(m_name, &QLineEdit::textChanged, this, &DevToolsHelp::updateLine);
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QApplication::clipboard()->setText(line()); });
    updateLine();
}

QString DevToolsHelp::line() const
{
    return m_line->text();
}

void DevToolsHelp::updateLine()
{
    const auto whose = DevToolsToken(m_whose->currentData().toInt());
    const bool organization = whose == DevToolsToken::Organization;
    m_nameField->setVisible(whose != DevToolsToken::User);
    m_nameField->setLabel(organization ? tr("ID of the organization") : tr("Name of the template"));
    const QString example = organization ? QStringLiteral("org_…") : QStringLiteral("planops");
    m_name->setPlaceholderText(example);
    const QString name = m_name->text().trimmed();
    m_line->setText(auth::devToolsLine(whose, name.isEmpty() ? example : name));
    m_line->setCursorPosition(0);
}

} // namespace planops::gui
