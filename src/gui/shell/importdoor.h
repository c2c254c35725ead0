// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/filedrequest.h"

#include <QObject>

namespace planops::gui {

class Documents;

//! \brief Lets requests of other programs in: the sheet that reads them, then tabs or a file.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class ImportDoor : public QObject
{
    Q_OBJECT

public:
    ImportDoor(Documents &documents, QWidget &window, QObject *parent = nullptr);

    void open();
    //! \brief Straight to what a file or folder holds.
    void openPath(const QString &path);

Q_SIGNALS:
    void documentsWanted(); //!< Requests were opened: whatever covers them has to go.
    void said(const QString &title, const QString &text, bool isProblem);

private:
    void openRequests(const QList<workspace::FiledRequest> &requests);
    void chooseFile(const QList<workspace::FiledRequest> &requests);
    void save(const QList<workspace::FiledRequest> &requests, const QString &path);

    Documents &m_documents;
    QWidget &m_window;
};

} // namespace planops::gui
