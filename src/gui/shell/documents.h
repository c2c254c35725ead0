// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"
#include "core/base/clock.h"
#include "core/console/draftstore.h"
#include "core/history/historystore.h"
#include "core/services/services.h"
#include "core/workspace/workspacefolder.h"
#include "gui/projects/refusalreport.h"
#include "gui/shell/documentarea.h"
#include "sandbox/sandboxserver.h"

#include <QObject>
#include <QPointer>

namespace planops::gui {

class ComparePage;
class ConsolePage;
class EndpointsPage;
struct ExchangeSummary;
class HistoryPage;
class InspectorPage;
class ProjectsPage;
class ResourcesPage;
class SandboxPage;

//! \brief Which documents are open: makes pages, keeps requests on disk as they are typed, reopens
//! what was closed.
//!
//! Owner: the main window. The pages belong to the DocumentArea.
class Documents : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        DocumentArea &area;
        console::DraftStore &drafts;
        history::HistoryStore &history;
        workspace::WorkspaceFolder &folder;
        spec::SpecLibrary &specs;
        auth::Discovery &discovery;
        sandbox::SandboxServer &sandbox;
        Clock clock;
    };

    explicit Documents(Parts parts, QObject *parent = nullptr);

    //! \brief Opens what was open when the program ended. Returns the trouble with the file, if
    //! there was any.
    std::optional<Error> restore();
    [[nodiscard]] bool isEmpty() const;

    //! \brief Every page gets the new workplace before this returns.
    void setWorkplace(services::Workplace &workplace);

    //! \brief Brings it to the front if it is open, else opens it: in the tab in front if nothing
    //! was done in that yet.
    ConsolePage *openRequest(const console::Draft &draft);
    //! \brief The same, but a request of a file that is open already is brought to the front.
    ConsolePage *openSaved(const console::Draft &draft);
    ConsolePage *newRequest();
    ProjectsPage *openProjects();
    HistoryPage *openHistory();
    EndpointsPage *openEndpoints();
    ResourcesPage *openResources();
    InspectorPage *openInspector();
    ComparePage *openCompare();
    SandboxPage *openSandbox();

    void close(Page *page);
    void reopen();
    [[nodiscard]] bool canReopen() const { return !m_closed.isEmpty(); }

    [[nodiscard]] QList<ConsolePage *> requests() const;
    [[nodiscard]] ConsolePage *currentRequest()
        const; //!< Null if another kind of page is in front.

Q_SIGNALS:
    void pageAdded(planops::gui::Page *page); //!< For the window's own connections.
    void answered(const planops::gui::ExchangeSummary &summary);

private:
    ConsolePage *addRequest(const console::Draft &draft);
    void adopt(Page *page);
    void save();
    void keepForReopening(const console::Draft &draft);
    [[nodiscard]] CachedKeys keysAtHand() const;
    template <typename PageType>
    [[nodiscard]] PageType *find() const;
    //! There is one page of this type at most: to the front with it, made if need be.
    template <typename PageType, typename Make>
    PageType *bring(Make make);

    Parts m_parts;
    services::Workplace *m_workplace = nullptr;
    QList<console::Draft> m_closed;
    bool m_restoring = false;
};

} // namespace planops::gui
