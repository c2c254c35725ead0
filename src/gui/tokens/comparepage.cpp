// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/comparepage.h"

#include "core/auth/pastedtoken.h"
#include "core/services/services.h"
#include "core/tokens/claims.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/tokens/differencelist.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/label.h"
#include "gui/widgets/scrolling.h"
#include "gui/widgets/switch.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

ComparePage::ComparePage(Clock clock, QWidget *parent) : Page(parent), m_clock(std::move(clock))
{
    setAccessibleName(tr("Compare tokens"));
    auto *inside = new QWidget;
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeSide(m_first, tr("First token")), 1);
    sides->addWidget(makeSide(m_second, tr("Second token")), 1);
    m_hint = new Label(tr("Paste two tokens. Nothing pasted here is stored or sent."),
                       TextRole::Caption, Ink::Text2);
    m_hint->setWordWrap(true);
    m_result = makeResult();

    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 18, 20, 24);
    column->setSpacing(14);
    column->addWidget(new Label(tr("Compare tokens"), TextRole::Page));
    column->addLayout(sides);
    column->addWidget(m_hint);
    column->addWidget(m_result);
    column->addStretch(1);

    fillScrolling(this, inside, accessibleName());
    compare();
    updateActions();
}

ComparePage::~ComparePage() = default;

QString ComparePage::title() const
{
    return tr("Compare tokens");
}

QWidget *ComparePage::makeSide(Side &side, const QString &label)
{
    auto *box = new QWidget;
    side.text = new QPlainTextEdit;
    side.text->setTabChangesFocus(true);
    side.text->setWordWrapMode(QTextOption::WrapAnywhere);
    side.text->setPlaceholderText(u"eyJhbGciOiJSUzI1NiIs…"_s);
    setScaled(side.text, Extent::FixedHeight, 88);
    setTextRole(side.text, TextRole::Code);
    side.field = new FormField(label, side.text);
    side.kind = new Label(QString(), TextRole::Strong, Ink::Text);
    side.useCurrent = new Button(tr("Use the current token"), Icon::Key, ButtonKind::Secondary);
    connect(side.text, &QPlainTextEdit::textChanged, this, [this, &side] {
        read(side);
        compare();
    });
    connect(side.useCurrent, &QAbstractButton::clicked, this, [this, &side] { useCurrent(side); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(side.useCurrent);
    if (&side == &m_second) {
        m_refreshButton =
            new Button(tr("Renew and compare"), Icon::RefreshCw, ButtonKind::Secondary);
        m_refreshButton->setToolTip(
            tr("Puts the current token first, renews it, and puts the new one second."));
        connect(m_refreshButton, &QAbstractButton::clicked, this, &ComparePage::refreshAndCompare);
        buttons->addWidget(m_refreshButton);
    }
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(side.field);
    column->addWidget(side.kind);
    column->addLayout(buttons);
    return box;
}

QWidget *ComparePage::makeResult()
{
    auto *result = new QWidget;
    m_summary = new Label(QString(), TextRole::Subheading, Ink::Text, result);
    auto *only = new Switch(tr("Only what differs"), result);
    auto *card = new Card(result);
    m_differences = new DifferenceList(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_differences);
    connect(only, &QAbstractButton::toggled, m_differences, &DifferenceList::setOnlyChanged);

    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(only);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(card);
    return result;
}

void ComparePage::setWorkplace(services::Workplace &workplace)
{
    m_refresh.reset();
    m_workplace = &workplace;
    connect(&workplace.session, &auth::Session::stateChanged, this, &ComparePage::updateActions);
    updateActions();
}

void ComparePage::activated()
{
    updateActions();
    (m_first.jwt ? m_second : m_first).text->setFocus();
}

void ComparePage::setFirst(const Secret &token)
{
    m_first.text->setPlainText(QString::fromUtf8(token.reveal()));
    if (m_second.text->toPlainText() == m_first.text->toPlainText())
        m_second.text->clear();
}

Secret ComparePage::currentToken() const
{
    return m_workplace ? m_workplace->session.tokens().accessToken : Secret();
}

void ComparePage::updateActions()
{
    const bool signedIn = !currentToken().isEmpty();
    for (const Side *side : {&m_first, &m_second})
        side->useCurrent->setEnabled(signedIn);
    m_refreshButton->setEnabled(signedIn && !m_refresh);
}

void ComparePage::useCurrent(Side &side)
{
    side.text->setPlainText(QString::fromUtf8(currentToken().reveal()));
}

void ComparePage::refreshAndCompare()
{
    if (currentToken().isEmpty())
        return;
    useCurrent(m_first);
    m_refresh = std::make_unique<QObject>();
    updateActions();
    m_workplace->session.refresh(currentToken(),
                                 {m_refresh.get(), [this](const Result<Secret> &token) {
                                      m_refresh.reset();
                                      updateActions();
                                      if (token)
                                          useCurrent(m_second);
                                      else
                                          m_second.field->setError(token.error().message);
                                  }});
}

void ComparePage::read(Side &side)
{
    const Secret token = auth::cleanedToken(side.text->toPlainText());
    side.jwt.reset();
    side.field->setError({});
    side.kind->setText({});
    if (token.isEmpty())
        return;
    side.kind->setText(tokens::tokenKindLabel(tokens::tokenKind(token.reveal())));
    Result<tokens::Jwt> jwt = tokens::Jwt::decode(token.reveal());
    if (jwt)
        side.jwt = std::move(*jwt);
    else
        side.field->setError(jwt.error().message);
}

void ComparePage::compare()
{
    const bool both = m_first.jwt && m_second.jwt;
    m_result->setVisible(both);
    m_hint->setVisible(!both);
    if (!both)
        return;
    const QList<tokens::Difference> differences =
        tokens::compareTokens(*m_first.jwt, *m_second.jwt, m_clock());
    const auto changed = std::count_if(
        differences.begin(), differences.end(), [](const tokens::Difference &difference) {
            return difference.change != tokens::Difference::Change::Same;
        });
    m_summary->setText(
        m_first.jwt->raw == m_second.jwt->raw
            ? tr("The same token twice")
            : tr("%n of %1 members differ", nullptr, int(changed)).arg(differences.size()));
    m_differences->setDifferences(differences);
}

} // namespace planops::gui
