// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/filepane.h"

#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

namespace planops::gui {

FilePane::FilePane(const QString &label, QWidget *parent)
    : QWidget(parent), m_path(new QLineEdit), m_field(new FormField)
{
    // The field's editor is the path and its button; the name belongs to the path.
    auto *editor = new QWidget;
    m_field->setLabel(label);
    m_field->setEditor(editor);
    m_path->setAccessibleName(label);
    auto *choose = new Button(tr("Choose…"), Icon::FolderOpen, ButtonKind::Secondary);
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 16, 12);
    column->addWidget(m_field);
    column->addStretch();
    connect(choose, &QAbstractButton::clicked, this, &FilePane::choose);
    connect(m_path, &QLineEdit::textEdited, this, &FilePane::edited);
    connect(m_path, &QLineEdit::textChanged, this, &FilePane::check);
}

void FilePane::setInForm()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FilePane::setHelp(const QString &help)
{
    m_field->setHelp(help);
}

QString FilePane::path() const
{
    return m_path->text();
}

void FilePane::setPath(const QString &path)
{
    if (path != m_path->text())
        m_path->setText(path);
}

void FilePane::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        setPath(file);
        Q_EMIT edited();
    });
    dialog->open();
}

void FilePane::check()
{
    const bool wrong =
        !path().isEmpty() && !path().contains(QLatin1String("{{")) && !QFileInfo(path()).isFile();
    m_field->setError(wrong ? tr("There is no such file.") : QString());
}

} // namespace planops::gui
