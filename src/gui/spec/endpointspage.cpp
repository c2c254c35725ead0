// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/endpointspage.h"

#include "core/console/draft.h"
#include "core/services/services.h"
#include "gui/spec/documentchooser.h"
#include "gui/spec/documentlists.h"
#include "gui/spec/endpointdelegate.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/operationview.h"
#include "gui/spec/safetext.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/subtabs.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

SafeText *listText(const QString &name)
{
    auto *text = new SafeText;
    text->setAccessibleName(name);
    text->document()->setDocumentMargin(20);
    text->viewport()->setAutoFillBackground(false);
    setTextRole(text, TextRole::Body);
    return text;
}

} // namespace

EndpointsPage::EndpointsPage(spec::SpecLibrary &library, QWidget *parent)
    : Page(parent),
      m_library(library),
      m_chooser(new DocumentChooser(this)),
      m_model(new EndpointModel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);

    connect(m_chooser, &DocumentChooser::chosen, this, &EndpointsPage::loadFrom);

    QWidget *head = makeHead();
    m_bar = new LoadingBar(this);
    m_trouble = new Banner(Tone::Warn, Icon::Warning, tr("The document could not be checked"),
                           QString(), this);
    connect(m_trouble->addAction(tr("Try again")), &QAbstractButton::clicked, this,
            [this] { m_library.check(m_apiBase); });
    m_trouble->hide();

    m_problems = listText(tr("Problems of the document"));
    m_changes = listText(tr("Changes of the document"));
    m_views = new QStackedWidget;
    m_views->addWidget(makeOperations());
    m_views->addWidget(m_problems);
    m_views->addWidget(m_changes);
    m_tabs = new SubTabs(this);
    m_tabs->addTab(tr("Operations"));
    m_tabs->addTab(tr("Problems"));
    m_tabs->addTab(tr("Changes"));
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);

    auto *document = new QWidget;
    auto *inside = new QVBoxLayout(document);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(20, 0, 20, 0);
    tabRow->addWidget(m_tabs, 1);
    inside->addLayout(tabRow);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    inside->addWidget(line);
    inside->addWidget(m_views, 1);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(new QWidget); // Until the first answer nobody knows.
    m_stack->addWidget(document);
    m_stack->addWidget(makeNone());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_bar);
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    connect(&m_library, &spec::SpecLibrary::changed, this, &EndpointsPage::onLibraryChanged);
}

QWidget *EndpointsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new Label(tr("Endpoints"), TextRole::Page, Ink::Text, head);
    title->setMinimumWidth(title->sizeHint().width());
    m_about = new Label(QString(), TextRole::Body, Ink::Text2, head);
    m_about->setElideMode(Qt::ElideRight);
    m_about->setMinimumWidth(0);
    m_search =
        new SearchField(tr("Filter by path, summary, parameter or schema"), Icon::Search, head);
    m_search->setAccessibleName(tr("Filter the endpoints"));
    m_search->setMinimumWidth(140);
    setScaled(m_search, Extent::MaximumWidth, 360);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &EndpointsPage::onFilterEdited);
    m_order = new Segments({tr("By tag"), tr("By path")}, head);
    m_order->setAccessibleName(tr("Order of the endpoints"));
    connect(m_order, &Segments::currentChanged, this, &EndpointsPage::onOrderChosen);
    auto *source = new Button(tr("Document"), Icon::FileText, ButtonKind::Secondary, head);
    auto *menu = new QMenu(source);
    menu->addAction(tr("Look for it again"), this, [this] { m_library.check(m_apiBase); });
    menu->addAction(tr("Open a file…"), m_chooser, &DocumentChooser::chooseFile);
    menu->addAction(tr("Open an address…"), m_chooser, &DocumentChooser::chooseAddress);
    menu->addSeparator();
    connectSaver(*menu);
    source->setMenu(menu);

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_about, 2);
    row->addWidget(m_search, 3);
    row->addWidget(m_order);
    row->addWidget(source);
    setScaled(head, Extent::FixedHeight, 60);
    return head;
}

QWidget *EndpointsPage::makeOperations()
{
    m_list = new QTreeView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EndpointDelegate(*m_model, m_list));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(0);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setAccessibleName(tr("Endpoints"));
    m_list->setMinimumWidth(180);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EndpointsPage::onCurrentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, m_list, &QTreeView::expandAll);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->operation(index))
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &EndpointsPage::openCurrent);

    m_operation = new OperationView;
    connectForm();
    connect(m_operation, &OperationView::linkChosen, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    m_nothing = new EmptyState;
    m_right = new QStackedWidget;
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_operation);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({px(330), px(760)});
    return splitter;
}

QWidget *EndpointsPage::makeNone()
{
    auto *place = new QWidget;
    m_none = new EmptyState(tr("No OpenAPI document found"), QString(), place);
    connect(m_none->addAction(tr("Open a file…"), Icon::FolderOpen, ButtonKind::Primary),
            &QAbstractButton::clicked, m_chooser, &DocumentChooser::chooseFile);
    connect(m_none->addAction(tr("Open an address…"), Icon::Globe), &QAbstractButton::clicked,
            m_chooser, &DocumentChooser::chooseAddress);
    connect(m_none->addAction(tr("Look again"), Icon::RefreshCw), &QAbstractButton::clicked, this,
            [this] { m_library.check(m_apiBase); });
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(20, 0, 20, 0);
    column->addWidget(m_none);
    return place;
}

