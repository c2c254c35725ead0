// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/pastesheet.h"

#include "core/auth/pastedtoken.h"
#include "core/tokens/claims.h"
#include "gui/auth/devtoolshelp.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

PasteSheet::PasteSheet(auth::Session &session, Clock clock, QWidget *window)
    : Sheet(window),
      m_session(session),
      m_clock(std::move(clock)),
      m_text(new QPlainTextEdit),
      m_field(new FormField(tr("Access token"), m_text)),
      m_summary(new Card),
      m_kind(new Label(QString(), TextRole::Strong, Ink::Text)),
      m_who(new Label(QString(), TextRole::Body, Ink::Text2)),
      m_until(new Label(QString(), TextRole::Body, Ink::Text2)),
      m_advice(new Label(QString(), TextRole::Caption, Ink::Warn)),
      m_helpToggle(new Button(tr("Where do I get one?"), Icon::CircleHelp, ButtonKind::Ghost)),
      m_help(new DevToolsHelp)
{
    setTitle(tr("Paste a token"));
    setSubtitle(tr("For %1. It goes to the system keychain and to %2 only.")
                    .arg(session.profile().name, session.profile().apiBase));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"eyJhbGciOiJSUzI1NiIs…"_s);
    setScaled(m_text, Extent::FixedHeight, 120);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    setTextRole(m_text, TextRole::Code);
    m_field->setHelp(tr("Quotes, “Bearer” and line breaks do not matter."));
    m_who->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_advice->setLeadingIcon(Icon::Warning);
    m_summary->setSunken(true);
    auto *column = new QVBoxLayout(m_summary);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    for (Label *label : {m_kind, m_who, m_until, m_advice})
        column->addWidget(label);
    auto *fromClipboard =
        new Button(tr("Paste from the clipboard"), Icon::ClipboardPaste, ButtonKind::Secondary);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(fromClipboard);
    ways->addWidget(m_helpToggle);
    ways->addStretch(1);
    m_help->hide();
    body()->addWidget(m_field);
    body()->addLayout(ways);
    body()->addWidget(m_summary);
    body()->addWidget(m_help);

    m_inspect = new Button(tr("Inspect"), Icon::ScanSearch, ButtonKind::Secondary, this);
    m_inspect->setControlHeight(34);
    setFootWidget(m_inspect);
    addCancel();
    m_use = addAction(tr("Use this token"), ButtonKind::Primary,
                      QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteSheet::onEdited);
    connect(m_use, &QAbstractButton::clicked, this, &PasteSheet::adopt);
    connect(m_inspect, &QAbstractButton::clicked, this, [this] {
        const Secret token = auth::cleanedToken(m_text->toPlainText());
        closeSheet();
        Q_EMIT inspectRequested(token);
    });
    connect(fromClipboard, &QAbstractButton::clicked, this,
            [this] { setText(QApplication::clipboard()->text()); });
    connect(m_helpToggle, &QAbstractButton::clicked, this, &PasteSheet::toggleHelp);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &PasteSheet::showUntil);
    onEdited();
    m_text->setFocus();
}

void PasteSheet::toggleHelp()
{
    m_help->setVisible(!m_help->isVisibleTo(this));
    m_helpToggle->setText(m_help->isVisibleTo(this) ? tr("Hide where to get one")
                                                    : tr("Where do I get one?"));
}

void PasteSheet::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void PasteSheet::onEdited()
{
    const QString text = m_text->toPlainText();
    const Result<auth::TokenSet> tokens = auth::tokensFromPaste(text, m_session.profile());
    const bool empty = text.trimmed().isEmpty();
    m_field->setError(tokens || empty ? QString() : tokens.error().message);
    m_summary->setVisible(tokens.has_value());
    m_use->setEnabled(tokens.has_value());
    m_inspect->setEnabled(!empty);
    m_tokens = tokens ? std::optional(*tokens) : std::nullopt;
    m_tick.stop();
    if (!tokens)
        return;
    if (tokens->expiresAt)
        m_tick.start();
    const tokens::TokenKind kind =
        tokens::tokenKind(tokens->accessToken.reveal(), m_session.profile().clientId);
    m_kind->setText(tokens::tokenKindLabel(kind));
    const QString who = !tokens->name.isEmpty() ? tokens->name
        : !tokens->email.isEmpty()              ? tokens->email
                                                : tokens->subject;
    m_who->setText(who.isEmpty() ? tokens::tokenKindExplanation(kind) : tr("For %1").arg(who));
    showUntil();
}

void PasteSheet::showUntil()
{
    QString advice;
    if (!m_tokens->expiresAt) {
        m_until->setText(tr("It does not say until when it is valid."));
    } else {
        const std::chrono::seconds left = *m_tokens->expiresAt - m_clock();
        const QString clock =
            QDateTime::fromSecsSinceEpoch(m_tokens->expiresAt->time_since_epoch().count())
                .toString(u"HH:mm:ss"_s);
        m_until->setText(left > 0s
                             ? tr("Expires %1, at %2").arg(tokens::describeDuration(left), clock)
                             : tr("Expired %1, at %2").arg(tokens::describeDuration(left), clock));
        if (left <= 0s)
            advice = tr("The API will refuse it. Get a fresh one, or sign in with the browser.");
        else if (m_tokens->issuedAt && *m_tokens->expiresAt - *m_tokens->issuedAt <= 60s)
            advice = tr("It lives for a minute only. Sign in with the browser to get one that "
                        "renews by itself.");
    }
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

void PasteSheet::adopt()
{
    const Result<auth::TokenSet> tokens =
        auth::tokensFromPaste(m_text->toPlainText(), m_session.profile());
    if (!tokens)
        return;
    m_use->setEnabled(false);
    m_session.adopt(*tokens, {this, [this](const Result<void> &done) {
                                  m_use->setEnabled(true);
                                  if (!done) {
                                      m_field->setError(done.error().message);
                                      return;
                                  }
                                  Q_EMIT adopted();
                                  closeSheet();
                              }});
}

} // namespace planops::gui
