// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/operationview.h"

#include "gui/spec/operationtext.h"
#include "gui/spec/safetext.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype mostScopes = 12;

} // namespace

OperationView::OperationView(QWidget *parent) : QWidget(parent)
{
    m_text = new SafeText(this);
    m_text->setAccessibleName(tr("Documentation of the operation"));
    m_text->document()->setDocumentMargin(0);
    m_text->viewport()->setAutoFillBackground(false);
    setTextRole(m_text, TextRole::Body);
    connect(m_text, &SafeText::linkChosen, this, &OperationView::linkChosen);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 8, 0);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(m_text, 1);
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
    m_console = new Button(tr("Open in console"), Icon::Terminal, ButtonKind::Primary, head);
    connect(m_console, &QAbstractButton::clicked, this, &OperationView::consoleRequested);
    m_summary = new Label(QString(), TextRole::Body, Ink::Text, head);
    m_summary->setWordWrap(true);
    m_needs = new QWidget(head);
    m_needs->setLayout(new FlowLayout(6, 6));

    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_method);
    row->addWidget(m_path, 1);
    row->addWidget(copy);
    row->addWidget(m_console);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_needs);
    return head;
}

void OperationView::setOperation(const spec::Document &document, const spec::Operation &operation)
{
    m_document = document;
    m_operation = operation;
    m_method->showMethod(operation.method);
    m_path->setText(operation.path);
    m_summary->setText(operation.summary);
    m_summary->setVisible(!operation.summary.isEmpty());
    showNeeds();
    render();
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
