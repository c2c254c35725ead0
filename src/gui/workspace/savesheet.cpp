// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/workspace/savesheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/formfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace planops::gui {

SaveSheet::SaveSheet(const workspace::WorkspaceScan &scan, const QString &name, QWidget *window)
    : Sheet(window),
      m_folder(scan.folder),
      m_name(new QLineEdit(name)),
      m_file(new QComboBox),
      m_fileRow(new FormField(tr("File"), m_file))
{
    setTitle(tr("Save request"));
    setSubtitle(QDir::toNativeSeparators(m_folder), true);
    auto *nameRow = new FormField(tr("Name"), m_name);
    m_file->setEditable(true);
    m_file->setInsertPolicy(QComboBox::NoInsert);
    for (const workspace::WorkspaceFile &file : scan.files)
        m_file->addItem(file.name);
    if (scan.files.isEmpty())
        m_file->setEditText(u"requests.http"_s);
    m_fileRow->setHelp(
        tr("An existing file, to which the request is added, or the name of a new one."));
    body()->addWidget(nameRow);
    body()->addWidget(m_fileRow);
    addCancel();
    m_save = addAction(tr("Save"), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QAbstractButton::clicked, this, [this] {
        m_save->setEnabled(false); // One press, one request: the file is written aside.
        Q_EMIT saveRequested(path(), m_name->text().simplified());
    });
    connect(m_name, &QLineEdit::textChanged, this, &SaveSheet::onEdited);
    connect(m_file, &QComboBox::editTextChanged, this, &SaveSheet::onEdited);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QAbstractButton::click);
    onEdited();
    m_name->selectAll();
    m_name->setFocus();
}

QString SaveSheet::path() const
{
    QString name = QDir::fromNativeSeparators(m_file->currentText().trimmed());
    if (name.isEmpty() || name.endsWith(u'/'))
        return {};
    if (!name.endsWith(".http"_L1) && !name.endsWith(".rest"_L1))
        name += u".http"_s;
    const QString path = QDir::cleanPath(QDir(m_folder).filePath(name));
    return path.startsWith(QDir::cleanPath(m_folder) + u'/') ? path : QString();
}

void SaveSheet::onEdited()
{
    const bool isOutside = path().isEmpty() && !m_file->currentText().trimmed().isEmpty();
    m_fileRow->setError(isOutside ? tr("This leads out of the folder. Name a file in it.")
                                  : QString());
    m_save->setEnabled(!path().isEmpty() && !m_name->text().trimmed().isEmpty());
}

void SaveSheet::showProblem(const QString &problem)
{
    onEdited();
    m_fileRow->setError(problem);
}

} // namespace planops::gui
