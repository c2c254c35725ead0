// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/requesteditor.h"

#include "core/console/resolve.h"
#include "gui/console/authpane.h"
#include "gui/console/bodyeditor.h"
#include "gui/console/fieldnames.h"
#include "gui/console/rowtable.h"
#include "gui/console/sendpane.h"
#include "gui/console/urlbar.h"
#include "gui/response/panes.h"
#include "gui/widgets/button.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/subtabs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>

namespace planops::gui {

using namespace Qt::StringLiterals;
using console::Draft;

namespace {

RowTable *makeTable(RowModel *model, const QString &name)
{
    auto *table = new RowTable(model);
    table->setAccessibleName(name);
    return table;
}

} // namespace

RequestEditor::RequestEditor(QWidget *parent) : QWidget(parent)
{
    // Made in the order in which Tab goes through them.
    QWidget *top = makeTop();
    m_stack = new QStackedWidget(this);
    m_params = new RowModel(tr("Add parameter"), false, this);
    m_headers = new RowModel(tr("Add header"), true, this);
    m_body = new BodyEditor;
    m_auth = new AuthPane;
    m_way = new SendPane;
    auto *headerTable = makeTable(m_headers, tr("Headers"));
    headerTable->setCompletions(requestFieldNames(), &usualFieldValues);
    m_stack->addWidget(makeTable(m_params, tr("Parameters")));
    m_stack->addWidget(headerTable);
    m_stack->addWidget(m_body);
    for (QWidget *pane : {static_cast<QWidget *>(m_auth), static_cast<QWidget *>(m_way)}) {
        auto *area = new CanvasArea;
        area->setFocusPolicy(Qt::NoFocus);
        area->setContent(pane);
        m_stack->addWidget(area);
    }
    m_stack->setMinimumHeight(64);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(new Rule);
    layout->addWidget(m_stack, 1);
    connectParts();
    showDraft();
}

QWidget *RequestEditor::makeTop()
{
    auto *top = new QWidget(this);
    QHBoxLayout *title = makeTitleRow(top);
    m_url = new UrlBar(top);
    m_send = new Button(tr("Send"), ButtonKind::Primary, top);
    m_send->setControlHeight(40);
    m_send->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_sendAs = new Button({}, Icon::Users, ButtonKind::Secondary, top);
    m_sendAs->setControlHeight(40);
    m_sendAs->setAccessibleName(tr("Send as another profile, too"));
    m_sendAs->setToolTip(tr("Send as another profile, too, and compare the answers"));
    m_problem = new Label({}, TextRole::Caption, Ink::Bad, top);
    m_problem->setLeadingIcon(Icon::CircleX);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(0, 6, 0, 0);
    m_problem->setVisible(false);
    m_unknown = new Label({}, TextRole::Caption, Ink::Warn, top);
    m_unknown->setLeadingIcon(Icon::Warning);
    m_unknown->setContentsMargins(0, 6, 0, 0);
    m_unknown->setVisible(false);
    m_tabs = new SubTabs(top);
    m_tabs->setAccessibleName(tr("Parts of the request"));
    for (const QString &name :
         {tr("Params"), tr("Headers"), tr("Body"), tr("Auth"), tr("Settings")})
        m_tabs->addTab(name);
    m_tokenFrom = new Label(tr("Bearer token from"), TextRole::Body, Ink::Text2, top);
    m_tokenProfile = new Pill({}, Tone::Accent, top);
    m_tokenProfile->setMono(true);

    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_url, 1);
    bar->addWidget(m_send);
    bar->addWidget(m_sendAs);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(8);
    tabs->addWidget(m_tabs, 1);
    tabs->addWidget(m_tokenFrom);
    tabs->addWidget(m_tokenProfile);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(16, 12, 16, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addSpacing(8);
    layout->addLayout(bar);
    layout->addWidget(m_problem);
    layout->addWidget(m_unknown);
    layout->addSpacing(4);
    layout->addLayout(tabs);
    top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return top;
}

QHBoxLayout *RequestEditor::makeTitleRow(QWidget *top)
{
    m_title = new Label({}, TextRole::Subheading, Ink::Text, top);
    m_where = new Label({}, TextRole::Caption, Ink::Text3, top);
    m_environment = new QComboBox(top);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->setToolTip(tr("Where the values of {{variables}} come from"));
    m_environment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_environment->hide();
    auto *variables = new IconButton(Icon::Braces, tr("Edit the environments"), top);
    variables->setFocusPolicy(Qt::TabFocus);
    connect(variables, &QAbstractButton::clicked, this, &RequestEditor::environmentsRequested);
    m_cookies = new IconButton(Icon::Cookie, {}, top);
    m_cookies->setFocusPolicy(Qt::TabFocus);
    setKeepsCookies(false);
    connect(m_cookies, &QAbstractButton::clicked, this, &RequestEditor::cookiesRequested);
    auto *save = new Button(tr("Save"), Icon::Bookmark, ButtonKind::Ghost, top);
    save->setToolTip(tr("Save into a .http file of the workspace"));
    auto *code = new Button(tr("Code"), Icon::Code, ButtonKind::Ghost, top);
    code->setToolTip(tr("Copy as cURL, Python, JavaScript, React or React Native"));
    for (Button *button : {save, code})
        button->setControlHeight(28);
    connect(save, &QAbstractButton::clicked, this, &RequestEditor::saveRequested);
    connect(code, &QAbstractButton::clicked, this, &RequestEditor::codeRequested);
    connect(m_environment, &QComboBox::activated, this,
            [this] { Q_EMIT environmentChosen(m_environment->currentData().toString()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_where, 1);
    row->addWidget(m_environment);
    row->addWidget(variables);
    row->addWidget(m_cookies);
    row->addWidget(save);
    row->addWidget(code);
    return row;
}

void RequestEditor::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_url, &UrlBar::urlEdited, this, &RequestEditor::onUrlEdited);
    connect(m_url, &UrlBar::commandEntered, this, &RequestEditor::commandEntered);
    connect(m_url, &UrlBar::methodEdited, this, [this](const QString &method) {
        m_draft.method = method;
        changed();
    });
    connect(m_url, &UrlBar::sendRequested, this, [this] {
        if (!m_sending)
            Q_EMIT sendRequested();
    });
    connect(m_send, &QAbstractButton::clicked, this, [this] {
        if (m_sending)
            Q_EMIT cancelRequested();
        else
            Q_EMIT sendRequested();
    });
    connect(m_sendAs, &QAbstractButton::clicked, this, &RequestEditor::requestSenderMenu);
    connect(m_params, &RowModel::edited, this, &RequestEditor::onParamsEdited);
    connect(m_headers, &RowModel::edited, this, [this] {
        m_draft.headers = m_headers->rows();
        changed();
    });
    connect(m_body, &BodyEditor::edited, this, [this] {
        m_body->store(m_draft);
        changed();
    });
    connect(m_auth, &AuthPane::edited, this, [this] {
        m_draft.auth = m_auth->kind();
        changed();
    });
    connect(m_way, &SendPane::edited, this, [this] {
        m_way->store(m_draft);
        changed();
    });
}

void RequestEditor::setDraft(const Draft &draft)
{
    m_draft = draft;
    m_params->setRows({});
    setProblem({});
    showDraft();
    if (m_draft.bodyKind != Draft::BodyKind::None && m_draft.queryRows().isEmpty())
        setTab(Body);
}

void RequestEditor::setProfile(const auth::Profile &profile)
{
    m_profile = profile;
    m_url->setBase(profile.apiBase);
    showMarks();
}

void RequestEditor::setSaved(const QString &title, const workspace::SavedPlace &place)
{
    m_draft.title = title;
    m_draft.saved = place;
    showMarks();
}

void RequestEditor::setEnvironments(const QStringList &names, const QString &current)
{
    m_environment->clear();
    m_environment->addItem(tr("No environment"), QString());
    for (const QString &name : names)
        m_environment->addItem(name, name);
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(current)));
    m_environment->setVisible(!names.isEmpty());
}

