// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectspage.h"

#include "core/services/services.h"
#include "gui/projects/projectactions.h"
#include "gui/projects/projectdetails.h"
#include "gui/projects/projectlook.h"
#include "gui/projects/projectstable.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/refusalcard.h"
#include "gui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

ProjectsPage::ProjectsPage(Parts parts, QWidget *parent)
    : Page(parent), m_parts(std::move(parts)), m_model(m_parts.clock), m_filter(m_model)
{
    setAccessibleName(tr("Projects"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_left = new QWidget(this);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_bar = new LoadingBar(m_left);
    column->addWidget(m_bar);
    column->addWidget(makeContent(), 1);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::VLine);
    m_detailsLine = line;
    m_details = new ProjectDetails(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_detailsLine);
    row->addWidget(m_details);

    connect(m_details, &ProjectDetails::closeRequested, this, [this] {
        m_detailsClosed = true;
        updateDetails();
        m_table->setFocus();
    });
    m_actions = new ProjectActions(m_parts.drafts, this);
    connect(m_details, &ProjectDetails::openInConsoleRequested, this,
            [this] { m_actions->openInConsole(m_details->project()); });
    connect(m_details, &ProjectDetails::copyCurlRequested, this,
            [this] { m_actions->copyAsCurl(m_details->project()); });
    connect(m_details, &ProjectDetails::belowRequested, this,
            [this] { Q_EMIT belowRequested(m_details->project().id); });
    connect(m_details, &ProjectDetails::editRequested, this,
            [this] { m_actions->edit(m_details->project()); });
    connect(m_details, &ProjectDetails::deleteRequested, this,
            [this] { m_actions->confirmDelete(m_details->project()); });
    connect(m_actions, &ProjectActions::saved, this, &ProjectsPage::onSaved);
    connect(m_actions, &ProjectActions::removed, this, &ProjectsPage::onRemoved);
    connect(m_actions, &ProjectActions::noticed, this, &Page::noticed);
    connect(m_actions, &ProjectActions::openInConsoleRequested, this,
            &Page::openInConsoleRequested);
    connect(m_details, &ProjectDetails::copied, this,
            [this](const QString &what) { Q_EMIT noticed(what, {}, false); });

    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &ProjectsPage::load);
    // The first time after two seconds, then often enough for a tenth of a second to mean
    // something.
    m_elapsed.setInterval(100ms);
    connect(&m_elapsed, &QTimer::timeout, this, &ProjectsPage::updateFooter);
    updateDetails();
    updateFooter();
}

ProjectsPage::~ProjectsPage() = default;

QString ProjectsPage::title() const
{
    return tr("Projects");
}

int ProjectsPage::wantedWidth() const
{
    constexpr int table = 680; // Every column of the list is readable from here on.
    return m_details->isVisibleTo(this) ? px(table) + m_details->minimumWidth() : 0;
}

QSize ProjectsPage::minimumSizeHint() const
{
    // By itself the layout would add list and details up, and keep every other page that wide too.
    return {m_left->minimumSizeHint().width(), Page::minimumSizeHint().height()};
}

QWidget *ProjectsPage::makeHead()
{
    auto *head = new QWidget(m_left);
    auto *title = new Label(tr("Projects"), TextRole::Page, Ink::Text, head);
    m_count = new Label(QString(), TextRole::Body, Ink::Text2, head);
    m_search = new SearchField(tr("Filter by name, owner or ID"), Icon::Search, head);
    m_search->setMinimumWidth(140);
    setScaled(m_search, Extent::MaximumWidth, 240);
    m_search->setAccessibleName(tr("Filter projects"));
    m_status = new Button(tr("Status"), Icon::Filter, ButtonKind::Secondary, head);
    m_statusMenu = new QMenu(m_status);
    m_statusMenu->setAccessibleName(tr("Status and order"));
    m_status->setMenu(m_statusMenu);
    connect(m_statusMenu, &QMenu::aboutToShow, this, &ProjectsPage::updateStatusMenu);
    m_refresh = new IconButton(Icon::RefreshCw, tr("Refresh"), head);
    m_refresh->setKeys(QKeySequence(Qt::Key_F5));
    auto *create = new Button(tr("New project"), Icon::Plus, ButtonKind::Primary, head);
    create->setToolTip(
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText));
    connect(m_search, &QLineEdit::textChanged, this, &ProjectsPage::onFilterEdited);
    connect(m_refresh, &QAbstractButton::clicked, this, &ProjectsPage::reload);
    connect(create, &QAbstractButton::clicked, this, &ProjectsPage::newProject);

    title->setMinimumWidth(title->sizeHint().width());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_search, 3);
    row->addWidget(m_status);
    row->addWidget(m_refresh);
    row->addWidget(create);
    setScaled(head, Extent::FixedHeight, 60);
    return head;
}

