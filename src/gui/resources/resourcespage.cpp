// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/resources/resourcespage.h"

#include "core/services/services.h"
#include "core/spec/credentials.h"
#include "gui/resources/resourcedetails.h"
#include "gui/resources/resourcemodel.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/sheet.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr std::chrono::milliseconds restTime {250};

} // namespace

ResourcesPage::ResourcesPage(Parts parts, QWidget *parent)
    : Page(parent), m_parts(std::move(parts)), m_model(new ResourceModel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &ResourcesPage::readCurrent);
    connect(m_model, &ResourceModel::loaded, this, &ResourcesPage::onLoaded);

    m_bar = new LoadingBar(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new QWidget); // Until the document is here nobody knows.
    m_stack->addWidget(makeTree());
    m_stack->addWidget(makeNone());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(&m_parts.library, &spec::SpecLibrary::changed, this, &ResourcesPage::onLibraryChanged);
    using workspace::WorkspaceFolder;
    for (const auto news : {&WorkspaceFolder::changed, &WorkspaceFolder::environmentChanged,
                            &WorkspaceFolder::secretsChanged})
        connect(&m_parts.folder, news, this, &ResourcesPage::onScopeChanged);
}

ResourcesPage::~ResourcesPage() = default;

QString ResourcesPage::title() const
{
    return tr("Resources");
}

void ResourcesPage::setWorkplace(services::Workplace &workplace)
{
    m_opening.reset();
    if (m_sheet)
        m_sheet->closeSheet(); // It would write to another place than the one it was opened for.
    m_reading.reset();
    m_finding.reset();
    m_rest.stop();
    m_model->setSource(nullptr, {});
    if (m_workplace)
        disconnect(&m_workplace->session, nullptr, this, nullptr);
    m_workplace = &workplace;
    m_sessionState = workplace.session.state();
    connect(&workplace.session, &auth::Session::stateChanged, this, &ResourcesPage::onSessionState);
    m_api = std::make_unique<resources::ResourceApi>(workplace.client);
    m_api->setScope(m_parts.folder.scopeFor({}));
    m_apiBase = workplace.session.profile().apiBase;
    m_shown = {};
    m_wanted = {};
    m_stack->setCurrentIndex(0);
    m_parts.library.use(m_apiBase);
    onLibraryChanged(m_apiBase);
}

// What one person may see is not what the next one may.
void ResourcesPage::onSessionState(auth::Session::State state)
{
    const bool restored = std::exchange(m_sessionState, state) == auth::Session::State::Restoring;
    if (restored) // What was asked for waits for the token by itself.
        return;
    if (state != auth::Session::State::SignedIn && state != auth::Session::State::SignedOut)
        return;
    m_shown = {};
    onLibraryChanged(m_apiBase);
}

void ResourcesPage::activated()
{
    m_parts.library.use(m_apiBase);
    m_tree->setFocus();
}

void ResourcesPage::onLibraryChanged(const QString &apiBase)
{
    if (apiBase != m_apiBase || !m_api)
        return;
    const bool isBusy = m_parts.library.isBusy(m_apiBase);
    m_bar->setRunning(isBusy);
    const spec::Known *known = m_parts.library.known(m_apiBase);
    if (!known) {
        if (!isBusy)
            showNone();
        return;
    }
    if (known->document.root == m_shown && m_stack->currentIndex() != 0)
        return;
    if (m_opening || m_sheet) // It speaks of the document that it was opened with.
        return;
    m_shown = known->document.root;
    m_about->setText(tr("by the document of %1").arg(known->document.title));
    m_api->setContract({known->document, known->base(m_apiBase)});
    const QList<spec::Resource> found = spec::resourcesOf(known->document);
    m_model->setSource(m_api.get(), found);
    if (found.isEmpty()) {
        showNone();
        return;
    }
    m_stack->setCurrentIndex(1);
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_tree->expand(m_model->index(0, 0));
    revealWanted();
}

void ResourcesPage::onScopeChanged()
{
    if (!m_api)
        return;
    m_api->setScope(m_parts.folder.scopeFor({}));
    if (m_lacksCredential) // What it lacked may be there now.
        reloadCurrent();
}

void ResourcesPage::onCurrentChanged()
{
    m_reading.reset();
    showDetails();
    const QModelIndex index = m_tree->currentIndex();
    const ResourceModel::Kind kind = m_model->kind(index);
    if (kind == ResourceModel::Kind::Item || kind == ResourceModel::Kind::Single)
        m_rest.start();
    else
        m_rest.stop();
}

