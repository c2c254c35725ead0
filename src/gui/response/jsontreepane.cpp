// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/jsontreepane.h"

#include "core/base/stepback.h"
#include "gui/response/jsontreesource.h"
#include "gui/response/jsontreeview.h"
#include "gui/widgets/label.h"
#include "gui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QPromise>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace planops::gui {

JsonTreePane::JsonTreePane(QWidget *parent)
    : QWidget(parent),
      m_view(new JsonTreeView),
      m_field(new SearchField(tr("Filter by JSONPath: $.items[?@.id > 7].name"), Icon::Filter)),
      m_note(new Label({}, TextRole::Caption, Ink::Text2))
{
    m_field->setAccessibleName(tr("Filter by JSONPath"));
    m_field->setToolTip(tr("JSONPath as in RFC 9535, or a path of jq such as .items[].name"));
    m_field->installEventFilter(this);
    setTextRole(m_field, TextRole::Code);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 6, 16, 6);
    head->setSpacing(4);
    head->addWidget(m_field);
    head->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &JsonTreePane::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JsonTreePane::onSelected);
}

JsonTreePane::~JsonTreePane()
{
    m_watcher.disconnect(this);
    m_watcher.cancel(); // The pool waits for it.
}

void JsonTreePane::setTree(const std::shared_ptr<const JsonTree> &tree)
{
    m_watcher.cancel();
    m_tree = tree;
    m_view->setTree(tree);
    start();
}

void JsonTreePane::showPlace(const QString &pointer)
{
    m_field->clear();
    m_pause.stop();
    start();
    m_view->showPlace(pointer);
}

void JsonTreePane::setFolded(bool folded)
{
    if (folded)
        m_view->collapseAll();
    else
        m_view->expandToDepth(2);
}

QString JsonTreePane::note() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void JsonTreePane::start()
{
    m_watcher.cancel();
    const QString path = m_field->text().trimmed();
    if (path.isEmpty() || !m_tree || m_tree->nodes.empty()) {
        m_view->showAll();
        say({}, false);
        return;
    }
    const Result<jsonpath::Query> query = jsonpath::Query::parse(path);
    if (!query) { // What was found last stays on the screen while the path is typed.
        say(query.error().message, true);
        return;
    }
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [query = *query, tree = m_tree](QPromise<Nodes> &promise) {
            stepBack();
            promise.addResult(
                query.select(JsonTreeSource(tree), [&promise] { return !promise.isCanceled(); }));
        }));
}

void JsonTreePane::onSelected()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    Nodes nodes = m_watcher.result();
    if (!nodes) {
        say(nodes.error().message, true);
        return;
    }
    const auto count = static_cast<int>(nodes->size());
    m_view->showResults(std::move(*nodes));
    say(count == 0 ? tr("Nothing is there") : tr("%n value(s)", nullptr, count), false);
}

void JsonTreePane::say(const QString &text, bool isProblem)
{
    m_note->setText(text);
    m_note->setInk(isProblem ? Ink::Bad : Ink::Text2);
    m_note->setVisible(!text.isEmpty());
}

bool JsonTreePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace planops::gui