void RequestEditor::setScope(const workspace::Scope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_url->setScope(scope);
    m_body->setScope(scope);
    for (RowTable *table : findChildren<RowTable *>())
        table->setScope(scope);
    showMarks();
}

void RequestEditor::showUnknown()
{
    QString text = m_draft.url;
    for (const console::Row &row : std::as_const(m_draft.headers)) {
        if (row.enabled)
            text += u' ' + row.value;
    }
    QStringList unknown;
    for (const workspace::VariableUse &use : workspace::variablesIn(text)) {
        if (!m_scope.find(use.name) && !unknown.contains(use.name))
            unknown.append(use.name);
    }
    m_unknown->setText(
        unknown.isEmpty() ? QString() : tr("{{%1}} has no value").arg(unknown.join(u"}}, {{"_s)));
    m_unknown->setVisible(!unknown.isEmpty() && m_problem->isHidden());
}

void RequestEditor::showDraft()
{
    m_filling = true;
    m_url->setMethod(m_draft.method);
    m_url->setUrl(m_draft.url);
    m_params->setRows(m_draft.queryRows() + m_draft.disabledQuery);
    m_headers->setRows(m_draft.headers);
    m_body->setDraft(m_draft);
    m_way->setDraft(m_draft);
    m_filling = false;
    showMarks();
}

