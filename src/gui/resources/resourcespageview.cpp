// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page shows; resourcespage.cpp has what it does.

#include "core/neutral/encoding.h"
#include "core/services/services.h"
#include "gui/projects/refusalreport.h"
#include "gui/resources/resourcedelegate.h"
#include "gui/resources/resourcedetails.h"
#include "gui/resources/resourcemodel.h"
#include "gui/resources/resourcespage.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/label.h"
#include "gui/widgets/refusalcard.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! The places of the right side, in their order.
enum Side { Nothing, Details, Failure };

} // namespace

QWidget *ResourcesPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new Label(tr("Resources"), TextRole::Page, Ink::Text, head);
    title->setMinimumWidth(title->sizeHint().width());
    m_about = new Label(QString(), TextRole::Body, Ink::Text2, head);
    m_about->setElideMode(Qt::ElideRight);
    m_about->setMinimumWidth(0);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_about, 1);
    setScaled(head, Extent::FixedHeight, 60);
    return head;
}

QWidget *ResourcesPage::makeTree()
{
    m_tree = new QTreeView;
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new ResourceDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(0); // The delegate paints whole rows.
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setMouseTracking(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAccessibleName(tr("Resources"));
    m_tree->setMinimumWidth(180);
    m_tree->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResourcesPage::onCurrentChanged);
    connect(m_tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const int x = m_tree->viewport()->mapFromGlobal(QCursor::pos()).x();
        if (m_model->kind(index) == ResourceModel::Kind::More
            || ResourceDelegate::isOnChevron(index, x, *m_tree->viewport()))
            activate(index);
    });
    // The view asks for itself only where its rows are laid out already.
    connect(m_tree, &QTreeView::expanded, m_model, &ResourceModel::fetchMore);
    connect(m_tree, &QAbstractItemView::doubleClicked, this, &ResourcesPage::activate);

    m_details = new ResourceDetails;
    connect(m_details, &ResourceDetails::createRequested, this, [this] { openSheet(true); });
    connect(m_details, &ResourceDetails::openRequested, this, &ResourcesPage::openById);
    connect(m_details, &ResourceDetails::editRequested, this, [this] { openSheet(false); });
    connect(m_details, &ResourceDetails::deleteRequested, this, &ResourcesPage::confirmDelete);
    connect(m_details, &ResourceDetails::reloadRequested, this, &ResourcesPage::reloadCurrent);
    connect(m_details, &ResourceDetails::consoleRequested, this, &ResourcesPage::openInConsole);
    connect(m_details, &ResourceDetails::copied, this,
            [this](const QString &what) { Q_EMIT noticed(what, QString(), false); });

    auto *failure = new QScrollArea;
    failure->setAccessibleName(tr("What went wrong"));
    failure->setFrameShape(QFrame::NoFrame);
    failure->setWidgetResizable(true);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    m_error = new RefusalCard(inside);
    connect(m_error, &RefusalCard::actionChosen, this, &ResourcesPage::perform);
    auto *failureColumn = new QVBoxLayout(inside);
    failureColumn->setContentsMargins(20, 18, 20, 18);
    failureColumn->addWidget(m_error);
    failureColumn->addStretch(1);
    failure->setWidget(inside);

    m_right = new QStackedWidget;
    m_right->addWidget(new EmptyState(tr("Nothing chosen"),
                                      tr("Choose an entry to see it. Its row opens what is below "
                                         "it: tasks of a project, for example.")));
    m_right->addWidget(m_details);
    m_right->addWidget(failure);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 600}); // Else its hints decide, and the tree's is small.
    return splitter;
}

QWidget *ResourcesPage::makeNone()
{
    auto *place = new QWidget;
    m_none = new EmptyState(QString(), QString(), place);
    connect(m_none->addAction(tr("Look again"), Icon::RefreshCw, ButtonKind::Primary),
            &QAbstractButton::clicked, this, [this] { m_parts.library.check(m_apiBase); });
    connect(m_none->addAction(tr("Go to Endpoints"), Icon::ListTree), &QAbstractButton::clicked,
            this, &ResourcesPage::endpointsRequested);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(20, 0, 20, 0);
    column->addWidget(m_none);
    return place;
}

void ResourcesPage::showNone()
{
    const bool isKnown = m_parts.library.known(m_apiBase) != nullptr;
    const auto problem = m_parts.library.problem(m_apiBase);
    m_none->setTitle(isKnown ? tr("The document describes no resources")
                             : tr("No OpenAPI document found"));
    m_none->setText(
        isKnown ? tr("A resource is a path such as /projects, with what hangs below it.")
                : (problem ? problem->message + u'\n' : QString())
                + tr("It tells what the API keeps. Open one under Endpoints, from a file or an "
                     "address."));
    m_stack->setCurrentIndex(2);
}

void ResourcesPage::showDetails()
{
    const QModelIndex index = m_tree->currentIndex();
    const resources::Place *place = m_model->place(index);
    if (const projects::Refused *refused = m_model->refusal(index)) {
        showRefusal(*refused);
        return;
    }
    m_lacksCredential = false;
    const auto request = requestOf(index);
    const QString line = request ? request->method + u' ' + QUrl(request->url).path() : QString();
    switch (m_model->kind(index)) {
    case ResourceModel::Kind::Collection:
        m_details->showCollection(*place, line);
        break;
    case ResourceModel::Kind::Action:
        m_details->showAction(*place, line, m_model->item(index));
        break;
    case ResourceModel::Kind::Single:
    case ResourceModel::Kind::Item:
        m_details->showItem(
            *place, line, m_model->item(index),
            QDateTime::fromSecsSinceEpoch(m_parts.clock().time_since_epoch().count()));
        break;
    case ResourceModel::Kind::More:
    case ResourceModel::Kind::Note:
    case ResourceModel::Kind::None:
        m_right->setCurrentIndex(Nothing);
        return;
    }
    m_right->setCurrentIndex(Details);
}

bool ResourcesPage::lacksCredential(qsizetype operation)
{
    const auto problem = m_api->credentialProblem(operation);
    if (problem)
        showRefusal({*problem, {}, {}});
    return problem.has_value();
}

void ResourcesPage::showRefusal(const projects::Refused &refused)
{
    m_lacksCredential = refused.error.code == resources::missingCredential;
    RefusalContext context;
    context.now = m_parts.clock();
    context.profile = m_workplace->session.profile();
    context.keys = m_parts.keys ? m_parts.keys(context.profile.issuer) : nullptr;
    if (const auto written = requestOf(m_tree->currentIndex()))
        context.request = neutral::toHttp(*written).value_or(http::Request {});
    gui::showRefusal(*m_error, refused, context);
    m_right->setCurrentIndex(Failure);
}

} // namespace planops::gui
