// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/signinpage.h"

#include "gui/auth/mark.h"
#include "gui/auth/signinsteps.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

namespace {

using Step = auth::Session::Step;
using StepState = SignInSteps::State;

constexpr std::chrono::seconds kLimit = 5min; // R8: no attempt lives longer

QString minutes(std::chrono::seconds left)
{
    const auto seconds = std::max<qint64>(0, left.count());
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

//! \brief The state of a line that covers the steps from \a first to \a last.
StepState stateOf(const SignInView &view, Step first, Step last)
{
    if (view.step > last)
        return StepState::Done;
    if (view.step < first)
        return StepState::ToCome;
    return view.failure ? StepState::Failed : StepState::Running;
}

} // namespace

SignInPage::SignInPage(QWidget *parent) : PlanBackground(parent)
{
    setAccessibleName(tr("Signing in"));
    auto *column = new QWidget;
    column->setFixedWidth(540);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 24, 0, 24);
    layout->setSpacing(0);
    layout->addStretch(4);
    layout->addWidget(new Mark(44, column), 0, Qt::AlignHCenter);
    layout->addSpacing(24);
    layout->addWidget(makeCard());
    layout->addSpacing(18);
    layout->addWidget(makeFoot());
    layout->addStretch(5);
    setCentered(column);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_session)
            m_view.left = m_session->timeLeft();
        showView();
    });
    showView();
}

QWidget *SignInPage::makeCard()
{
    auto *card = new Card;
    card->setCornerRadius(12);
    auto *line = new QFrame(card);
    line->setFrameShape(QFrame::HLine);
    m_steps = new SignInSteps(card);
    m_link = new LinkField(card);
    connect(m_link, &LinkField::copied, this, [this] { Q_EMIT copied(tr("Sign-in link copied")); });
    m_detail = new Label(QString(), TextRole::Code, Ink::Text2, card);
    m_detail->setWordWrap(true);
    m_detail->setSelectable(true);

    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(26, 24, 26, 22);
    column->setSpacing(0);
    column->addWidget(makeHead(card));
    column->addSpacing(18);
    column->addWidget(line);
    column->addSpacing(16);
    column->addWidget(m_steps);
    column->addSpacing(16);
    column->addWidget(m_detail);
    column->addWidget(m_link);
    column->addSpacing(18);
    column->addWidget(makeButtons(card));
    return card;
}

QWidget *SignInPage::makeHead(QWidget *card)
{
    auto *head = new QWidget(card);
    m_icon = new Avatar(head);
    m_icon->setSide(40);
    m_title = new Label(QString(), TextRole::Sheet, Ink::Text, head);
    m_text = new Label(QString(), TextRole::Body, Ink::Text2, head);
    m_text->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

QWidget *SignInPage::makeButtons(QWidget *card)
{
    auto *buttons = new QWidget(card);
    m_openAgain = new Button(tr("Open the browser again"), Icon::ExternalLink,
                             ButtonKind::Secondary, buttons);
    m_openAgain->setControlHeight(34);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Secondary, buttons);
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    m_cancel->setControlHeight(34);
    m_retry = new Button(tr("Try again"), Icon::RefreshCw, ButtonKind::Primary, buttons);
    m_retry->setControlHeight(34);
    m_back = new Button(tr("Back"), ButtonKind::Secondary, buttons);
    m_back->setKeys(QKeySequence(Qt::Key_Escape));
    m_back->setControlHeight(34);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_openAgain);
    row->addWidget(m_retry);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    connect(m_openAgain, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openBrowserRequested(m_view.url); });
    connect(m_cancel, &QAbstractButton::clicked, this, &SignInPage::cancelRequested);
    connect(m_retry, &QAbstractButton::clicked, this, &SignInPage::retryRequested);
    connect(m_back, &QAbstractButton::clicked, this, &SignInPage::backRequested);
    return buttons;
}

QWidget *SignInPage::makeFoot()
{
    m_foot = new QWidget;
    auto *toggle = new Button(tr("Enter the address by hand"), ButtonKind::Ghost, m_foot);
    toggle->setControlHeight(28);
    connect(toggle, &QAbstractButton::clicked, this, [this] { showByHand(!m_byHandShown); });
    auto *question = new QHBoxLayout;
    question->setSpacing(4);
    question->addStretch(1);
    question->addWidget(new Label(tr("Browser on another computer, or no redirect?"),
                                  TextRole::Body, Ink::Text2, m_foot));
    question->addWidget(toggle);
    question->addStretch(1);

    m_byHand = new QWidget(m_foot);
    m_redirect = new QLineEdit(m_byHand);
    m_redirect->setPlaceholderText(u"http://127.0.0.1:53682/callback?code=…&state=…"_s);
    m_redirectField = new FormField(tr("Address that the browser ended at"), m_redirect, m_byHand);
    m_redirectField->setHelp(
        tr("After you approve, the browser tries to open an address on 127.0.0.1. Copy it whole."));
    auto *go = new Button(tr("Continue"), ButtonKind::Secondary, m_byHand);
    connect(go, &QAbstractButton::clicked, this, &SignInPage::submitByHand);
    connect(m_redirect, &QLineEdit::returnPressed, this, &SignInPage::submitByHand);
    auto *byHand = new QVBoxLayout(m_byHand);
    byHand->setContentsMargins(0, 4, 0, 6);
    byHand->setSpacing(8);
    byHand->addWidget(m_redirectField);
    byHand->addWidget(go, 0, Qt::AlignRight);
    m_byHand->hide();

    m_listening = new Label(QString(), TextRole::Body, Ink::Text2, m_foot);
    m_listening->setLeadingIcon(Icon::Radio);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(question);
    column->addWidget(m_byHand);
    column->addWidget(m_listening, 0, Qt::AlignHCenter);
    return m_foot;
}

