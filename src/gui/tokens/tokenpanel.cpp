// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenpanel.h"

#include "gui/theme/scaledsize.h"
#include "gui/tokens/tokendetails.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/secretclipboard.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

namespace {

constexpr int kGutter = 16;

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

} // namespace

TokenPanel::TokenPanel(TokenWatch &watch, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_watch(watch), m_clipboard(clipboard)
{
    setAccessibleName(tr("Token"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(makeHead());
    m_column->addWidget(makeLine(this));
    m_column->addWidget(makeSignedOut(), 1);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TokenPanel::tick);
    connect(&m_watch, &TokenWatch::changed, this, &TokenPanel::showWatch);
    showWatch();
}

QSize TokenPanel::sizeHint() const
{
    return {317, 600};
}

QSize TokenPanel::minimumSizeHint() const
{
    return {280, 240};
}

QWidget *TokenPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_state = new Pill(QString(), Tone::Neutral, head);
    m_refresh = new IconButton(Icon::RefreshCw, tr("Refresh token"), head);
    connect(m_refresh, &QAbstractButton::clicked, this, [this] {
        Q_EMIT refreshRequested();
        m_watch.update(); // the start of a refresh is no signal of the session
    });
    auto *more = new IconButton(Icon::More, tr("More about the token"), head);
    auto *menu = new QMenu(more);
    m_inspect = menu->addAction(iconFor(Icon::ScanSearch), tr("Inspect token"), this,
                                [this] { Q_EMIT inspectRequested(m_watch.view().token); });
    menu->addAction(iconFor(Icon::ClipboardPaste), tr("Paste a token…"), this,
                    &TokenPanel::pasteRequested);
    menu->addSeparator();
    m_signOut =
        menu->addAction(iconFor(Icon::LogOut), tr("Sign out"), this, &TokenPanel::signOutRequested);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);

    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kGutter, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(new Label(tr("Token"), TextRole::Strong, Ink::Text, head));
    row->addSpacing(4);
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(m_refresh);
    row->addWidget(more);
    setScaled(head, Extent::FixedHeight, 39); // with its line as high as the tab strip
    return head;
}

QWidget *TokenPanel::makeSignedOut()
{
    m_signedOut = new QWidget(this);
    m_signedOutText = new Label(QString(), TextRole::Caption, Ink::Text2, m_signedOut);
    m_signedOutText->setWordWrap(true);
    auto *signIn = new Button(tr("Sign in"), Icon::LogIn, ButtonKind::Primary, m_signedOut);
    connect(signIn, &QAbstractButton::clicked, this, &TokenPanel::signInRequested);
    auto *paste =
        new Button(tr("Paste a token"), Icon::ClipboardPaste, ButtonKind::Secondary, m_signedOut);
    connect(paste, &QAbstractButton::clicked, this, &TokenPanel::pasteRequested);

    auto *column = new QVBoxLayout(m_signedOut);
    column->setContentsMargins(kGutter, 20, kGutter, kGutter);
    column->setSpacing(8);
    column->addWidget(new Label(tr("Not signed in"), TextRole::Subheading, Ink::Text, m_signedOut));
    column->addWidget(m_signedOutText);
    column->addSpacing(8);
    column->addWidget(signIn);
    column->addWidget(paste);
    column->addStretch(1);
    return m_signedOut;
}

void TokenPanel::copyToken()
{
    if (m_watch.view().hasToken())
        copyAs(m_watch.view().token, tr("Token copied"), true);
}

void TokenPanel::copyAs(const Secret &text, const QString &what, bool secret)
{
    // Claims hold names and addresses: they are kept out of clipboard histories as well.
    m_clipboard.copy(text);
    Q_EMIT copied(what, secret);
}

void TokenPanel::showWatch()
{
    const TokenView &view = m_watch.view();
    const bool has = view.hasToken();
    m_refresh->setEnabled(has && view.renews && !view.refreshing);
    m_refresh->setToolTip(has && !view.renews
                              ? tr("No refresh token was granted: sign in again to get a new token")
                              : tr("Refresh token"));
    m_inspect->setEnabled(has);
    m_signOut->setEnabled(has);
    m_signedOut->setVisible(!has);
    if (has)
        showDetails();
    else
        showSignedOut();
    tick();
}

// Made with the first token: the first frame of the window has none, and need not wait for it.
void TokenPanel::showDetails()
{
    if (!m_details) {
        m_details = new TokenDetails(m_watch, this);
        connect(m_details, &TokenDetails::copyTokenRequested, this, &TokenPanel::copyToken);
        connect(m_details, &TokenDetails::copyRequested, this, &TokenPanel::copyAs);
        connect(m_details, &TokenDetails::signOutRequested, this, &TokenPanel::signOutRequested);
        connect(m_details, &TokenDetails::inspectRequested, this, &TokenPanel::inspectRequested);
        m_column->addWidget(m_details, 1);
    }
    m_details->showWatch();
    m_details->show();
}

void TokenPanel::showSignedOut()
{
    if (m_details) {
        m_details->hide();
        m_details->deleteLater(); // One of its buttons may be what signed out.
        m_details = nullptr;
    }
    const TokenView &view = m_watch.view();
    const bool restoring = view.state == auth::Session::State::Restoring;
    m_signedOutText->setText(restoring ? tr("Looking into the system keychain for a token.")
                                 : view.problem
                                 ? view.problem->message
                                 : tr("Requests to %1 go without a token.").arg(view.profile.name));
}

void TokenPanel::tick()
{
    const ExpiryWords words = expiryWords(m_watch.view(), m_watch.now());
    m_state->setText(words.state);
    m_state->setTone(words.tone);
    if (m_details)
        m_details->tick();
}

void TokenPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
    m_second.start();
}

void TokenPanel::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QWidget::hideEvent(event);
}

} // namespace planops::gui