QString EndpointsPage::title() const
{
    return tr("Endpoints");
}

void EndpointsPage::setWorkplace(services::Workplace &workplace)
{
    m_apiBase = workplace.session.profile().apiBase;
    m_known = {};
    m_model->setDocument({});
    m_forms.clear();
    m_stack->setCurrentIndex(0);
    m_library.use(m_apiBase);
    onLibraryChanged(m_apiBase);
}

int EndpointsPage::wantedWidth() const
{
    return px(1040); // List, form and documentation side by side.
}

void EndpointsPage::activated()
{
    m_library.use(m_apiBase);
    m_search->setFocus();
}

void EndpointsPage::onLibraryChanged(const QString &apiBase)
{
    if (apiBase != m_apiBase)
        return;
    const bool isBusy = m_library.isBusy(m_apiBase);
    m_bar->setRunning(isBusy);
    const spec::Known *known = m_library.known(m_apiBase);
    const auto problem = m_library.problem(m_apiBase);
    m_trouble->setVisible(known && problem && !isBusy);
    if (problem)
        m_trouble->setText(
            tr("%1 What is shown is the version from before.").arg(problem->message));
    if (known)
        showDocument(*known);
    else if (!isBusy)
        showNone();
}

void EndpointsPage::showDocument(const spec::Known &known)
{
    m_stack->setCurrentIndex(1);
    m_about->setText(tr("%1 %2").arg(known.document.title, known.document.version).trimmed());
    m_about->setToolTip(known.address.toDisplayString(QUrl::PreferLocalFile));
    const bool isSame = m_known.document.root == known.document.root;
    m_known = known;
    m_tabs->setCount(0, static_cast<int>(known.document.operations.size()));
    m_tabs->setCount(1, static_cast<int>(known.document.problems.size()));
    m_tabs->setCount(2, static_cast<int>(known.changes.size()));
    showLists();
    if (isSame && m_model->rowCount() > 0)
        return;
    m_forms.clear(); // They are of the version before.
    m_model->setDocument(known.document);
    onFilterEdited();
}

void EndpointsPage::showNone()
{
    m_about->clear();
    const auto problem = m_library.problem(m_apiBase);
    m_none->setText(
        (problem ? problem->message + u'\n' : QString())
        + tr("It tells what the API offers. It was looked for beside %1; open it from elsewhere, "
             "or drop a file here.")
              .arg(m_apiBase));
    m_stack->setCurrentIndex(2);
}

void EndpointsPage::showLists()
{
    m_problems->setHtml(problemsHtml(m_known.document.problems, colors(this)));
    m_changes->setHtml(changesHtml(m_known.changes, colors(this)));
}

void EndpointsPage::onFilterEdited()
{
    const spec::Operation *chosen = m_model->operation(m_list->currentIndex());
    const QString method = chosen ? chosen->method : QString();
    const QString path = chosen ? chosen->path : QString();
    m_model->setFilter(m_search->text());
    QModelIndex index = m_model->indexOf(method, path);
    if (!index.isValid() && m_model->rowCount() > 0)
        index = m_model->index(0, 0, m_model->index(0, 0));
    m_list->setCurrentIndex(index);
    onCurrentChanged();
}

void EndpointsPage::onOrderChosen(int order)
{
    const spec::Operation *chosen = m_model->operation(m_list->currentIndex());
    const QString method = chosen ? chosen->method : QString();
    const QString path = chosen ? chosen->path : QString();
    m_model->setOrder(order == 0 ? EndpointModel::Order::ByTag : EndpointModel::Order::ByPath);
    select(method, path);
}

void EndpointsPage::select(const QString &method, const QString &path)
{
    const QModelIndex index = m_model->indexOf(method, path);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void EndpointsPage::onCurrentChanged()
{
    if (const spec::Operation *operation = m_model->operation(m_list->currentIndex())) {
        showOperation(*operation);
        return;
    }
    if (m_list->currentIndex().isValid())
        return; // A group: what was shown stays.
    const bool filtered = !m_search->text().trimmed().isEmpty();
    m_nothing->setTitle(filtered ? tr("Nothing matches “%1”").arg(m_search->text().trimmed())
                                 : tr("The document describes no operation"));
    m_nothing->setText(
        filtered ? tr("Every word has to be in the path, the summary, a tag, a parameter or the "
                      "name of a schema.")
                 : tr("See what is wrong in it under Problems."));
    m_right->setCurrentWidget(m_nothing);
}

void EndpointsPage::loadFrom(const QUrl &address)
{
    m_tabs->setCurrentIndex(0);
    m_library.loadFrom(m_apiBase, address);
}

bool EndpointsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        openCurrent();
        return true;
    }
    // From the filter straight into what it found.
    if (plain && watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void EndpointsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1)
        event->acceptProposedAction();
}

void EndpointsPage::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    event->acceptProposedAction();
    loadFrom(urls.constFirst());
}

void EndpointsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_problems)
        showLists(); // Colours are in the text.
}

} // namespace planops::gui
