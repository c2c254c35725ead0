// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/consolepage.h"

#include "core/base/redaction.h"
#include "core/console/resolve.h"
#include "core/console/saveddraft.h"
#include "core/services/services.h"
#include "gui/console/contractcheck.h"
#include "gui/console/productioncheck.h"
#include "gui/console/requesteditor.h"
#include "gui/response/responsehead.h"
#include "gui/response/responseview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/refusalcard.h"

#include <QKeyEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace planops::gui {

using namespace Qt::StringLiterals;
using console::Draft;
using diagnosis::Action;

ConsolePage::ConsolePage(QWidget *parent, Clock clock)
    : Page(parent),
      m_clock(std::move(clock)),
      m_production(new Banner(Tone::Bad, Icon::Warning, tr("Production"),
                              tr("Requests from here change real data. Writing methods ask first."),
                              this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_editor(new RequestEditor),
      m_response(new ResponseView),
      m_contract(new ContractCheck(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_response);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({328, 480});
    m_production->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_production);
    layout->addWidget(m_splitter, 1);

    connect(m_editor, &RequestEditor::draftChanged, this, [this] {
        Q_EMIT titleChanged();
        Q_EMIT draftChanged();
    });
    connect(m_editor, &RequestEditor::sendRequested, this, &ConsolePage::send);
    connect(m_editor, &RequestEditor::senderMenuRequested, this, &ConsolePage::senderMenuRequested);
    connect(m_editor, &RequestEditor::cancelRequested, this, &ConsolePage::cancel);
    connect(m_editor, &RequestEditor::commandEntered, this, &ConsolePage::fillFromCommand);
    connect(m_editor, &RequestEditor::saveRequested, this, &Page::saveRequested);
    connect(m_editor, &RequestEditor::environmentsRequested, this,
            &ConsolePage::environmentsRequested);
    connect(m_editor, &RequestEditor::cookiesRequested, this, &ConsolePage::cookiesRequested);
    connect(m_editor, &RequestEditor::environmentChosen, this, &ConsolePage::environmentChosen);
    connect(m_editor, &RequestEditor::codeRequested, this, &ConsolePage::requestCode);
    connect(m_response, &ResponseView::cancelRequested, this, &ConsolePage::cancel);
    connect(m_response, &ResponseView::actionChosen, this, &ConsolePage::act);
    connect(m_response, &ResponseView::noticed, this, &Page::noticed);
    connect(m_contract, &ContractCheck::checked, m_response, &ResponseView::showContract);
    setDraft(Draft::make(u"GET"_s, u"/"_s));
}

ConsolePage::~ConsolePage() = default;

QString ConsolePage::title() const
{
    return draft().displayTitle();
}

QString ConsolePage::method() const
{
    return draft().method;
}

bool ConsolePage::isModified() const
{
    return !console::sameContent(draft(), m_savedDraft);
}

void ConsolePage::setWorkplace(services::Workplace &workplace)
{
    cancel();
    m_workplace = &workplace;
    m_editor->setProfile(workplace.session.profile());
    showCookies();
    m_production->setVisible(workplace.session.profile().environment
                             == auth::Environment::Production);
}

void ConsolePage::setSpecs(spec::SpecLibrary &specs)
{
    m_contract->setLibrary(&specs);
}

void ConsolePage::activated()
{
    if (!m_hasSent)
        focusUrl();
}

const Draft &ConsolePage::draft() const
{
    return m_editor->draft();
}

void ConsolePage::setDraft(const Draft &draft)
{
    m_savedDraft = draft;
    m_editor->setDraft(draft);
    showScope();
    Q_EMIT titleChanged();
}

bool ConsolePage::isSending() const
{
    return m_flight || m_pair;
}

void ConsolePage::send()
{
    if (isSending())
        return;
    start(draft());
}

void ConsolePage::sendAgain()
{
    if (isSending())
        return;
    start(m_hasSent ? m_sentDraft : draft());
}

void ConsolePage::start(const Draft &draft)
{
    if (!m_workplace)
        return;
    const auth::Profile &profile = m_workplace->session.profile();
    whenProductionIsSure(draft, profile, *this, [this, draft] { dispatch(draft); });
}

void ConsolePage::dispatch(const Draft &draft)
{
    const auto request =
        requestOf(console::resolved(draft, scope()), m_workplace->session.profile());
    if (request)
        sendRequest(draft, *request);
}

std::optional<http::Request> ConsolePage::requestOf(const Result<Draft> &filled,
                                                    const auth::Profile &profile)
{
    const Result<http::Request> request =
        filled ? filled->toRequest(profile) : tl::unexpected(filled.error());
    m_editor->setProblem(request ? QString() : request.error().message);
    return request ? std::optional(*request) : std::nullopt;
}

void ConsolePage::sendRequest(const Draft &draft, const http::Request &request)
{
    m_sentDraft = draft;
    m_sentRequest = request;
    m_sentRequest.options.cookies = m_workplace->cookies;
    m_sentAt = QDateTime::currentDateTimeUtc();
    m_hasSent = true;
    m_contract->prepare(m_workplace->session.profile().apiBase);
    m_flight = std::make_unique<QObject>();
    setSending(true);
    m_call = m_workplace->client.send(
        m_sentRequest,
        {m_flight.get(),
         [this](const Result<auth::AuthorizedResponse> &answer) { onAnswer(answer); }},
        draft.tokenUse());
    watchCall();
}

void ConsolePage::onAnswer(const Result<auth::AuthorizedResponse> &answer)
{
    // Not deleted here: this runs inside a callback that the object is the context of.
    m_flight.release()->deleteLater();
    m_call.clear();
    setSending(false);
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled) {
            m_pair.reset();
            return;
        }
        m_judgedToken = {};
        m_response->showError(answer.error(), m_sentRequest);
    } else {
        m_judgedToken = answer->sentToken;
        const QString apiBase = m_workplace->session.profile().apiBase;
        const diagnosis::Evidence evidence {m_workplace->session.profile(),
                                            m_sentRequest,
                                            *answer,
                                            m_clock(),
                                            nullptr,
                                            m_contract->contractFor(apiBase, m_sentRequest)};
        m_response->showAnswer(*answer, diagnosis::explain(evidence));
        m_contract->check(apiBase, answer->response);
    }
    setResponseVisible(true);
    summarize(answer);
    tellPair(answer);
}

