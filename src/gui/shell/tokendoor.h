// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QObject>

namespace planops::gui {

class Actions;
class Documents;
class Page;
class WorkplaceController;

//! \brief Opens tokens in the inspector and in the comparison: the one in use, one of a page, the
//! one on the clipboard.
//!
//! Owner: the main window, which also owns the collaborators. GUI thread.
class TokenDoor : public QObject
{
    Q_OBJECT

public:
    TokenDoor(WorkplaceController &workplaces, Documents &documents, QObject *parent = nullptr);

    void connectActions(const Actions &actions);
    //! \brief From now on, until it is closed, \a page is served.
    void serve(Page &page);

    void inspect(const Secret &token);
    //! \brief An empty token leaves the page as it is.
    void compare(const Secret &token);

Q_SIGNALS:
    void documentsWanted(); //!< Whatever covers them has to go.

private:
    //! Empty if nobody is signed in.
    [[nodiscard]] Secret current() const;

    WorkplaceController &m_workplaces;
    Documents &m_documents;
};

} // namespace planops::gui
