// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenpanel.h"

#include "core/tokens/supportreport.h"
#include "gui/theme/scaledsize.h"
#include "gui/tokens/claimsview.h"
#include "gui/tokens/tokencard.h"
#include "gui/tokens/tokencopies.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/maskedfield.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/secretclipboard.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
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
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(makeLine(this));
    all->addWidget(makeSignedOut(), 1);
    all->addWidget(makeSignedIn(), 1);

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

QWidget *TokenPanel::makeSignedIn()
{
    m_signedIn = new QScrollArea(this);
    m_signedIn->setFrameShape(QFrame::NoFrame);
    m_signedIn->setWidgetResizable(true);
    m_signedIn->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_signedIn->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);

    m_card = new TokenCard(inside);
    connect(m_card, &TokenCard::signatureClicked, this, [this] {
        m_watch.checkAgain();
        Q_EMIT inspectRequested(m_watch.view().token);
    });
    m_masked = new MaskedField(inside);
    m_masked->setLabel(tr("Access token"));
    connect(m_masked, &MaskedField::copyRequested, this, &TokenPanel::copyToken);
    m_claims = new ClaimsView(inside);
    m_opaque = new Banner(Tone::Warn, Icon::Warning, QString(), QString(), inside);
    m_scopesHead = new QWidget(inside);
    auto *scopesRow = new QHBoxLayout(m_scopesHead);
    scopesRow->setContentsMargins(0, 0, 0, 0);
    scopesRow->addWidget(new Label(tr("Scopes"), TextRole::Section, Ink::Text2, m_scopesHead));
    scopesRow->addStretch(1);
    m_scopesCount = new Label(QString(), TextRole::Caption, Ink::Text2, m_scopesHead);
    scopesRow->addWidget(m_scopesCount);
    m_scopesBox = new QWidget(inside);
    m_scopes = new FlowLayout(6, 6, m_scopesBox);

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(kGutter, 14, kGutter, kGutter);
    column->setSpacing(0);
    column->addWidget(makeWho());
    column->addSpacing(14);
    column->addWidget(m_card);
    column->addSpacing(14);
    column->addWidget(m_masked);
    column->addSpacing(8);
    column->addLayout(makeCopies());
    column->addSpacing(18);
    column->addWidget(m_opaque);
    column->addWidget(m_claims);
    column->addSpacing(18);
    column->addWidget(m_scopesHead);
    column->addSpacing(8);
    column->addWidget(m_scopesBox);
    column->addStretch(1);
    m_signedIn->setWidget(inside);
    return m_signedIn;
}

QWidget *TokenPanel::makeWho()
{
    auto *who = new QWidget;
    m_avatar = new Avatar(QString(), Avatar::Shape::Round, who);
    m_avatar->setSide(40);
    m_who = new Label(QString(), TextRole::Strong, Ink::Text, who);
    m_email = new Label(QString(), TextRole::Caption, Ink::Text2, who);
    auto *signOut = new IconButton(Icon::LogOut, tr("Sign out"), who);
    connect(signOut, &QAbstractButton::clicked, this, &TokenPanel::signOutRequested);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_who);
    names->addWidget(m_email);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(signOut);

    m_organizationRow = new QWidget(who);
    m_organization = new Label(QString(), TextRole::Caption, Ink::Text2, m_organizationRow);
    m_organization->setLeadingIcon(Icon::Building);
    m_role = new Label(QString(), TextRole::Caption, Ink::Text, m_organizationRow);
    auto *organization = new QHBoxLayout(m_organizationRow);
    organization->setContentsMargins(0, 8, 0, 0);
    organization->addWidget(m_organization, 1);
    organization->addWidget(m_role);

    auto *column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_organizationRow);
    return who;
}

