// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/operationview.h"

#include "core/diagnosis/refusal.h"
#include "core/spec/credentials.h"

#include "gui/spec/formpane.h"
#include "gui/spec/operationtext.h"
#include "gui/spec/safetext.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"
#include "gui/widgets/subtabs.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype mostScopes = 12;
constexpr int roomForBoth = 680; // Narrower, form and documentation are behind tabs.

} // namespace

OperationView::OperationView(QWidget *parent) : QWidget(parent)
{
    m_text = new SafeText;
    m_text->setAccessibleName(tr("Documentation of the operation"));
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setMinimumWidth(120);
    setTextRole(m_text, TextRole::Body);
    connect(m_text, &SafeText::linkChosen, this, &OperationView::linkChosen);

    m_form = new FormPane;
    connect(m_form, &FormPane::checked, this, &OperationView::showState);
    connect(m_form, &FormPane::mediaTypeChosen, this, &OperationView::exampleRequested);
    m_formSide = new QWidget;
    auto *side = new QVBoxLayout(m_formSide);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_form, 1);
    side->addWidget(makeFoot());

    m_tabs = new SubTabs(this);
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("Documentation"));
    connect(m_tabs, &QTabBar::currentChanged, this, &OperationView::arrange);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(17); // The lines of text must not meet.
    m_splitter->addWidget(m_formSide);
    m_splitter->addWidget(m_text);
    m_splitter->setSizes({px(450), px(300)});
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_tabs);
    column->addWidget(m_splitter, 1);
    arrange();
}

QWidget *OperationView::makeHead()
{
    auto *head = new QWidget(this);
    m_method = new Pill(head);
    m_method->setPillHeight(26);
    m_path = new Label(QString(), TextRole::Code, Ink::Text, head);
    m_path->setElideMode(Qt::ElideMiddle);
    m_path->setSelectable(true);
    auto *copy = new IconButton(Icon::Copy, tr("Copy the path"), head);
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_operation.path); });
    auto *code = new IconButton(Icon::Code, tr("Copy as code"), head);
    connect(code, &QAbstractButton::clicked, this, &OperationView::codeRequested);
    m_summary = new Label(QString(), TextRole::Body, Ink::Text, head);
    m_summary->setWordWrap(true);
    m_needs = new QWidget(head);
    m_needs->setLayout(new FlowLayout(6, 6));

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_method);
    row->addWidget(m_path, 1);
    row->addWidget(copy);
    row->addWidget(code);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 20, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_needs);
    column->addWidget(makeCredentials());
    return head;
}

QWidget *OperationView::makeCredentials()
{
    m_credentials = new QWidget;
    m_credentialWords = new Label(QString(), TextRole::Caption, Ink::Text2, m_credentials);
    m_credentialWords->setWordWrap(true);
    m_credentialWords->setLeadingIcon(Icon::Key);
    m_environments = new Button(diagnosis::actionLabel(diagnosis::Action::EditEnvironments),
                                Icon::Braces, ButtonKind::Secondary);
    connect(m_environments, &QAbstractButton::clicked, this, &OperationView::environmentsRequested);
    auto *row = new QHBoxLayout(m_credentials);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_credentialWords, 1, Qt::AlignVCenter);
    row->addWidget(m_environments);
    return m_credentials;
}

