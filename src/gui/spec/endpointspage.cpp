// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/endpointspage.h"

#include "core/console/draft.h"
#include "core/services/services.h"
#include "gui/spec/documentchooser.h"
#include "gui/spec/endpointlist.h"
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

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    m_list = new EndpointList(*m_model);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EndpointsPage::onCurrentChanged);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &EndpointsPage::openCurrent);

    m_operation = new OperationView;
    connectForm();
    connect(m_operation, &OperationView::linkChosen, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    m_nothing = new EmptyState;
    m_blank = new QWidget;
    m_reading =
        new EmptyState(tr("The document is still being read"),
                       tr("An operation can be looked into and sent as soon as that is done."));
    m_right = new QStackedWidget;
    for (QWidget *view : {m_blank, static_cast<QWidget *>(m_reading),
                          static_cast<QWidget *>(m_operation), static_cast<QWidget *>(m_nothing)})
        m_right->addWidget(view);
    m_patience.setSingleShot(true);
    m_patience.setInterval(200ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_right->currentWidget() == m_blank)
            m_right->setCurrentWidget(m_reading);
    });

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
    clearDocument();
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

void EndpointsPage::onOrderChosen(int order)
{
    changeRows([this, order] {
        m_model->setOrder(order == 0 ? EndpointModel::Order::ByTag : EndpointModel::Order::ByPath);
    });
    m_list->scrollTo(m_list->currentIndex());
}

void EndpointsPage::select(const QString &method, const QString &path)
{
    const QModelIndex index = m_model->indexOf(method, path);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
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
