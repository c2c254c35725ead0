// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historypage.h"

#include "core/console/historydraft.h"
#include "core/services/services.h"
#include "gui/history/answersheet.h"
#include "gui/history/harsaver.h"
#include "gui/history/historydelegate.h"
#include "gui/history/historymodel.h"
#include "gui/history/historyopener.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/label.h"
#include "gui/widgets/question.h"
#include "gui/widgets/savedialog.h"
#include "gui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

HistoryPage::HistoryPage(history::HistoryStore &store, Clock clock, QWidget *parent)
    : Page(parent),
      m_store(store),
      m_model(new HistoryModel(store, this)),
      m_opener(new HistoryOpener(store, this)),
      m_trouble(new Banner(Tone::Bad, Icon::CircleX, tr("The history is not available"), QString(),
                           this)),
      m_stack(new QStackedWidget(this)),
      m_list(new QListView)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_trouble->hide();
    connect(m_trouble->addAction(tr("Try again")), &QAbstractButton::clicked, m_model,
            &HistoryModel::reload);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(*m_model, std::move(clock), m_list));
    m_list->setUniformItemSizes(true); // Else Qt measures every row that was ever fetched.
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("History"));
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryPage::showMenu);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &HistoryPage::openCurrent);

    auto *blank = new QWidget; // Until the first answer nobody knows whether it is empty.
    m_stack->addWidget(blank);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);

    connect(m_opener, &HistoryOpener::opened, this, &Page::openInConsoleRequested);
    connect(m_opener, &HistoryOpener::noticed, this, &Page::noticed);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPage::showRows);
    connect(m_model, &HistoryModel::failed, this, &HistoryPage::showTrouble);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showWhatCompares);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showWhatCompares);
    showWhatCompares();
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
    m_model->reload();
}

HistoryPage::~HistoryPage() = default;

QWidget *HistoryPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new Label(tr("History"), TextRole::Page, Ink::Text, head);
    m_search = new SearchField(tr("Search method, address, status, headers and bodies"),
                               Icon::Search, head);
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setMinimumWidth(140);
    setScaled(m_search, Extent::MaximumWidth, 420);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, m_model, &HistoryModel::setText);
    m_compare = new Button(tr("Compare…"), Icon::ListTree, ButtonKind::Secondary, head);
    connect(m_compare, &QAbstractButton::clicked, this, &HistoryPage::compareSelected);
    m_clear = new Button(tr("Clear history…"), Icon::Trash, ButtonKind::Secondary, head);
    connect(m_clear, &QAbstractButton::clicked, this, &HistoryPage::confirmClear);

    title->setMinimumWidth(title->sizeHint().width());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_search, 3);
    row->addWidget(m_compare);
    row->addWidget(m_clear);
    setScaled(head, Extent::FixedHeight, 60);
    return head;
}

QWidget *HistoryPage::makeEmpty()
{
    auto *place = new QWidget;
    m_empty = new EmptyState(place);
    m_start = m_empty->addAction(QString(), Icon::None, ButtonKind::Primary);
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        if (m_model->text().isEmpty())
            Q_EMIT openInConsoleRequested(console::Draft::make(u"GET"_s, u"/api/v1/projects"_s));
        else
            m_search->clear();
    });
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(20, 0, 20, 0);
    column->addWidget(m_empty);
    return place;
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::setWorkplace(services::Workplace &workplace)
{
    m_apiBase = workplace.session.profile().apiBase;
}

void HistoryPage::activated()
{
    m_search->setFocus();
    m_search->selectAll();
    m_model->reload();
}

void HistoryPage::showRows()
{
    m_trouble->hide();
    if (m_model->rowCount() > 0) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        m_stack->setCurrentWidget(m_list);
    } else if (m_model->isLoaded()) {
        const bool searching = !m_model->text().isEmpty();
        m_empty->setTitle(searching ? tr("Nothing matches “%1”").arg(m_model->text())
                                    : tr("Nothing sent yet"));
        m_empty->setText(
            searching
                ? tr("Every word has to begin a word of the method, the address, the status, "
                     "a header or a body.")
                : tr("Every request that you send is listed here with its answer, to be found "
                     "and sent again. Tokens and other secrets are left out."));
        m_start->setText(searching ? tr("Show everything") : tr("Start a request"));
        m_stack->setCurrentWidget(m_empty->parentWidget());
    }
    m_clear->setEnabled(m_model->rowCount() > 0 || !m_model->text().isEmpty());
}

