// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspacefolder.h"

#include <QObject>

namespace planops::gui {

class Documents;
class WorkplaceController;

//! \brief Lets requests out: the request in front, all open ones or the saved ones, into a file of
//! another program's or the clipboard.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class ExportDoor : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Documents &documents;
        const workspace::WorkspaceFolder &folder;
        WorkplaceController &workplaces;
        QWidget &window;
    };

    explicit ExportDoor(const Parts &parts, QObject *parent = nullptr);

    void open();

Q_SIGNALS:
    void copied(const QString &what, bool secret);
    void said(const QString &title, const QString &text, bool isProblem);

private:
    void chooseFile(const QByteArray &bytes, const QString &fileName);
    void write(const QByteArray &bytes, const QString &path);

    Parts m_parts;
};

} // namespace planops::gui