QWidget *ProjectsPage::makeContent()
{
    auto *content = new QWidget(m_left);
    m_stale = new Banner(Tone::Bad, Icon::CircleX, QString(), QString(), content);
    connect(m_stale->addAction(tr("Try again")), &QAbstractButton::clicked, this,
            &ProjectsPage::reload);
    m_stale->hide();
    auto *staleBox = new QVBoxLayout;
    staleBox->setContentsMargins(20, 0, 20, 0);
    staleBox->addWidget(m_stale);

    m_table = new ProjectsTable(m_filter, content);
    connect(m_table, &ProjectsTable::sortChosen, this, &ProjectsPage::onSortChosen);
    connect(m_table, &ProjectsTable::currentProjectChanged, this, &ProjectsPage::updateDetails);
    connect(m_table, &ProjectsTable::menuRequested, this, [this](const QPoint &place) {
        if (const projects::Project *project = m_filter.projectAt(m_table->currentIndex().row()))
            m_actions->showMenu(*project, place);
    });
    connect(m_table, &ProjectsTable::opened, this, [this] {
        m_detailsClosed = false;
        updateDetails();
    });
    connect(m_table, &ProjectsTable::deleteRequested, this, [this] {
        if (const projects::Project *project = m_filter.projectAt(m_table->currentIndex().row()))
            m_actions->confirmDelete(*project);
    });
    m_skeleton = new ProjectsSkeleton(content);
    m_empty = new QWidget(content);
    (new QVBoxLayout(m_empty))->setContentsMargins(20, 0, 20, 0);
    auto *failure = new QScrollArea(content);
    failure->setFrameShape(QFrame::NoFrame);
    failure->setWidgetResizable(true);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    m_error = new RefusalCard(inside);
    connect(m_error, &RefusalCard::actionChosen, this, &ProjectsPage::perform);
    auto *failureColumn = new QVBoxLayout(inside);
    failureColumn->setContentsMargins(20, 18, 20, 18);
    failureColumn->addWidget(m_error);
    failureColumn->addStretch(1);
    failure->setWidget(inside);
    m_failure = failure;

    m_stack = new QStackedWidget(content);
    for (QWidget *page : {static_cast<QWidget *>(m_table), m_skeleton, m_empty, m_failure})
        m_stack->addWidget(page);
    auto *line = new QFrame(content);
    line->setFrameShape(QFrame::HLine);
    m_footer = new ProjectsFooter(content);
    connect(m_footer, &ProjectsFooter::cancelRequested, this, &ProjectsPage::cancelLoad);
    connect(m_footer, &ProjectsFooter::previousRequested, this, [this] {
        m_query.offset = std::max<qint64>(0, m_query.offset - m_query.limit);
        load();
    });
    connect(m_footer, &ProjectsFooter::nextRequested, this, [this] {
        m_query.offset += m_query.limit;
        load();
    });
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(staleBox);
    column->addWidget(m_stack, 1);
    column->addWidget(line);
    column->addWidget(m_footer);
    return content;
}

void ProjectsPage::setWorkplace(services::Workplace &workplace)
{
    if (m_workplace)
        disconnect(&m_workplace->session, nullptr, this, nullptr);
    m_workplace = &workplace;
    m_actions->setWorkplace(workplace);
    m_pending.reset();
    stopLoading();
    m_loaded = false;
    m_allHere = false;
    m_query = {};
    m_statuses.clear();
    m_wanted.clear();
    m_search->clear();
    m_typing.stop();
    m_status->setText(tr("Status"));
    m_filter.setStatus({});
    m_model.setProjects({});
    m_stack->setCurrentWidget(m_skeleton);
    m_count->clear();
    m_sessionState = workplace.session.state();
    connect(&workplace.session, &auth::Session::stateChanged, this, &ProjectsPage::onSessionState);
    updateDetails();
    if (isVisible())
        load();
}