qsizetype ResourcesPage::operationOf(const QModelIndex &index) const
{
    const spec::Resource &resource = m_model->place(index)->resource;
    switch (m_model->kind(index)) {
    case ResourceModel::Kind::Action:
        return resource.create;
    case ResourceModel::Kind::Item:
    case ResourceModel::Kind::Single:
        return resource.read;
    default:
        return resource.list;
    }
}

Result<neutral::Request> ResourcesPage::requestOf(const QModelIndex &index) const
{
    const resources::Place *place = m_model->place(index);
    if (!place)
        return failure(ErrorKind::Invalid, tr("Nothing is chosen."));
    const ResourceModel::Kind kind = m_model->kind(index);
    const resources::Item *item = m_model->item(index);
    const QString id = kind == ResourceModel::Kind::Item && item ? item->id : QString();
    return m_api->requestFor(*place, operationOf(index), id);
}

void ResourcesPage::readCurrent()
{
    const QPersistentModelIndex index = m_tree->currentIndex();
    const resources::Place *place = m_model->place(index);
    if (!place || place->resource.read < 0 || !m_api)
        return;
    const resources::Item *item = m_model->item(index);
    const bool isItem = m_model->kind(index) == ResourceModel::Kind::Item;
    if (isItem && (!item || item->id.isEmpty()))
        return;
    m_reading = std::make_unique<QObject>();
    m_api->read(*place, isItem ? item->id : QString(),
                {m_reading.get(), [this, index](const Result<resources::Item> &answer) {
                     m_reading.release()->deleteLater();
                     if (answer) {
                         m_model->put(index, *answer);
                         showDetails();
                     } else if (answer.error().kind != ErrorKind::Cancelled) {
                         showRefusal(m_api->lastRefusal());
                     }
                 }});
}

void ResourcesPage::activate(const QModelIndex &index)
{
    if (m_model->kind(index) == ResourceModel::Kind::More)
        m_model->loadMore(index);
    else if (m_model->kind(index) == ResourceModel::Kind::Action)
        openSheet(true);
    else if (m_model->hasChildren(index))
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void ResourcesPage::reloadCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const ResourceModel::Kind kind = m_model->kind(index);
    if (kind == ResourceModel::Kind::Item || kind == ResourceModel::Kind::Single) {
        readCurrent();
        return;
    }
    const QModelIndex collection = m_model->collectionOf(index);
    m_tree->setCurrentIndex(collection);
    const resources::Place *place = m_model->place(collection);
    if (place && place->resource.list < 0) { // There is nothing to ask for.
        showDetails();
        return;
    }
    m_model->reload(collection);
    m_tree->expand(collection);
}

void ResourcesPage::onLoaded(const QModelIndex &collection)
{
    revealWanted();
    // Nobody should have to look for the row that says why nothing came.
    const QModelIndex last = m_model->index(m_model->rowCount(collection) - 1, 0, collection);
    if (m_model->refusal(last) && m_tree->currentIndex() == collection)
        m_tree->setCurrentIndex(last);
    else if (m_tree->currentIndex() == collection)
        showDetails();
}

void ResourcesPage::openInConsole()
{
    auto request = requestOf(m_tree->currentIndex());
    if (!request) {
        Q_EMIT noticed(tr("The request cannot be opened"), request.error().message, true);
        return;
    }
    const spec::Document &document = m_api->contract().document;
    const spec::Operation &operation =
        document.operations.at(operationOf(m_tree->currentIndex())); // It made the request.
    console::Draft draft = console::Draft::fromNeutral(*request);
    if (!spec::wantsToken(document, operation))
        draft.auth = console::Draft::AuthKind::None;
    Q_EMIT openInConsoleRequested(draft);
}

void ResourcesPage::perform(diagnosis::Action action)
{
    const Secret token = m_workplace->session.tokens().accessToken;
    if (passOn(*this, action, token))
        return;
    if (action == diagnosis::Action::Retry) {
        reloadCurrent();
        return;
    }
    m_reading = std::make_unique<QObject>();
    m_workplace->session.refresh(token, {m_reading.get(), [this](const Result<Secret> &fresh) {
                                             m_reading.release()->deleteLater();
                                             if (fresh)
                                                 reloadCurrent();
                                             else
                                                 showRefusal({fresh.error(), {}, {}});
                                         }});
}

bool ResourcesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return Page::eventFilter(watched, event);
    const QModelIndex index = m_tree->currentIndex();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(index);
        return true;
    case Qt::Key_Delete:
        if (const resources::Place *place = m_model->place(index);
            place && place->resource.remove >= 0 && m_model->item(index))
            confirmDelete();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

} // namespace planops::gui
