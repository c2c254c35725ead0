// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/gallery.h"

#include "gui/palette/commandpalette.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/errorcard.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/keycaps.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/maskedfield.h"
#include "gui/widgets/phasebar.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/ring.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/segments.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/skeleton.h"
#include "gui/widgets/subtabs.h"
#include "gui/widgets/switch.h"
#include "gui/widgets/toasthost.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui::gallery {

namespace {

std::unique_ptr<QWidget> canvas(int width, int height)
{
    auto page = std::make_unique<QWidget>();
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    page->resize(width, height);
    return page;
}

Label *head(const QString &text)
{
    return new Label(text, TextRole::Section, Ink::Text3);
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing = 10)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    return layout;
}

Pill *method(const QString &name)
{
    auto *pill = new Pill;
    pill->showMethod(name);
    return pill;
}

Pill *status(int code, const QString &reason)
{
    auto *pill = new Pill;
    pill->showStatus(code, reason);
    return pill;
}

Ring *ring(std::chrono::seconds left)
{
    auto *widget = new Ring;
    widget->setRemaining(left, 60min);
    return widget;
}

void addButtons(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(22);
    grid->setVerticalSpacing(14);
    const QStringList states {u"Rest"_s, u"Hover"_s, u"Pressed"_s, u"Disabled"_s};
    for (int i = 0; i < states.size(); ++i)
        grid->addWidget(new Label(states.at(i), TextRole::Caption, Ink::Text2), 0, i + 1);
    struct Kind
    {
        QString name;
        QString text;
        Icon icon;
        ButtonKind kind;
    };
    const QList<Kind> kinds {{u"Primary"_s, u"Send"_s, Icon::Send, ButtonKind::Primary},
                             {u"Secondary"_s, u"Save"_s, Icon::Bookmark, ButtonKind::Secondary},
                             {u"Ghost"_s, u"Code"_s, Icon::Code, ButtonKind::Ghost},
                             {u"Danger"_s, u"Delete"_s, Icon::Trash, ButtonKind::Danger}};
    for (int r = 0; r < kinds.size(); ++r) {
        const Kind &kind = kinds.at(r);
        grid->addWidget(new Label(kind.name, TextRole::Body, Ink::Text2), r + 1, 0);
        for (int state = 0; state < states.size(); ++state) {
            auto *button = new Button(kind.text, kind.icon, kind.kind);
            button->setAttribute(Qt::WA_UnderMouse, state == 1);
            button->setDown(state == 2);
            button->setEnabled(state != 3);
            grid->addWidget(button, r + 1, state + 1, Qt::AlignLeft);
        }
    }
    grid->setColumnStretch(6, 1);
    column->addLayout(grid);
    auto *send = new Button(u"Send"_s, ButtonKind::Primary);
    send->setControlHeight(40);
    send->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *refresh = new Button(u"Refresh token and retry"_s, Icon::RefreshCw, ButtonKind::Primary);
    refresh->setKeys(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    auto *menu = new Button(u"Copy as\u2026"_s, ButtonKind::Secondary);
    menu->setMenu(new QMenu(menu));
    auto *more = new IconButton(Icon::More, u"More"_s);
    auto *checked = new IconButton(Icon::PanelLeft, u"Sidebar"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    auto *hovered = new IconButton(Icon::Copy, u"Copy"_s);
    hovered->setAttribute(Qt::WA_UnderMouse);
    column->addLayout(row({send, refresh, menu, more, checked, hovered}));
}

void addFields(QVBoxLayout *column)
{
    auto *plain = new QLineEdit(u"Harbour crossing"_s);
    auto *filter = new SearchField(u"Filter"_s, Icon::Filter);
    filter->setKeys(QKeySequence(Qt::CTRL | Qt::Key_E));
    auto *typed = new SearchField(u"Search"_s);
    typed->setText(u"depot"_s);
    auto *bad = new QLineEdit(u"HX"_s);
    bad->setProperty("invalid", true);
    for (QWidget *field : {static_cast<QWidget *>(plain), static_cast<QWidget *>(filter),
                           static_cast<QWidget *>(typed), static_cast<QWidget *>(bad)})
        field->setFixedWidth(170);
    column->addLayout(row({plain, filter, typed, bad}));
    auto *combo = new QComboBox;
    combo->addItems({u"planned"_s, u"active"_s});
    combo->setFixedWidth(170);
    auto *redirects = new QCheckBox(u"Follow redirects"_s);
    redirects->setChecked(true);
    auto *wrap = new Switch(u"Wrap"_s);
    wrap->setChecked(true);
    column->addLayout(
        row({combo, redirects, new QCheckBox(u"Verify TLS"_s), wrap, new Switch(u"Mask"_s)}, 16));
    auto *languages = new Segments({u"cURL"_s, u"Python"_s, u"JavaScript"_s});
    languages->setCurrent(1);
    column->addLayout(row({new Segments({u"Pretty"_s, u"Tree"_s, u"Raw"_s, u"Hex"_s}), languages,
                           new KeyCaps(QKeySequence(Qt::CTRL | Qt::Key_K)),
                           new KeyCaps(QKeySequence(Qt::CTRL | Qt::Key_Return))},
                          12));
    auto *tabs = new SubTabs;
    for (const QString &text : {u"Params"_s, u"Headers"_s, u"Body"_s, u"Auth"_s, u"Settings"_s})
        tabs->addTab(text);
    tabs->setCount(0, 4);
    tabs->setCount(1, 3);
    tabs->setDot(3, true, u"set"_s);
    column->addLayout(row({tabs}));
}

void addPills(QVBoxLayout *column)
{
    column->addLayout(row({method(u"GET"_s), method(u"POST"_s), method(u"PUT"_s),
                           method(u"PATCH"_s), method(u"DELETE"_s), method(u"HEAD"_s)},
                          6));
    column->addLayout(
        row({status(200, u"OK"_s), status(201, u"Created"_s), status(304, u"Not modified"_s),
             status(401, u"Unauthorized"_s), status(422, u"Invalid"_s), status(0, {})},
            6));
    column->addLayout(row({new Pill(u"Sandbox"_s, Icon::Flask, Tone::Violet),
                           new Pill(u"Local"_s, Tone::Sky), new Pill(u"Staging"_s, Tone::Warn),
                           new Pill(u"Production"_s, Icon::Warning, Tone::Bad),
                           new Pill(u"Signature verified"_s, Icon::ShieldCheck, Tone::Ok),
                           new Pill(u"Not checked"_s, Icon::ShieldAlert, Tone::Warn)},
                          6));
    auto *scope = new Pill(u"projects:read"_s);
    scope->setMono(true);
    auto *person = new Avatar(u"Ada Okafor"_s, Avatar::Shape::Round);
    auto *project = new Avatar(u"Harbour crossing"_s);
    auto *profile = new Avatar;
    profile->setIconName(Icon::Server, Tone::Warn);
    column->addLayout(row({scope, person, project, profile}));
    auto *bar = new PhaseBar;
    bar->setPhases({{PhaseKind::Dns, 3ms},
                    {PhaseKind::Connect, 15ms},
                    {PhaseKind::Tls, 34ms},
                    {PhaseKind::Waiting, 112ms},
                    {PhaseKind::Download, 6ms}});
    bar->setFixedWidth(180);
    auto *unknown = new Ring;
    auto *railOne = ring(38min);
    railOne->setSide(24);
    column->addLayout(row({ring(38min + 12s), ring(7min), ring(0s), unknown, railOne, bar}, 16));
}

Banner *banner(Tone tone, Icon icon, const QString &title, const QString &text,
               const QString &action)
{
    auto *widget = new Banner(tone, icon, title, text);
    widget->addAction(action);
    return widget;
}

} // namespace

std::unique_ptr<QWidget> components()
{
    auto page = canvas(1440, 900);
    auto *columns = new QHBoxLayout(page.get());
    columns->setContentsMargins(36, 28, 36, 28);
    columns->setSpacing(48);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(head(u"Buttons"_s));
    addButtons(left);
    left->addWidget(head(u"Fields, choices, tabs"_s));
    addFields(left);
    left->addWidget(head(u"Methods, response status, environments, token lifetime"_s));
    addPills(left);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(head(u"Banners"_s));
    right->addWidget(banner(Tone::Violet, Icon::Flask, u"You're in the sandbox"_s,
                            u"Requests go to 127.0.0.1:4010. Nothing reaches PlanOps."_s,
                            u"Leave"_s));
    right->addWidget(banner(Tone::Warn, Icon::Warning, u"Production environment"_s,
                            u"Writes change real projects. POST, PATCH and DELETE ask first."_s,
                            u"Settings"_s));
    right->addWidget(banner(Tone::Bad, Icon::WifiOff, u"Can't reach staging.planops.example"_s,
                            u"The name didn't resolve. Check the VPN, then try again."_s,
                            u"Try again"_s));
    right->addWidget(head(u"Toasts"_s));
    ToastMessage good;
    good.title = u"Project created"_s;
    good.text = u"prj_01JDCX2B7M"_s;
    good.actionText = u"Open"_s;
    right->addWidget(new Toast(good), 0, Qt::AlignHCenter);
    right->addWidget(head(u"Type"_s));
    right->addWidget(new Label(u"Title 26 semibold"_s, TextRole::Title));
    right->addWidget(new Label(u"Heading 18 semibold"_s, TextRole::Page));
    right->addWidget(new Label(u"Subheading 15 semibold"_s, TextRole::Subheading));
    right->addWidget(
        new Label(u"Body 13 regular. Label 13 medium. Caption 12.5 regular."_s, TextRole::Body));
    right->addWidget(
        new Label(u"GET {{baseUrl}}/api/v1/projects?limit=20 != ->"_s, TextRole::Code));
    auto *token = new MaskedField;
    token->setSecret(
        Secret("eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.samplesamplesamplesample4Qk"));
    right->addWidget(token);
    auto *loading = new LoadingBar;
    loading->setRunning(true);
    right->addWidget(loading);
    right->addStretch(1);
    columns->addLayout(left, 11);
    columns->addLayout(right, 8);
    return page;
}

std::unique_ptr<QWidget> controls()
{
    auto page = canvas(1000, 640);
    auto *bar = new QMenuBar(page.get());
    for (const QString &text : {u"File"_s, u"Edit"_s, u"View"_s, u"Request"_s})
        bar->addMenu(text)->addAction(u"One"_s);
    bar->setFixedWidth(1000);
    auto *grid = new QGridLayout(page.get());
    grid->setContentsMargins(20, 48, 20, 20);
    grid->setSpacing(16);
    auto *table = new QTableWidget(6, 3);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Status"_s, u"Updated"_s});
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int r = 0; r < 6; ++r) {
        table->setItem(r, 0, new QTableWidgetItem(u"Harbour crossing"_s));
        table->setItem(r, 1, new QTableWidgetItem(u"Active"_s));
        table->setItem(r, 2, new QTableWidgetItem(u"5 h ago"_s));
    }
    table->selectRow(1);
    grid->addWidget(table, 0, 0);
    auto *tree = new QTreeWidget;
    tree->setHeaderHidden(true);
    auto *root = new QTreeWidgetItem(tree, {u"items"_s});
    new QTreeWidgetItem(root, {u"id"_s});
    new QTreeWidgetItem(root, {u"name"_s});
    root->setExpanded(true);
    new QTreeWidgetItem(new QTreeWidgetItem(tree, {u"total"_s}), {u"37"_s});
    grid->addWidget(tree, 0, 1);
    auto *list = new QListWidget;
    for (int i = 0; i < 20; ++i)
        list->addItem(u"Row %1"_s.arg(i));
    list->setCurrentRow(2);
    grid->addWidget(list, 0, 2);
    auto *text = new QPlainTextEdit(u"Several lines\nof text"_s);
    grid->addWidget(text, 1, 0);
    auto *menu = new QMenu(page.get());
    menu->addAction(iconFor(Icon::Copy), u"Copy token\tCtrl+Shift+C"_s);
    menu->addAction(u"Copy as cURL\tCtrl+Shift+L"_s);
    menu->addSection(u"Lines"_s);
    QAction *wrap = menu->addAction(u"Wrap lines"_s);
    wrap->setCheckable(true);
    wrap->setChecked(true);
    menu->addAction(u"Not now"_s)->setEnabled(false);
    menu->addMenu(u"More"_s)->addAction(u"One"_s);
    menu->setActiveAction(menu->actions().first());
    auto *holder = new QLabel;
    menu->ensurePolished();
    menu->resize(menu->sizeHint());
    menu->setWindowFlags(Qt::Widget);
    grid->addWidget(menu, 1, 1, Qt::AlignTop | Qt::AlignLeft);
    delete holder;
    auto *small = new QVBoxLayout;
    auto *radio = new QRadioButton(u"Follow the system"_s);
    radio->setChecked(true);
    small->addWidget(radio);
    small->addWidget(new QRadioButton(u"Light"_s));
    auto *spin = new QSpinBox;
    spin->setRange(0, 100);
    spin->setValue(20);
    small->addWidget(spin);
    auto *progress = new QProgressBar;
    progress->setValue(40);
    small->addWidget(progress);
    auto *off = new QLineEdit(u"Disabled"_s);
    off->setEnabled(false);
    small->addWidget(off);
    auto *editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"https://api.example"_s);
    small->addWidget(editable);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    small->addWidget(line);
    auto *partly = new QCheckBox(u"Some of them"_s);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    small->addWidget(partly);
    small->addStretch(1);
    grid->addLayout(small, 1, 2);
    return page;
}