void ProjectsPage::onSessionState(auth::Session::State state)
{
    const bool restored = std::exchange(m_sessionState, state) == auth::Session::State::Restoring;
    if (restored && m_pending)
        return; // that request waits for the token by itself
    // What a signed-out person may not see goes; after a sign-in the list comes by itself.
    if (state == auth::Session::State::SignedIn || state == auth::Session::State::SignedOut)
        load();
}

void ProjectsPage::activated()
{
    if (!m_loaded && !m_pending)
        load();
    m_table->setFocus();
}

void ProjectsPage::reload()
{
    load();
}

void ProjectsPage::load()
{
    m_typing.stop();
    if (!m_workplace)
        return;
    showLoading();
    m_pending = std::make_unique<QObject>();
    m_workplace->projects.list(
        m_query,
        {m_pending.get(), [this](const Result<projects::ProjectPage> &page) { onLoaded(page); }});
}

void ProjectsPage::showLoading()
{
    m_since.start();
    m_elapsed.start();
    m_bar->setRunning(true);
    if (!m_loaded)
        m_stack->setCurrentWidget(m_skeleton);
    updateFooter();
}

void ProjectsPage::cancelLoad()
{
    m_pending.reset();
    stopLoading();
    if (m_loaded)
        return;
    m_page = {};
    showFailure(
        {Error {ErrorKind::Cancelled, tr("Loading was cancelled. Nothing was changed."), {}, {}},
         {},
         {}});
}

void ProjectsPage::stopLoading()
{
    m_elapsed.stop();
    m_bar->setRunning(false);
    updateFooter();
}

void ProjectsPage::onLoaded(const Result<projects::ProjectPage> &page)
{
    m_pending.reset();
    if (page)
        showProjects(*page);
    else
        showFailure(m_workplace->projects.lastRefusal());
}

void ProjectsPage::showProjects(const projects::ProjectPage &page)
{
    m_tookMs = m_since.isValid() ? m_since.elapsed() : -1;
    const projects::Project *before = m_filter.projectAt(m_table->currentIndex().row());
    const QString selected = before ? before->id : QString();
    m_page = page;
    m_loaded = true;
    m_stale->hide();
    if (m_query.search.isEmpty() && m_query.status.isEmpty())
        m_allHere = page.offset == 0 && !page.mayHaveMore
            && (page.total < 0 || page.total <= page.projects.size());
    for (const projects::Project &project : page.projects) {
        if (const QString status = projectStatus(project);
            !status.isEmpty() && !m_statuses.contains(status))
            m_statuses << status;
    }
    m_model.setProjects(page.projects);
    m_actions->setOwners(page.projects);
    m_count->setText(page.total >= 0 ? QString::number(page.total) : QString());
    select(m_wanted.isEmpty() ? selected : m_wanted);
    m_wanted.clear();
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    stopLoading();
    if (m_filter.rowCount() == 0)
        showEmpty();
    else
        m_stack->setCurrentWidget(m_table);
    updateDetails();
    Q_EMIT projectsChanged(page.projects, page.total);
}

void ProjectsPage::newProject()
{
    m_actions->create();
}

void ProjectsPage::select(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_filter.mapFromSource(m_model.index(row, 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void ProjectsPage::onSaved(const projects::Project &project, bool isNew)
{
    m_wanted = project.id;
    if (isNew || !m_model.replace(project))
        load();
    updateDetails();
}

void ProjectsPage::onRemoved(const QString &id)
{
    m_model.removeProject(id);
    load();
    updateDetails();
}

void ProjectsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F5) {
        reload();
    } else if (event->key() == Qt::Key_Escape && m_pending) {
        cancelLoad();
    } else if (event->key() == Qt::Key_Escape && m_details->isVisible()) {
        m_detailsClosed = true;
        updateDetails();
    } else {
        Page::keyPressEvent(event);
    }
}

void ProjectsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateDetails();
}

} // namespace planops::gui