void HistoryPage::showTrouble(const Error &error)
{
    m_trouble->setText(error.message);
    m_trouble->show();
}

void HistoryPage::openCurrent()
{
    if (const auto *entry = m_model->entryAt(m_list->currentIndex().row()))
        m_opener->open(entry->id, m_apiBase);
}

void HistoryPage::copyAsCode()
{
    const history::HistoryEntry *entry = m_model->entryAt(m_list->currentIndex().row());
    if (!entry)
        return;
    m_store.fetch(entry->id, {this, [this](const Result<history::HistoryRecord> &record) {
                                  if (record)
                                      Q_EMIT codeRequested(console::draftOf(*record, m_apiBase));
                                  else
                                      Q_EMIT noticed(tr("Not copied"), record.error().message,
                                                     true);
                              }});
}

QList<qint64> HistoryPage::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex &row : rows) {
        if (const history::HistoryEntry *entry = m_model->entryAt(row.row()))
            ids.append(entry->id);
    }
    return ids;
}

void HistoryPage::chooseHarFile()
{
    askWhereToSave(this, {tr("Save as HAR"), {}, u"har"_s, tr("HAR files (*.har)")}, this,
                   [this, ids = selectedIds()](const QString &path) {
                       auto *saver = new HarSaver(m_store, ids, path, this);
                       connect(
                           saver, &HarSaver::saved, this, [this](const QString &file, int entries) {
                               Q_EMIT noticed(tr("%n exchange(s) saved", nullptr, entries),
                                              tr("%1. Secrets in it are masked.").arg(file), false);
                           });
                       connect(saver, &HarSaver::failed, this, [this](const Error &error) {
                           Q_EMIT noticed(tr("Not saved"), error.message, true);
                       });
                       saver->start();
                   });
}

bool HistoryPage::canCompare() const
{
    return m_list->selectionModel()->selectedIndexes().size() == 2;
}

void HistoryPage::showWhatCompares()
{
    m_compare->setEnabled(canCompare());
    m_compare->setToolTip(canCompare() ? tr("Compare the two answers")
                                       : tr("Select two entries to compare their answers"));
}

void HistoryPage::compareSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.size() != 2)
        return;
    const auto tell = [this](const Error &error) {
        Q_EMIT noticed(tr("Not compared"), error.message, true);
    };
    m_store.fetch(
        ids[0],
        {this, [this, tell, ids](const Result<history::HistoryRecord> &one) {
             if (!one) {
                 tell(one.error());
                 return;
             }
             m_store.fetch(
                 ids[1],
                 {this, [this, tell, first = *one](const Result<history::HistoryRecord> &other) {
                      if (other)
                          AnswerSheet::ofHistory(first, *other, window())->openSheet();
                      else
                          tell(other.error());
                  }});
         }});
}

void HistoryPage::showMenu(const QPoint &position)
{
    if (!m_list->indexAt(position).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(iconFor(Icon::Terminal), tr("Open as a request"), this,
                    &HistoryPage::openCurrent);
    menu->addAction(iconFor(Icon::Code), tr("Copy as code…"), this, &HistoryPage::copyAsCode);
    QAction *compare = menu->addAction(iconFor(Icon::ListTree), tr("Compare the two answers…"),
                                       this, &HistoryPage::compareSelected);
    compare->setEnabled(canCompare());
    menu->addAction(iconFor(Icon::Download), tr("Save as HAR…"), this, &HistoryPage::chooseHarFile);
    menu->addSeparator();
    menu->addAction(iconFor(Icon::Trash), tr("Remove"), this, &HistoryPage::removeSelected);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void HistoryPage::removeSelected()
{
    const QList<qint64> ids = selectedIds();
    if (ids.isEmpty())
        return;
    m_store.remove(ids, {this, [this](const Result<void> &done) {
                             if (!done)
                                 showTrouble(done.error());
                         }});
}

void HistoryPage::confirmClear()
{
    ask(window(),
        {tr("Clear the history?"),
         {},
         tr("All recorded requests and answers are removed from this computer, also those that the "
            "search does not show. This cannot be undone."),
         tr("Clear history")},
        this, [this] {
            m_store.clear({this, [this](const Result<void> &done) {
                               if (!done)
                                   showTrouble(done.error());
                           }});
        });
}

bool HistoryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (plain && enter) {
        openCurrent();
        return true;
    }
    if (plain && watched == m_list && key->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    // From the search straight into what it found.
    if (plain && watched == m_search && key->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace planops::gui