QLayout *TokenPanel::makeCopies()
{
    auto *copy = new Button(tr("Copy token"), Icon::Copy, ButtonKind::Secondary, this);
    connect(copy, &QAbstractButton::clicked, this, &TokenPanel::copyToken);
    auto *copyAsButton = new Button(tr("Copy as…"), ButtonKind::Secondary, this);
    auto *menu = new QMenu(copyAsButton);
    menu->addAction(tr("Authorization header"), this, [this] {
        copyAs(authorizationHeader(m_watch.view().token), tr("Authorization header copied"), true);
    });
    menu->addAction(tr("Shell line: export PLANOPS_TOKEN"), this, [this] {
        copyAs(exportLine(m_watch.view().token), tr("Shell line copied"), true);
    });
    menu->addSeparator();
    m_copyJson = menu->addAction(tr("Decoded JSON, without signature"), this, [this] {
        if (m_watch.view().jwt)
            copyAs(Secret {decodedJson(*m_watch.view().jwt)}, tr("Decoded token copied"), false);
    });
    m_copyReport = menu->addAction(tr("Report for support, without signature"), this, [this] {
        const TokenView &view = m_watch.view();
        if (view.jwt)
            copyAs(Secret {tokens::supportReport(*view.jwt, view.kind, m_watch.check().report(),
                                                 m_watch.now())
                               .toUtf8()},
                   tr("Report copied"), false);
    });
    copyAsButton->setMenu(menu);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(copy, 1);
    row->addWidget(copyAsButton, 1);
    return row;
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
    m_signedIn->setVisible(has);
    m_signedOut->setVisible(!has);
    m_refresh->setEnabled(has && view.renews && !view.refreshing);
    m_refresh->setToolTip(has && !view.renews
                              ? tr("No refresh token was granted: sign in again to get a new token")
                              : tr("Refresh token"));
    m_inspect->setEnabled(has);
    m_signOut->setEnabled(has);
    m_copyJson->setEnabled(view.jwt.has_value());
    m_copyReport->setEnabled(view.jwt.has_value());
    if (has) {
        showWho();
        m_masked->setSecret(view.token);
        m_claims->setVisible(view.jwt.has_value());
        m_opaque->setVisible(!view.jwt);
        if (view.jwt)
            m_claims->setJwt(*view.jwt, m_watch.now());
        m_opaque->setTitle(tokens::tokenKindLabel(view.kind));
        m_opaque->setText(tokens::tokenKindExplanation(view.kind));
        m_card->setSignature(signatureWords(m_watch));
        showScopes();
    } else {
        m_masked->setSecret({});
        const bool restoring = view.state == auth::Session::State::Restoring;
        m_signedOutText->setText(
            restoring          ? tr("Looking into the system keychain for a token.")
                : view.problem ? view.problem->message
                               : tr("Requests to %1 go without a token.").arg(view.profile.name));
    }
    tick();
}

void TokenPanel::showWho()
{
    const TokenView &view = m_watch.view();
    if (view.profile.environment == auth::Environment::Sandbox)
        m_avatar->setIconName(Icon::Flask, Tone::Violet);
    else
        m_avatar->setName(view.who);
    m_who->setText(view.who);
    m_email->setText(view.email);
    m_organization->setText(view.organization);
    m_role->setText(view.role);
    m_organizationRow->setVisible(!view.organization.isEmpty() || !view.role.isEmpty());
    m_organization->setVisible(!view.organization.isEmpty());
}

void TokenPanel::showScopes()
{
    const TokenView &view = m_watch.view();
    QStringList missing;
    // Where nothing was granted the token does not tell; then nothing is said to be missing.
    for (const QString &scope : view.profile.scopes) {
        if (!view.scopes.isEmpty() && !view.scopes.contains(scope) && scope != "offline_access"_L1)
            missing << scope;
    }
    m_scopesHead->setVisible(!view.scopes.isEmpty());
    m_scopesCount->setText(
        missing.isEmpty()
            ? tr("%1 granted").arg(view.scopes.size())
            : tr("%1 granted, %2 missing").arg(view.scopes.size()).arg(missing.size()));
    if (m_shownScopes == view.scopes + missing)
        return;
    m_shownScopes = view.scopes + missing;
    emptyLayout(*m_scopes);
    for (const QString &scope : view.scopes) {
        auto *chip = new Pill(scope, Tone::Neutral, m_scopesBox);
        chip->setMono(true);
        m_scopes->addWidget(chip);
    }
    for (const QString &scope : std::as_const(missing)) {
        auto *chip = new Pill(scope, Icon::Warning, Tone::Warn, m_scopesBox);
        chip->setMono(true);
        chip->setToolTip(tr("Asked for, but not granted"));
        chip->setAccessibleName(tr("%1, not granted").arg(scope));
        m_scopes->addWidget(chip);
    }
    m_scopesBox->updateGeometry();
}

void TokenPanel::tick()
{
    const TokenView &view = m_watch.view();
    const ExpiryWords words = expiryWords(view, m_watch.now());
    m_state->setText(words.state);
    m_state->setTone(words.tone);
    if (!view.hasToken())
        return;
    m_card->setExpiry(view, m_watch.now());
    // The claims say "expired" from this second on.
    const bool expired = words.tone == Tone::Bad;
    if (expired != m_wasExpired && view.jwt)
        m_claims->setJwt(*view.jwt, m_watch.now());
    m_wasExpired = expired;
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
