// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sandbox/sandboxpage.h"

#include "gui/theme/colors.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/label.h"
#include "gui/widgets/switch.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace planops::gui {

namespace {

using sandbox::Controls;

Label *heading(const QString &text)
{
    return new Label(text, TextRole::Subheading);
}

Label *explanation(const QString &text)
{
    auto *label = new Label(text, TextRole::Caption, Ink::Text2);
    label->setWordWrap(true);
    return label;
}

} // namespace

SandboxPage::SandboxPage(sandbox::SandboxServer &server, QWidget *parent)
    : Page(parent), m_server(server), m_place(new Label({}, TextRole::Code, Ink::Text2))
{
    auto *content = new QWidget;
    setScaled(content, Extent::MaximumWidth, 860);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 20, 24);
    column->setSpacing(10);
    column->addWidget(new Label(tr("Sandbox"), TextRole::Page));
    column->addWidget(
        explanation(tr("A PlanOps API and an issuer inside this program, on this computer only. "
                       "Break what you like: nothing reaches PlanOps.")));
    m_place->setSelectable(true);
    column->addWidget(m_place);
    addAccounts(column);
    addMoments(column);
    addFaults(column);
    column->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Sandbox"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(&m_server, &sandbox::SandboxServer::started, this, &SandboxPage::refreshDescription);
    refreshDescription();
}

QString SandboxPage::title() const
{
    return tr("Sandbox");
}

void SandboxPage::setWorkplace(services::Workplace & /*workplace*/)
{ }

void SandboxPage::addAccounts(QVBoxLayout *column)
{
    column->addSpacing(8);
    column->addWidget(heading(tr("Accounts")));
    column->addWidget(explanation(
        tr("Sign in with one click. The menu Token signs in through the browser instead.")));
    m_accounts = new QVBoxLayout;
    m_accounts->setSpacing(8);
    column->addLayout(m_accounts);
}

void SandboxPage::addMoments(QVBoxLayout *column)
{
    column->addSpacing(8);
    column->addWidget(heading(tr("Now")));
    auto *row = new FlowLayout(8, 8);
    const auto add = [&](const QString &text, Icon icon, const QString &said,
                         void (sandbox::SandboxServer::*act)()) {
        auto *button = new Button(text, icon, ButtonKind::Secondary);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, act, text, said] {
            (m_server.*act)();
            Q_EMIT noticed(text, said, false);
        });
    };
    add(tr("Expire tokens"), Icon::Hourglass,
        tr("Access tokens issued so far are refused from now on."),
        &sandbox::SandboxServer::expireTokens);
    add(tr("Rotate the key"), Icon::Key, tr("Old tokens now name a key that is gone."),
        &sandbox::SandboxServer::rotateKey);
    add(tr("Revoke sessions"), Icon::LogOut, tr("The next refresh gets invalid_grant."),
        &sandbox::SandboxServer::revokeSessions);
    add(tr("Reset data"), Icon::Undo, tr("Projects are as on the first day."),
        &sandbox::SandboxServer::resetData);
    column->addLayout(row);
}

