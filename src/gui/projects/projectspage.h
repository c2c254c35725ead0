// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/refusal.h"
#include "core/projects/projectapi.h"
#include "core/tokens/jwks.h"
#include "gui/page.h"
#include "gui/projects/projectsmodel.h"
#include "gui/projects/refusalreport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace planops::console {
class DraftStore;
}

namespace planops::gui {

class Banner;
class Button;
class IconButton;
class Label;
class LoadingBar;
class ProjectActions;
class ProjectDetails;
class ProjectsFooter;
class ProjectsTable;
class RefusalCard;
class SearchField;

//! \brief The project browser: the list with filter, status, sort and pages; the details of one;
//! new, edit, delete.
//!
//! Keeps what it shows while it asks again. Every failure is explained in place; a failed refresh
//! keeps the old list.
class ProjectsPage : public Page
{
    Q_OBJECT

public:
    struct Parts
    {
        console::DraftStore &drafts;
        CachedKeys keys;
        Clock clock;
    };

    explicit ProjectsPage(Parts parts, QWidget *parent = nullptr);
    ~ProjectsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] int wantedWidth() const override;
    //! \brief Small: where it is narrow the details take the place of the list.
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setWorkplace(services::Workplace &workplace) override;
    void activated() override;

    //! \brief Asks the API again.
    void reload();
    void newProject(); //!< Ctrl+Shift+N
    void select(const QString &id);

    //! \brief The parts of an answer; also what tests hand in.
    void showProjects(const projects::ProjectPage &page);
    void showFailure(const projects::Refused &refused);
    //! \brief Old content stays; without any a skeleton comes after 200 ms.
    void showLoading();

    [[nodiscard]] const QList<projects::Project> &projects() const { return m_model.projects(); }

Q_SIGNALS:
    void belowRequested(const QString &id); //!< What hangs under a project, by the contract.
    //! \brief The list changed: the sidebar shows the first few. \a total is -1 if unknown.
    void projectsChanged(const QList<planops::projects::Project> &projects, qint64 total);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeContent();
    void load();
    void cancelLoad();
    void onSessionState(auth::Session::State state);
    void onLoaded(const Result<projects::ProjectPage> &page);
    void onFilterEdited();
    void onStatusChosen(const QString &status);
    void onSortChosen(int section, Qt::SortOrder order);
    void onSaved(const projects::Project &project, bool isNew);
    void onRemoved(const QString &id);
    void showFiltered();
    void clearFilter();
    void showEmpty();
    void perform(diagnosis::Action action);
    void refreshAndReload();
    void updateStatusMenu();
    void updateDetails();
    void updateFooter();
    void stopLoading();

    Parts m_parts;
    services::Workplace *m_workplace = nullptr; // handed in; replaced before it goes
    auth::Session::State m_sessionState = auth::Session::State::SignedOut;
    ProjectsModel m_model;
    ProjectsFilter m_filter;
    projects::ProjectQuery m_query;
    projects::ProjectPage m_page;
    QStringList m_statuses;
    QString m_wanted; // to be selected when it comes
    bool m_loaded = false;
    bool m_allHere =
        false; // the unfiltered list is complete: the API need not be asked to filter or sort
    bool m_detailsClosed = false;
    std::unique_ptr<QObject> m_pending; // context of the request in flight; its end cancels
    QElapsedTimer m_since;
    qint64 m_tookMs = -1;
    QTimer m_typing;
    QTimer m_elapsed;

    Label *m_count = nullptr;
    SearchField *m_search = nullptr;
    Button *m_status = nullptr;
    QMenu *m_statusMenu = nullptr;
    IconButton *m_refresh = nullptr;
    LoadingBar *m_bar = nullptr;
    Banner *m_stale = nullptr;
    QStackedWidget *m_stack = nullptr;
    ProjectsTable *m_table = nullptr;
    QWidget *m_skeleton = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_failure = nullptr;
    RefusalCard *m_error = nullptr;
    ProjectsFooter *m_footer = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_detailsLine = nullptr;
    ProjectDetails *m_details = nullptr;
    ProjectActions *m_actions = nullptr;
};

} // namespace planops::gui