void ConsolePage::summarize(const Result<auth::AuthorizedResponse> &answer)
{
    ExchangeSummary summary;
    summary.draft = m_sentDraft;
    summary.url = redaction::url(m_sentRequest.url.toQUrl()).toString(QUrl::FullyEncoded);
    summary.sentAt = m_sentAt;
    if (answer) {
        summary.status = answer->response.status();
        for (const http::Hop &hop : answer->response.hops)
            summary.duration += hop.timing.total;
    } else {
        summary.error = answer.error();
        summary.duration =
            std::chrono::milliseconds(m_sentAt.msecsTo(QDateTime::currentDateTimeUtc()));
    }
    Q_EMIT finished(summary);
}

void ConsolePage::refreshAndRetry()
{
    if (isSending() || !m_workplace)
        return;
    m_flight = std::make_unique<QObject>();
    setSending(true);
    m_response->head()->setStage(tr("Refreshing the token"));
    const Secret rejected =
        m_judgedToken.isEmpty() ? m_workplace->session.tokens().accessToken : m_judgedToken;
    m_workplace->session.refresh(
        rejected, {m_flight.get(), [this](const Result<Secret> &token) { onRefreshed(token); }});
}

void ConsolePage::onRefreshed(const Result<Secret> &token)
{
    m_flight.release()->deleteLater();
    setSending(false);
    if (token) {
        start(m_hasSent ? m_sentDraft : draft());
        return;
    }
    m_response->showError(token.error(), m_sentRequest);
}

void ConsolePage::act(Action action)
{
    switch (action) {
    case Action::RefreshAndRetry:
        refreshAndRetry();
        break;
    case Action::Retry:
        sendAgain();
        break;
    case Action::SignIn:
        Q_EMIT signInRequested();
        break;
    case Action::InspectToken:
        if (!m_judgedToken.isEmpty())
            Q_EMIT inspectTokenRequested(m_judgedToken);
        else if (m_workplace)
            Q_EMIT inspectTokenRequested(m_workplace->session.tokens().accessToken);
        break;
    case Action::UseAnotherAccount:
        Q_EMIT profileMenuRequested();
        break;
    case Action::TrySandbox:
        Q_EMIT sandboxRequested();
        break;
    case Action::OpenSettings:
        Q_EMIT settingsRequested();
        break;
    case Action::EditEnvironments:
        Q_EMIT environmentsRequested();
        break;
    case Action::CheckClock:
        Q_EMIT noticed(
            tr("Check this computer's clock"),
            tr("It says %1. Set it in the system's date and time settings.")
                .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::LongFormat)),
            true);
        break;
    case Action::CopyDetails:
        break;
    }
}

void ConsolePage::setSending(bool sending)
{
    m_editor->setSending(sending);
    m_response->setSending(sending);
    Q_EMIT sendingChanged(sending);
}

void ConsolePage::focusUrl()
{
    m_editor->focusUrl();
}

bool ConsolePage::isResponseVisible() const
{
    return !m_response->isHidden();
}

void ConsolePage::setResponseVisible(bool visible)
{
    if (visible == isResponseVisible())
        return;
    m_response->setVisible(visible);
    Q_EMIT responseVisibleChanged(visible);
}

void ConsolePage::find()
{
    setResponseVisible(true);
    m_response->find();
}

void ConsolePage::findNext()
{
    m_response->findAgain(1);
}

void ConsolePage::findPrevious()
{
    m_response->findAgain(-1);
}

void ConsolePage::chooseCharset()
{
    setResponseVisible(true);
    m_response->head()->openCharsetMenu();
}

void ConsolePage::saveBody()
{
    m_response->saveBody();
}

QByteArray ConsolePage::splitterState() const
{
    return m_splitter->saveState();
}

void ConsolePage::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

void ConsolePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isSending()) {
        cancel();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace planops::gui
