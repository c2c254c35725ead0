// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/response/responseview.h"

#include "core/base/whendone.h"
#include "core/diagnosis/problemtext.h"
#include "core/http/eventstream.h"
#include "gui/response/bodyview.h"
#include "gui/response/charsetmenu.h"
#include "gui/response/codeview.h"
#include "gui/response/contractview.h"
#include "gui/response/eventsview.h"
#include "gui/response/headersview.h"
#include "gui/response/panes.h"
#include "gui/response/responsehead.h"
#include "gui/response/sentview.h"
#include "gui/response/timingview.h"
#include "gui/response/tlsview.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/refusalcard.h"
#include "gui/widgets/savedialog.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/subtabs.h"
#include "gui/widgets/wording.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QtConcurrentRun>

namespace planops::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestProblem = qint64 {64} * 1024; // Read in less than a millisecond.

QString fileNameFor(const http::Response &response)
{
    QString name = QString::fromUtf8(response.last().url.path()).section(u'/', -1);
    if (name.isEmpty())
        name = u"response"_s;
    const QByteArray type = response.header("content-type").value_or(QByteArray()).toLower();
    if (!name.contains(u'.'))
        name += type.contains("json") ? u".json"_s : type.contains("html") ? u".html"_s : u".txt"_s;
    return name;
}

} // namespace

ResponseView::ResponseView(QWidget *parent)
    : QWidget(parent),
      m_loading(new LoadingBar(this)),
      m_head(new ResponseHead(this)),
      m_cardArea(new CardArea(this)),
      m_card(new RefusalCard),
      m_note(new Label({}, TextRole::Caption, Ink::Text2, this)),
      m_tabRow(makeTabRow()),
      m_stack(new QStackedWidget(this)),
      m_body(new BodyView),
      m_headers(new HeadersView),
      m_sent(new SentView),
      m_timing(new TimingView),
      m_tls(new TlsView),
      m_contract(new ContractView),
      m_events(new EventsView),
      m_empty(new EmptyState(
          tr("Nothing sent yet"),
          tr("The answer will be here: body, headers, timing, and why if it is a refusal."))),
      m_blank(new QWidget)
{
    auto *frame = new QWidget;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(16, 0, 16, 8);
    inside->addWidget(m_card);
    m_cardArea->setContent(frame);
    m_note->setLeadingIcon(Icon::Info);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 4, 16, 6);

    auto *timing = new CanvasArea;
    timing->setContent(m_timing);
    timing->setFocusPolicy(Qt::NoFocus);
    for (QWidget *page : std::initializer_list<QWidget *> {m_body, m_headers, m_sent, timing, m_tls,
                                                           m_contract, m_events, m_empty, m_blank})
        m_stack->addWidget(page);
    m_stack->setMinimumHeight(60);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_loading);
    layout->addWidget(m_head);
    layout->addWidget(m_cardArea);
    layout->addWidget(m_note);
    layout->addWidget(m_tabRow);
    layout->addWidget(m_stack, 1);
    connectParts();

    m_cardArea->hide();
    m_note->hide();
    m_tabRow->hide();
    m_head->hide();
    m_stack->setCurrentWidget(m_empty);
    showTools();
}

QWidget *ResponseView::makeTabRow()
{
    auto *row = new QWidget(this);
    auto *tabs = new QWidget(row);
    m_tabs = new SubTabs(tabs);
    m_tabs->setBarHeight(38);
    m_tabs->setAccessibleName(tr("Parts of the response"));
    for (const QString &name :
         {tr("Body"), tr("Headers"), tr("Request"), tr("Timing"), tr("TLS"), tr("Contract")})
        m_tabs->addTab(name);
    auto *tools = new QWidget(row);
    m_modes = new Segments({tr("Pretty"), tr("Tree"), tr("Raw"), tr("Hex")}, tools);
    m_modes->setAccessibleName(tr("How to show the body"));
    m_search = new IconButton(Icon::Search, tr("Find in the body"), tools);
    m_search->setKeys(QKeySequence(QKeySequence::Find));
    m_wrap = new IconButton(Icon::WrapText, tr("Wrap long lines"), tools);
    m_wrap->setCheckable(true);
    m_fold = new IconButton(Icon::ListTree, tr("Fold all"), tools);
    m_fold->setCheckable(true);
    m_copyAll = new Button(tr("Copy all"), Icon::Copy, ButtonKind::Ghost, tools);
    m_copyAll->setControlHeight(28);

    auto *inTabs = new QHBoxLayout(tabs);
    inTabs->setContentsMargins(16, 0, 0, 0);
    inTabs->addWidget(m_tabs);
    auto *inTools = new QHBoxLayout(tools);
    inTools->setContentsMargins(16, 4, 12, 4);
    inTools->setSpacing(2);
    inTools->addWidget(m_modes);
    inTools->addSpacing(6);
    for (QWidget *tool : std::initializer_list<QWidget *> {m_search, m_wrap, m_fold, m_copyAll})
        inTools->addWidget(tool);
    inTools->addStretch();

    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new FoldingRow(tabs, tools));
    layout->addWidget(new Rule);
    return row;
}