void SignInPage::setSession(auth::Session &session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &auth::Session::stepChanged, this, &SignInPage::onStep);
    connect(&session, &auth::Session::signInFailed, this, &SignInPage::onFailed);
    SignInView view;
    view.place = QUrl(session.profile().issuer).host();
    view.url = session.signInUrl();
    view.port = session.listeningPort();
    view.left = session.timeLeft();
    if (!view.url.isEmpty())
        view.step = Step::WaitForApproval;
    showByHand(false);
    m_redirect->clear();
    setView(view);
}

void SignInPage::setView(const SignInView &view)
{
    m_view = view;
    showView();
}

void SignInPage::onStep(auth::Session::Step step)
{
    // A new attempt of the same session takes the page back from its failure.
    m_view.failure.reset();
    m_view.step = step;
    m_view.url = m_session->signInUrl();
    m_view.port = m_session->listeningPort();
    m_view.left = m_session->timeLeft();
    showView();
}

void SignInPage::onFailed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_view.failure = error;
    showByHand(false);
    showView();
}

void SignInPage::showView()
{
    const bool failed = m_view.failure.has_value();
    const bool waiting = !failed && m_view.step == Step::WaitForApproval;
    const bool open = !m_view.url.isEmpty() && !failed;
    m_icon->setIconName(failed ? Icon::CircleX : Icon::ExternalLink,
                        failed ? Tone::Bad : Tone::Accent);
    m_title->setText(failed ? tr("Sign-in did not work") : tr("Continue in your browser"));
    m_text->setText(failed ? m_view.failure->message
                        : m_view.url.isEmpty()
                        ? tr("Asking %1 for its sign-in page.").arg(m_view.place)
                        : tr("A page from %1 opened in your browser.").arg(m_view.place));

    QList<SignInSteps::Step> steps(3);
    steps[0].state = stateOf(m_view, Step::Discover, Step::OpenBrowser);
    steps[0].title =
        steps[0].state == StepState::Done ? tr("Browser opened") : tr("Open the browser");
    steps[0].text = tr("With a one-time code challenge (PKCE, S256)");
    steps[1].state = stateOf(m_view, Step::WaitForApproval, Step::WaitForApproval);
    steps[1].title = steps[1].state == StepState::Done ? tr("Access approved")
                                                       : tr("Waiting for you to approve access");
    steps[1].text = waiting
        ? tr("This window comes back by itself. %1 left").arg(minutes(m_view.left))
        : tr("On the page of the sign-in service");
    steps[1].share = std::clamp(double(m_view.left.count()) / double(kLimit.count()), 0.02, 1.0);
    steps[2].state = stateOf(m_view, Step::ExchangeCode, Step::StoreTokens);
    steps[2].title = tr("Check the answer and store the token");
    steps[2].text = m_view.step == Step::ExchangeCode ? tr("Exchanging the code for tokens")
        : m_view.step == Step::CheckIdentity          ? tr("Checking who signed in")
                                                      : tr("In the system keychain");
    m_steps->setSteps(steps);

    m_link->setVisible(open);
    m_link->setLink(QString::fromUtf8(m_view.url.toEncoded()));
    m_detail->setVisible(failed && !m_view.failure->detail.isEmpty());
    m_detail->setText(failed ? m_view.failure->detail : QString());
    m_openAgain->setVisible(!failed);
    m_openAgain->setEnabled(open);
    m_cancel->setVisible(!failed);
    m_retry->setVisible(failed);
    m_back->setVisible(failed);
    m_foot->setVisible(waiting);
    m_listening->setText(m_view.port == 0
                             ? QString()
                             : tr("Listening on 127.0.0.1:%1 for the reply").arg(m_view.port));
}

void SignInPage::showByHand(bool shown)
{
    m_byHandShown = shown;
    m_byHand->setVisible(shown);
    if (shown)
        m_redirect->setFocus();
    else
        m_redirectField->setError({});
}

void SignInPage::submitByHand()
{
    if (!m_session)
        return;
    const Result<void> taken = m_session->enterRedirect(m_redirect->text().trimmed());
    m_redirectField->setError(taken ? QString() : taken.error().message);
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        PlanBackground::keyPressEvent(event);
        return;
    }
    if (m_view.failure)
        Q_EMIT backRequested();
    else
        Q_EMIT cancelRequested();
}

void SignInPage::showEvent(QShowEvent *event)
{
    PlanBackground::showEvent(event);
    m_second.start();
    // Esc must reach the page although nothing has been clicked.
    (m_view.failure ? m_retry : m_cancel)->setFocus();
}

void SignInPage::hideEvent(QHideEvent *event)
{
    m_second.stop();
    PlanBackground::hideEvent(event);
}

} // namespace planops::gui
