// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What ProjectsPage shows: filter, status and order, the empty and the failed state, details,
// footer.
#include "core/services/services.h"
#include "gui/projects/projectactions.h"
#include "gui/projects/projectdetails.h"
#include "gui/projects/projectlook.h"
#include "gui/projects/projectspage.h"
#include "gui/projects/projectstable.h"
#include "gui/projects/refusalreport.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/searchfield.h"

#include <QActionGroup>
#include <QLayout>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kNarrow = 920;    // below it the details take the place of the table
constexpr double kPatience = 2; // seconds, then the footer speaks

} // namespace

void ProjectsPage::onFilterEdited()
{
    m_filter.setText(m_search->text());
    if (m_allHere) {
        showFiltered();
        return;
    }
    m_query.search = m_search->text().trimmed();
    m_query.offset = 0;
    m_typing.start();
    showFiltered();
}

void ProjectsPage::onStatusChosen(const QString &status)
{
    m_filter.setStatus(status);
    m_status->setText(status.isEmpty() ? tr("Status") : tr("Status: %1").arg(statusLabel(status)));
    if (m_allHere) {
        showFiltered();
        return;
    }
    m_query.status = status;
    m_query.offset = 0;
    load();
}

void ProjectsPage::showFiltered()
{
    if (!m_loaded)
        return;
    if (m_filter.rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else if (m_allHere)
        showEmpty();
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    updateFooter();
    updateDetails();
}

void ProjectsPage::onSortChosen(int section, Qt::SortOrder order)
{
    if (section < 0 || section >= m_model.columnCount())
        return;
    m_filter.sort(section, order);
    m_query.sort = m_model.sortMember(section);
    if (m_query.sort.isEmpty())
        return;
    if (order == Qt::DescendingOrder)
        m_query.sort.prepend(u'-');
    m_query.offset = 0;
    if (!m_allHere) // With everything here the order is right already.
        load();
}

void ProjectsPage::updateStatusMenu()
{
    m_statusMenu->clear();
    auto *statuses = new QActionGroup(m_statusMenu);
    const auto addStatus = [&](const QString &text, const QString &status) {
        QAction *action =
            m_statusMenu->addAction(text, this, [this, status] { onStatusChosen(status); });
        action->setCheckable(true);
        action->setChecked(m_filter.status() == status);
        statuses->addAction(action);
    };
    addStatus(tr("All"), {});
    for (const QString &status : std::as_const(m_statuses))
        addStatus(statusLabel(status), status);

    // The head of the table is not reached by the keyboard; this is.
    m_statusMenu->addSeparator();
    QMenu *sort = m_statusMenu->addMenu(tr("Sort by"));
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const QString name =
            m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        sort->addAction(tr("%1, ascending").arg(name), this,
                        [this, section] { m_table->sortByColumn(section, Qt::AscendingOrder); });
        sort->addAction(tr("%1, descending").arg(name), this,
                        [this, section] { m_table->sortByColumn(section, Qt::DescendingOrder); });
    }
}

void ProjectsPage::showEmpty()
{
    qDeleteAll(m_empty->findChildren<EmptyState *>(QString(), Qt::FindDirectChildrenOnly));
    const bool filtered = !m_search->text().trimmed().isEmpty() || !m_filter.status().isEmpty();
    auto *empty = new EmptyState(m_empty);
    if (filtered) {
        empty->setTitle(tr("No project matches"));
        empty->setText(
            tr("Nothing here has this text and status. Clear the filter to see all projects."));
        connect(empty->addAction(tr("Clear the filter"), Icon::Close, ButtonKind::Primary),
                &QAbstractButton::clicked, this, &ProjectsPage::clearFilter);
    } else {
        const auth::Profile profile =
            m_workplace ? m_workplace->session.profile() : auth::Profile {};
        const bool sandbox = profile.environment == auth::Environment::Sandbox;
        empty->setTitle(profile.name.isEmpty() ? tr("No projects yet")
                                               : tr("No projects in %1 yet").arg(profile.name));
        empty->setText(
            sandbox ? tr("The API answered with an empty list, so your access works.\n"
                         "Create the first project.")
                    : tr("The API answered with an empty list, so your access works.\n"
                         "Create the first project, or look at sample ones in the sandbox."));
        connect(empty->addAction(tr("New project"), Icon::Plus, ButtonKind::Primary),
                &QAbstractButton::clicked, this, &ProjectsPage::newProject);
        if (!sandbox)
            connect(empty->addAction(tr("Open the sandbox"), Icon::Flask),
                    &QAbstractButton::clicked, this, &Page::sandboxRequested);
        const QByteArray path = m_workplace
            ? m_workplace->projects.listRequest(m_query).value_or(http::Request {}).url.path()
            : QByteArray("/api/v1/projects");
        if (m_tookMs >= 0)
            empty->setNote(tr("GET %1, %2 ms").arg(QString::fromLatin1(path)).arg(m_tookMs));
    }
    m_empty->layout()->addWidget(empty);
    m_stack->setCurrentWidget(m_empty);
}

