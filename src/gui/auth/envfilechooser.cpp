// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/envfilechooser.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace planops::gui {

namespace {

//! The one local file that is dragged; empty for anything else.
QString draggedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

EnvFileChooser::EnvFileChooser(QWidget *sheet) : QObject(sheet), m_sheet(sheet)
{
    sheet->setAcceptDrops(true);
    sheet->installEventFilter(this);
}

void EnvFileChooser::choose()
{
    auto *dialog = new QFileDialog(m_sheet, tr("Choose a .env file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden); // Its name starts with a dot.
    connect(dialog, &QFileDialog::fileSelected, this, &EnvFileChooser::chosen);
    dialog->open();
}

bool EnvFileChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // QDragEnterEvent is one, too.
    const QString path = draggedFile(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT chosen(path);
    return true;
}

} // namespace planops::gui
