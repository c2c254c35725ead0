// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/actions.h"

#include <QObject>

namespace planops::gui {

class ConsolePage;
class DocumentArea;
class Documents;

//! \brief Lets the actions open documents, move between them, and reach the request in front.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class DocumentActions : public QObject
{
    Q_OBJECT

public:
    DocumentActions(Actions &actions, Documents &documents, DocumentArea &area,
                    QObject *parent = nullptr);

Q_SIGNALS:
    void documentsWanted(); //!< One was opened: whatever covers them has to go.

private:
    void connectPages();
    void connectRequest();
    //! \brief After \a open ran, the documents are wanted.
    template <typename Open>
    void opens(Actions::Id id, Open open);
    //! \brief Does nothing while another kind of page is in front.
    void onRequest(Actions::Id id, void (ConsolePage::*member)());

    Actions &m_actions;
    Documents &m_documents;
    DocumentArea &m_area;
};

} // namespace planops::gui