void ProjectsPage::clearFilter()
{
    m_search->clear();
    if (!m_filter.status().isEmpty())
        onStatusChosen({});
}

void ProjectsPage::showFailure(const projects::Refused &refused)
{
    stopLoading();
    if (refused.error.kind == ErrorKind::Cancelled && m_loaded)
        return;
    // A refusal of the person (401, 403) takes the list away; trouble on the way keeps it.
    const bool refusedPerson =
        refused.answer && (refused.error.code == "401"_L1 || refused.error.code == "403"_L1);
    if (m_loaded && !refusedPerson) {
        m_stale->setTitle(tr("The list could not be refreshed"));
        m_stale->setText(refused.error.message);
        m_stale->show();
        return;
    }
    m_loaded = false;
    m_model.setProjects({});
    m_count->clear();
    RefusalContext context;
    context.now = m_parts.clock();
    if (m_workplace) {
        context.profile = m_workplace->session.profile();
        context.request = m_workplace->projects.listRequest(m_query).value_or(http::Request {});
        context.keys = m_parts.keys ? m_parts.keys(context.profile.issuer) : nullptr;
    }
    showRefusal(*m_error, refused, context);
    m_stack->setCurrentWidget(m_failure);
    updateDetails();
    updateFooter();
}

void ProjectsPage::perform(diagnosis::Action action)
{
    const Secret token = m_workplace ? m_workplace->session.tokens().accessToken : Secret();
    if (passOn(*this, action, token))
        return;
    if (action == diagnosis::Action::RefreshAndRetry)
        refreshAndReload();
    else
        reload();
}

void ProjectsPage::refreshAndReload()
{
    if (!m_workplace)
        return;
    m_pending = std::make_unique<QObject>();
    m_bar->setRunning(true);
    m_workplace->session.refresh(m_workplace->session.tokens().accessToken,
                                 {m_pending.get(), [this](const Result<Secret> &token) {
                                      m_pending.reset();
                                      if (token)
                                          load();
                                      else
                                          showFailure({token.error(), {}, {}});
                                  }});
}

void ProjectsPage::updateDetails()
{
    const projects::Project *project = m_filter.projectAt(m_table->currentIndex().row());
    const bool shown = project && m_stack->currentWidget() == m_table && !m_detailsClosed;
    if (shown && (*project != m_details->project() || !m_details->isVisibleTo(this)))
        m_details->setProject(*project, m_model.now());
    const bool narrow = width() < px(kNarrow);
    m_details->setVisible(shown);
    m_detailsLine->setVisible(shown && !narrow);
    m_left->setVisible(!shown || !narrow);
    m_details->setFilling(narrow);
    Q_EMIT wantedWidthChanged();
}

void ProjectsPage::updateFooter()
{
    const double seconds = m_since.isValid() ? double(m_since.elapsed()) / 1000 : 0;
    if (m_elapsed.isActive() && seconds >= kPatience) {
        m_footer->showLoading(seconds);
        return;
    }
    if (!m_loaded) {
        m_footer->clear();
        return;
    }
    ProjectsFooter::Place place;
    place.first = m_page.offset;
    place.count = m_page.projects.size();
    place.hidden = m_model.rowCount() - m_filter.rowCount();
    place.total = m_page.total;
    place.limit = m_query.limit;
    place.mayHaveMore = m_page.mayHaveMore;
    m_footer->setPlace(place);
}

} // namespace planops::gui