void SandboxPage::addFaults(QVBoxLayout *column)
{
    column->addSpacing(8);
    column->addWidget(heading(tr("Until switched off")));
    const Controls now = m_server.controls();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(2, 1);
    const auto combo = [&](int row, const QString &text,
                           const QList<std::pair<QString, qint64>> &choices, qint64 current) {
        auto *label = new Label(text, TextRole::Control);
        auto *box = new QComboBox;
        for (const auto &[name, value] : choices)
            box->addItem(name, value);
        box->setCurrentIndex(qMax(0, box->findData(current)));
        box->setAccessibleName(text);
        label->setBuddy(box);
        grid->addWidget(label, row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::activated, this, &SandboxPage::apply);
        return box;
    };
    m_skew = combo(0, tr("Clock of the API"),
                   {{tr("Right"), 0},
                    {tr("5 minutes ahead"), 300},
                    {tr("5 minutes behind"), -300},
                    {tr("1 day ahead"), 86'400}},
                   now.clockSkew.count());
    m_delay = combo(1, tr("Answers"),
                    {{tr("At once"), 0},
                     {tr("After 1 second"), 1000},
                     {tr("After 3 seconds"), 3000},
                     {tr("After 20 seconds"), 20'000}},
                    now.delay.count());
    m_status = combo(2, tr("Status"),
                     {{tr("As it should be"), 0},
                      {tr("429 Too Many Requests"), 429},
                      {tr("500 Internal Server Error"), 500},
                      {tr("503 Service Unavailable"), 503}},
                     now.failStatus);
    m_lifetime = combo(
        3, tr("New access tokens live"),
        {{tr("1 day"), 86'400}, {tr("1 hour"), 3600}, {tr("1 minute"), 60}, {tr("10 seconds"), 10}},
        now.accessTokenLifetime.count());
    column->addLayout(grid);

    const auto fault = [&](const QString &text, const QString &why, bool Controls::*member) {
        auto *control = new Switch(text);
        control->setChecked(now.*member);
        control->setToolTip(why);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(control);
        auto *reason = explanation(why);
        reason->setContentsMargins(px(41), 0, 0, 0); // Under the text, not under the switch.
        pair->addWidget(reason);
        column->addLayout(pair);
        connect(control, &QCheckBox::toggled, this, &SandboxPage::apply);
        m_faults.append({control, member});
    };
    fault(tr("Cut answers off"), tr("The API closes the connection without an answer."),
          &Controls::abortAnswers);
    fault(tr("Opaque access tokens"),
          tr("The issuer gives oat_… tokens, which the API cannot read."), &Controls::opaqueTokens);
    fault(tr("No refresh token"), tr("A sign-in ends when the access token ends."),
          &Controls::noRefreshToken);
    fault(tr("Old FastAPI"),
          tr("403 “Not authenticated” as before FastAPI 0.122, and pydantic 1 error shapes."),
          &Controls::oldFastApi);
    fault(tr("Production instance"),
          tr("Clerk's Backend API refuses to make sessions, as on production."),
          &Controls::production);
    fault(tr("Wrong nonce"),
          tr("The id_token answers another sign-in: the program must refuse it."),
          &Controls::wrongNonce);
    fault(tr("Wrong issuer"), tr("The id_token names another issuer: the program must refuse it."),
          &Controls::wrongIssuer);
    fault(tr("Empty state"),
          tr("The issuer loses the query when signed out and answers unsupported_response_type."),
          &Controls::emptyStateDefect);
}

void SandboxPage::refreshDescription()
{
    emptyLayout(*m_accounts);
    if (!m_server.isRunning()) {
        m_place->setText(tr("Not running"));
        return;
    }
    const sandbox::Description description = m_server.description();
    m_place->setText(description.apiBase);
    for (const sandbox::Account &account : description.accounts) {
        auto *card = new Card;
        auto *row = new QHBoxLayout(card);
        row->setContentsMargins(14, 10, 14, 10);
        row->setSpacing(12);
        row->addWidget(new Avatar(account.name, Avatar::Shape::Round));
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new Label(account.name, TextRole::Strong));
        words->addWidget(new Label(tr("%1, %2").arg(account.email, account.role), TextRole::Caption,
                                   Ink::Text2));
        row->addLayout(words, 1);
        auto *button = new Button(tr("Sign in"), Icon::LogIn, ButtonKind::Secondary);
        button->setAccessibleName(tr("Sign in as %1").arg(account.name));
        const QString email = account.email;
        connect(button, &QAbstractButton::clicked, this,
                [this, email] { Q_EMIT signInAsRequested(email); });
        row->addWidget(button);
        m_accounts->addWidget(card);
    }
}

void SandboxPage::apply()
{
    Controls controls = m_server.controls();
    controls.clockSkew = std::chrono::seconds(m_skew->currentData().toLongLong());
    controls.delay = std::chrono::milliseconds(m_delay->currentData().toLongLong());
    controls.failStatus = m_status->currentData().toInt();
    controls.accessTokenLifetime = std::chrono::seconds(m_lifetime->currentData().toLongLong());
    for (const Fault &fault : m_faults)
        controls.*fault.member = fault.control->isChecked();
    m_server.setControls(controls);
}

void SandboxPage::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), colors(this).canvas);
}

} // namespace planops::gui