void ResponseView::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_hasResponse)
            m_stack->setCurrentIndex(tab);
        showTools();
    });
    connect(m_modes, &Segments::currentChanged, this, [this](int mode) {
        m_body->setMode(static_cast<BodyView::Mode>(mode));
        showTools();
    });
    connect(m_body, &BodyView::modeChanged, this, [this](int mode) {
        m_modes->setCurrent(mode);
        showTools();
    });
    m_head->setCharsetMenu(m_body->charsetMenu());
    connect(m_body, &BodyView::bodyShown, this, [this] { m_head->showCharset(m_body->charset()); });
    connect(m_body, &BodyView::noticed, this, &ResponseView::noticed);
    connect(m_search, &QAbstractButton::clicked, m_body, &BodyView::find);
    connect(m_wrap, &QAbstractButton::toggled, m_body, &BodyView::setWrapping);
    connect(m_fold, &QAbstractButton::toggled, m_body, &BodyView::setFolded);
    connect(m_copyAll, &QAbstractButton::clicked, this, &ResponseView::copyCurrent);
    connect(m_head, &ResponseHead::copyRequested, m_body, &BodyView::copyAll);
    connect(m_head, &ResponseHead::saveRequested, this, &ResponseView::saveBody);
    connect(m_head, &ResponseHead::cancelRequested, this, &ResponseView::cancelRequested);
    connect(m_contract, &ContractView::placeChosen, this, [this](const QString &pointer) {
        setTab(Body);
        m_body->showPlace(pointer);
    });
    connect(m_card, &RefusalCard::actionChosen, this, &ResponseView::actionChosen);
    connect(m_card, &ErrorCard::detailsCopied, this, [this] {
        Q_EMIT noticed(tr("Details copied"), tr("Tokens in them are masked."), false);
    });
}

void ResponseView::showTools()
{
    const bool body = m_tabs->currentIndex() == Body;
    const int mode = m_modes->current();
    m_modes->setVisible(body);
    m_search->setVisible(body);
    m_wrap->setVisible(body && (mode == BodyView::Pretty || mode == BodyView::Raw));
    m_fold->setVisible(body && (mode == BodyView::Pretty || mode == BodyView::Tree));
    m_copyAll->setVisible(!body);
}

void ResponseView::setSending(bool sending)
{
    m_loading->setRunning(sending);
    m_head->setSending(sending);
    if (sending) {
        m_head->show();
        m_cardArea->setEnabled(false);
    } else {
        m_cardArea->setEnabled(true);
        if (!m_hasResponse && m_cardArea->isHidden())
            m_head->hide();
    }
}