QWidget *OperationView::makeFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    column->addWidget(line);
    auto *place = new QWidget;
    auto *flow = new FlowLayout(8, 8, place);
    auto *inside = new QVBoxLayout; // A flow has no margins of its own.
    inside->setContentsMargins(0, 10, 16, 12);
    inside->addWidget(place);
    auto *send = new Button(tr("Send"), Icon::Send, ButtonKind::Primary);
    connect(send, &QAbstractButton::clicked, this, &OperationView::send);
    auto *console = new Button(tr("Open in console"), Icon::Terminal, ButtonKind::Secondary);
    connect(console, &QAbstractButton::clicked, this, &OperationView::consoleRequested);
    m_example = new Button(tr("Fill from example"), ButtonKind::Ghost);
    connect(m_example, &QAbstractButton::clicked, this,
            [this] { Q_EMIT exampleRequested(m_form->form().mediaType); });
    m_clear = new Button(tr("Clear"), ButtonKind::Ghost);
    connect(m_clear, &QAbstractButton::clicked, this, &OperationView::emptyRequested);
    m_state = new Button(QString(), ButtonKind::Ghost);
    connect(m_state, &QAbstractButton::clicked, m_form, &FormPane::revealFirstProblem);
    for (Button *button : {send, console, m_example, m_clear, m_state})
        flow->addWidget(button);
    column->addLayout(inside);
    return foot;
}

void OperationView::setOperation(const spec::Document &document, const spec::Operation &operation,
                                 const spec::OperationForm &form)
{
    m_document = document;
    m_operation = operation;
    m_method->showMethod(operation.method);
    m_path->setText(operation.path);
    m_summary->setText(operation.summary);
    m_summary->setVisible(!operation.summary.isEmpty());
    m_form->setForm(document, operation, form);
    for (QWidget *part : std::initializer_list<QWidget *> {m_example, m_clear, m_state})
        part->setVisible(!form.parts.isEmpty()); // Else there is nothing to fill in.
    showNeeds();
    showCredentials();
    render();
}

void OperationView::send()
{
    if (m_form->isReadyToSend())
        Q_EMIT sendRequested();
    else
        m_tabs->setCurrentIndex(0);
}

void OperationView::showState()
{
    const int count = m_form->problemCount();
    m_state->setIconName(count == 0 ? Icon::CircleCheck : Icon::Warning);
    m_state->setText(count == 0 ? tr("Fits the document")
                                : tr("Show %n problem(s)", nullptr, count));
    m_state->setEnabled(count > 0);
}

void OperationView::arrange()
{
    const bool isWide = width() >= px(roomForBoth);
    m_tabs->setVisible(!isWide);
    m_formSide->setVisible(isWide || m_tabs->currentIndex() == 0);
    m_text->setVisible(isWide || m_tabs->currentIndex() == 1);
}

void OperationView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OperationView::showNeeds()
{
    qDeleteAll(m_needs->findChildren<Pill *>(QString(), Qt::FindDirectChildrenOnly));
    const auto add = [this](Pill *pill) {
        m_needs->layout()->addWidget(pill);
        pill->show();
    };
    if (m_operation.deprecated)
        add(new Pill(tr("Deprecated"), Icon::Warning, Tone::Warn, m_needs));
    if (!m_operation.needsAuth()) {
        add(new Pill(tr("No token needed"), Icon::LockOpen, Tone::Neutral, m_needs));
        return;
    }
    QStringList names;
    for (const QList<spec::SecurityNeed> &needs : m_operation.security) {
        for (const spec::SecurityNeed &need : needs)
            names.append(need.scheme);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        add(new Pill(name, Icon::Lock, Tone::Ok, m_needs));
    const QStringList scopes = m_operation.scopes();
    for (const QString &scope : scopes.first(qMin(mostScopes, scopes.size()))) {
        auto *pill = new Pill(scope, Tone::Neutral, m_needs);
        pill->setMono(true);
        add(pill);
    }
}

void OperationView::showCredentials()
{
    const QList<spec::Credential> credentials = spec::credentialsFor(m_document, m_operation);
    m_credentialWords->setText(spec::credentialWords(credentials));
    m_environments->setVisible(
        std::any_of(credentials.begin(), credentials.end(),
                    [](const spec::Credential &credential) { return credential.hasVariable(); }));
    m_credentials->setVisible(!credentials.isEmpty());
}

void OperationView::render()
{
    m_text->setHtml(operationHtml(m_document, m_operation, colors(this)));
}

void OperationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Colours and sizes are in the text.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        && !m_operation.path.isEmpty())
        render();
}

} // namespace planops::gui