std::unique_ptr<QWidget> states()
{
    auto page = canvas(1100, 860);
    auto *column = new QVBoxLayout(page.get());
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(16);
    auto *card = new ErrorCard;
    ErrorReport report;
    report.icon = Icon::Hourglass;
    report.title = u"Your access token has expired"_s;
    report.why =
        u"The API rejected the request because the token ran out 12 minutes ago, at 14:52:07. "
        "Automatic renewal couldn't reach the sign-in service."_s;
    report.facts = {
        {u"API said"_s, u"Invalid token: Signature has expired"_s, true},
        {u"Meaning"_s, u"Only the exp time has passed. The signature itself is still valid."_s,
         false},
        {u"Clock"_s, u"0.4 s apart from the server, so the clock isn't the cause."_s, false},
        {u"Header"_s, u"www-authenticate: Bearer error=\"invalid_token\""_s, true},
        {u"Request"_s, u"req_01JDCVZ8E3NP"_s, true}};
    card->setReport(report);
    card->addAction(u"Refresh token and retry"_s, Icon::RefreshCw, ButtonKind::Primary,
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    card->addAction(u"Inspect token"_s, Icon::ScanSearch, ButtonKind::Secondary);
    card->addAction(u"Sign in again"_s, Icon::LogIn, ButtonKind::Ghost);
    column->addWidget(card);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    for (int i = 0; i < 3; ++i) {
        auto *one = new Card;
        one->setCornerRadius(10);
        one->setAccented(i == 0);
        one->setSunken(i == 2);
        auto *inside = new QVBoxLayout(one);
        inside->setContentsMargins(18, 18, 18, 18);
        inside->addWidget(new Label(u"Sign in with the browser"_s, TextRole::Subheading));
        auto *text =
            new Label(u"Opens your default browser. Your password never enters this app."_s,
                      TextRole::Body, Ink::Text2);
        text->setWordWrap(true);
        inside->addWidget(text);
        inside->addSpacing(10);
        inside->addWidget(
            new Button(u"Sign in"_s, i == 0 ? ButtonKind::Primary : ButtonKind::Secondary));
        cards->addWidget(one);
    }
    column->addLayout(cards);
    auto *low = new QHBoxLayout;
    auto *empty = new EmptyState(
        u"No projects yet"_s,
        u"Northwind has no projects. The API answered, so the connection and the token work."_s);
    empty->addAction(u"New project"_s, Icon::Plus, ButtonKind::Primary);
    empty->addAction(u"Open in console"_s, Icon::Terminal);
    empty->setNote(u"GET /api/v1/projects, 200 OK, 84 ms"_s);
    low->addWidget(empty, 1);
    low->addWidget(new Skeleton, 1);
    column->addLayout(low, 1);
    return page;
}

std::unique_ptr<QWidget> overlay()
{
    auto page = canvas(1100, 760);
    auto *sheet = new Sheet(page.get());
    sheet->setTitle(u"New project"_s);
    sheet->setSubtitle(u"POST /api/v1/projects"_s, true);
    auto *name = new FormField(u"Name"_s, new QLineEdit(u"HX"_s));
    name->setHint(u"Required"_s);
    name->setError(u"Use at least 3 characters. The API answered 422 for this field."_s);
    sheet->body()->addWidget(name);
    auto *statusBox = new QComboBox;
    statusBox->addItems({u"Planned"_s, u"Active"_s});
    sheet->body()->addWidget(new FormField(u"Status"_s, statusBox));
    auto *about = new QLineEdit;
    about->setPlaceholderText(u"What is this project for?"_s);
    auto *description = new FormField(u"Description"_s, about);
    description->setHint(u"Optional, up to 2,000 characters"_s);
    description->setHelp(u"Everybody who can see the project can read it."_s);
    sheet->body()->addWidget(description);
    sheet->setFootWidget(new QCheckBox(u"Create another"_s));
    sheet->addCancel();
    sheet->addAction(u"Create project"_s, ButtonKind::Primary,
                     QKeySequence(Qt::CTRL | Qt::Key_Return));
    sheet->openSheet();
    auto *host = new ToastHost(page.get());
    ToastMessage bad;
    bad.tone = Tone::Bad;
    bad.title = u"Token not saved"_s;
    bad.text = u"The keychain is locked."_s;
    bad.actionText = u"Unlock"_s;
    host->showToast(bad);
    return page;
}

std::unique_ptr<QWidget> palette()
{
    auto page = canvas(1100, 700);
    QList<Command> commands;
    const auto add = [&commands](CommandGroup group, const QString &title, Icon icon,
                                 const QKeySequence &keys = {}) {
        Command command;
        command.group = group;
        command.title = title;
        command.id = title;
        command.icon = icon;
        command.keys = keys;
        commands.append(command);
    };
    add(CommandGroup::Commands, u"Refresh token and retry last request"_s, Icon::RefreshCw,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    add(CommandGroup::Commands, u"Copy token"_s, Icon::Copy,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    add(CommandGroup::Commands, u"Inspect token from clipboard"_s, Icon::ScanSearch);
    const auto request = [&commands](CommandGroup group, const QString &verb, const QString &title,
                                     const QString &detail) {
        Command command;
        command.group = group;
        command.method = verb;
        command.title = title;
        command.detail = detail;
        command.id = verb + title;
        commands.append(command);
    };
    request(CommandGroup::Endpoints, u"POST"_s, u"/api/v1/tokens/introspect"_s, u"Check a token"_s);
    request(CommandGroup::Endpoints, u"DELETE"_s, u"/api/v1/tokens/{id}"_s, u"Revoke a token"_s);
    request(CommandGroup::Saved, u"GET"_s, u"Who am I, with expired token"_s, u"Negative tests"_s);
    request(CommandGroup::Saved, u"POST"_s, u"Token exchange, wrong audience"_s,
            u"Negative tests"_s);
    auto *finder = new CommandPalette([commands] { return commands; }, page.get());
    finder->openPalette(u"tok"_s);
    return page;
}

} // namespace planops::gui::gallery