void ResponseView::showAnswer(const auth::AuthorizedResponse &answer,
                              const QList<diagnosis::Cause> &causes)
{
    const http::Response &response = answer.response;
    m_hasResponse = true;
    m_stream = {};
    showEventsTab(http::isEventStream(response.header("content-type").value_or(QByteArray())));
    m_suggestedName = fileNameFor(response);
    m_head->showResponse(response);
    m_head->show();
    m_tabRow->show();
    m_cardArea->setVisible(!causes.isEmpty());
    if (!causes.isEmpty())
        m_card->showCauses(causes);
    m_cardArea->updateGeometry();

    QStringList notes;
    if (answer.refreshed)
        notes.append(tr(
            "The first answer was 401. The token was refreshed and the request sent once more."));
    if (response.truncated)
        notes.append(tr("The connection closed before the announced end: this is what came."));
    if (!response.redirectNote.isEmpty())
        notes.append(response.redirectNote);
    // What a card explains says it itself.
    if (causes.isEmpty() && response.status() >= 400) {
        if (const QString said = diagnosis::problemText(response.body.head(longestProblem));
            !said.isEmpty())
            notes.append(tr("The API said: %1").arg(said));
    }
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());

    const int headers =
        static_cast<int>(response.headers().size() + response.last().trailers.size());
    m_tabs->setCount(Headers, headers);
    m_tabs->setCount(Request,
                     response.hops.size() > 1 ? static_cast<int>(response.hops.size()) : -1);
    m_headers->setHop(response.last(), answer.clockOffset);
    m_sent->setHops(response.hops);
    m_timing->setResponse(response);
    m_tls->setHop(response.last());
    {
        const QSignalBlocker blocker(m_fold);
        m_fold->setChecked(false);
    }
    showContract({});
    m_body->setBody(response.body, response.header("content-type").value_or(QByteArray()));
    m_stack->setCurrentIndex(m_tabs->currentIndex());
    showTools();
    announce(causes.isEmpty() ? tr("%1 %2, %3")
                                    .arg(response.status())
                                    .arg(QString::fromLatin1(response.last().reason),
                                         describeTime(response.last().timing.total))
                              : causes.first().title);
}

void ResponseView::showContract(const spec::ContractReport &report)
{
    m_contract->setReport(report);
    const auto differences = static_cast<int>(report.rows.size() - report.noteCount());
    m_tabs->setCount(Contract, differences == 0 ? -1 : differences);
}

void ResponseView::showError(const Error &error, const http::Request &request)
{
    m_hasResponse = false;
    m_stream = {};
    const QList<diagnosis::Cause> causes = diagnosis::explainFailure(error, request);
    const QString title = causes.constFirst().title;
    m_head->showFailure(title);
    m_head->show();
    m_card->showCauses(causes);
    m_cardArea->show();
    m_cardArea->updateGeometry();
    m_note->hide();
    m_tabRow->hide();
    m_stack->setCurrentWidget(m_blank);
    announce(title);
}

void ResponseView::showCancelled()
{
    if (m_hasResponse) {
        m_note->setText(tr("The request was cancelled: this is the answer to the one before it."));
        m_note->show();
    } else {
        m_cardArea->hide();
        m_head->hide();
        m_empty->setTitle(tr("Cancelled"));
        m_empty->setText(
            tr("The API may have received the request all the same, and acted on it."));
        m_stack->setCurrentWidget(m_empty);
    }
    announce(tr("Cancelled"));
}

bool ResponseView::hasCard() const
{
    return !m_cardArea->isHidden();
}

void ResponseView::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ResponseView::find()
{
    if (!m_hasResponse)
        return;
    setTab(Body);
    m_body->find();
}

void ResponseView::findAgain(int direction)
{
    if (!m_hasResponse)
        return;
    setTab(Body);
    m_body->findAgain(direction);
}

void ResponseView::copyCurrent()
{
    switch (m_tabs->currentIndex()) {
    case Headers:
        m_headers->copyAll();
        break;
    case Request:
        m_sent->copyAll();
        break;
    case Timing:
        m_timing->copyAll();
        break;
    case Tls:
        m_tls->copyAll();
        break;
    case Contract:
        m_contract->copyAll();
        break;
    case Events:
        m_events->copyAll();
        break;
    default:
        m_body->copyAll();
    }
}

void ResponseView::saveBody()
{
    if (!m_hasResponse)
        return;
    // A copy of the body: the answer may be another one when the dialog is done.
    askWhereToSave(this, {tr("Save the body"), m_suggestedName}, this,
                   [this, body = m_body->body()](const QString &path) {
                       whenDone(this, QtConcurrent::run([body, path] { return body.saveAs(path); }),
                                [this, path](const Result<void> &saved) {
                                    if (saved)
                                        Q_EMIT noticed(tr("Saved"), path, false);
                                    else
                                        Q_EMIT noticed(tr("Not saved"), saved.error().message,
                                                       true);
                                });
                   });
}

void ResponseView::announce(const QString &text)
{
    if (!QAccessible::isActive())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace planops::gui
