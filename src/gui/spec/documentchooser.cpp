// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/documentchooser.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/sheet.h"

#include <QFileDialog>
#include <QLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace planops::gui {

DocumentChooser::DocumentChooser(QWidget *page) : QObject(page), m_page(page)
{ }

void DocumentChooser::chooseFile()
{
    auto *dialog = new QFileDialog(m_page, tr("Open an OpenAPI document"), QString(),
                                   tr("OpenAPI documents (*.json *.yaml *.yml);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT chosen(QUrl::fromLocalFile(path)); });
    dialog->open();
}

void DocumentChooser::chooseAddress()
{
    auto *sheet = new Sheet(m_page->window());
    sheet->setTitle(tr("Open an OpenAPI document"));
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(u"https://api.example.com/openapi.json"_s);
    edit->setAccessibleName(tr("Address of the document"));
    sheet->body()->addWidget(
        new Label(tr("Address of the document"), TextRole::Control, Ink::Text));
    sheet->body()->addWidget(edit);
    sheet->addCancel();
    Button *open = sheet->addAction(tr("Open"), ButtonKind::Primary);
    connect(open, &QAbstractButton::clicked, this, [this, sheet, edit] {
        const QUrl address = QUrl::fromUserInput(edit->text().trimmed());
        sheet->closeSheet();
        if (address.isValid())
            Q_EMIT chosen(address);
    });
    sheet->openSheet();
    edit->setFocus();
}

} // namespace planops::gui