void RequestEditor::showMarks()
{
    m_title->setText(m_draft.displayTitle());
    m_where->setText(m_draft.url.startsWith(u'/') ? m_profile.apiBase : QString());
    m_tabs->setCount(
        Params,
        m_params->enabledRows().isEmpty() ? -1 : static_cast<int>(m_params->enabledRows().size()));
    m_tabs->setCount(Headers,
                     m_headers->enabledRows().isEmpty()
                         ? -1
                         : static_cast<int>(m_headers->enabledRows().size()));
    m_tabs->setDot(Body, m_draft.bodyKind != Draft::BodyKind::None, tr("set"));
    // Which host gets it may be a variable's word.
    Draft addressed = Draft::make(m_draft.method, m_draft.url);
    addressed.headers = m_draft.headers;
    addressed.auth = m_draft.auth;
    addressed = console::resolved(addressed, m_scope).value_or(addressed);
    const TokenRoute route = tokenRoute(addressed, m_profile);
    const Draft usual;
    m_tabs->setDot(Settings,
                   m_draft.proxy != usual.proxy || m_draft.tls != usual.tls
                       || m_draft.followRedirects != usual.followRedirects
                       || m_draft.timeoutSeconds != usual.timeoutSeconds,
                   tr("not as usual"));
    m_tabs->setDot(Auth, route.sent, tr("a token is sent"));
    m_auth->setDraft(addressed, m_profile);
    m_tokenFrom->setVisible(route.sent);
    m_tokenProfile->setVisible(route.sent);
    m_tokenProfile->setText(m_profile.name);
    m_tokenProfile->setToolTip(route.explanation);
    showUnknown();
}

void RequestEditor::changed()
{
    if (m_filling)
        return;
    setProblem({});
    showMarks();
    Q_EMIT draftChanged();
}

void RequestEditor::onParamsEdited()
{
    m_draft.setQueryRows(m_params->enabledRows());
    m_draft.disabledQuery = m_params->disabledRows();
    m_url->setUrl(m_draft.url);
    changed();
}

void RequestEditor::onUrlEdited(const QString &url)
{
    m_draft.url = url;
    m_params->mergeEnabled(m_draft.queryRows());
    changed();
}

void RequestEditor::setKeepsCookies(bool keeps)
{
    m_cookies->setInk(keeps ? Ink::Accent : Ink::Text2);
    m_cookies->setLabel(keeps ? tr("Cookies of the profile: kept")
                              : tr("Cookies of the profile: off"));
}

void RequestEditor::setSending(bool sending)
{
    if (sending == m_sending)
        return;
    // As wide as before: what was Send under the pointer is Cancel now.
    const int width = m_send->width();
    m_sending = sending;
    m_send->setText(sending ? tr("Cancel") : tr("Send"));
    m_send->setKind(sending ? ButtonKind::Secondary : ButtonKind::Primary);
    m_send->setKeys(sending ? QKeySequence(Qt::Key_Escape)
                            : QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_send->setMinimumWidth(sending ? width : 0);
    if (sending && m_sendAs->hasFocus())
        m_send->setFocus(); // A button that is off gives the keyboard to anybody.
    m_sendAs->setEnabled(!sending);
}

void RequestEditor::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_url->setInvalid(!problem.isEmpty());
    showUnknown();
}

void RequestEditor::focusUrl()
{
    m_url->focusUrl();
}

void RequestEditor::requestSenderMenu()
{
    if (!m_sending)
        Q_EMIT senderMenuRequested(m_sendAs);
}

void RequestEditor::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

} // namespace planops::gui
