// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QObject>

namespace planops::gui {

class SecretClipboard;
class WorkplaceController;

//! \brief Opens the sheet that writes a request as code, for the profile in use.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class SnippetDoor : public QObject
{
    Q_OBJECT

public:
    SnippetDoor(WorkplaceController &workplaces, SecretClipboard &clipboard, QWidget &window,
                QObject *parent = nullptr);

    void open(const console::Draft &draft);

Q_SIGNALS:
    void copied(const QString &what, bool secret);

private:
    WorkplaceController &m_workplaces;
    SecretClipboard &m_clipboard;
    QWidget &m_window;
};

} // namespace planops::gui
