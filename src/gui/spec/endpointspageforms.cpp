// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of EndpointsPage that fills in and sends.
#include "core/base/whendone.h"
#include "core/console/draft.h"
#include "gui/spec/documentsaver.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspage.h"
#include "gui/spec/formdraft.h"
#include "gui/spec/formpane.h"
#include "gui/spec/operationview.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QtConcurrentRun>

namespace planops::gui {

namespace {

QString keyOf(const spec::Operation &operation)
{
    return operation.method + u' ' + operation.path;
}

} // namespace

template <typename Next>
void EndpointsPage::withDraft(Next next)
{
    const auto make = [known = m_known, operation = m_operation->operation(),
                       form = m_operation->form()->form(), isFilling = m_isFilling,
                       apiBase = m_apiBase] {
        // Who is faster than the example gets it all the same.
        return formDraft(
            known, operation,
            isFilling ? spec::OperationForm::example(known.document, operation, form.mediaType)
                      : form,
            apiBase);
    };
    whenDone(this, QtConcurrent::run(make), std::move(next));
}

void EndpointsPage::connectForm()
{
    connect(m_operation, &OperationView::consoleRequested, this, &EndpointsPage::openCurrent);
    connect(m_operation, &OperationView::sendRequested, this, [this] {
        withDraft([this](const console::Draft &draft) { Q_EMIT sendInConsoleRequested(draft); });
    });
    connect(m_operation, &OperationView::codeRequested, this, [this] {
        withDraft([this](const console::Draft &draft) { Q_EMIT codeRequested(draft); });
    });
    connect(m_operation, &OperationView::environmentsRequested, this,
            &EndpointsPage::environmentsRequested);
    connect(m_operation, &OperationView::exampleRequested, this, &EndpointsPage::fillFromExample);
    connect(m_operation, &OperationView::emptyRequested, this, [this] {
        const spec::Operation operation = m_operation->operation();
        showForm(operation,
                 spec::OperationForm::blank(m_known.document, operation,
                                            m_operation->form()->form().mediaType));
    });
    connect(m_operation->form(), &FormPane::edited, this, [this] {
        dropFill(); // An example that comes now would take away what was typed.
        m_forms.insert(keyOf(m_operation->operation()), m_operation->form()->form());
    });
}

void EndpointsPage::connectSaver(QMenu &menu)
{
    auto *saver = new DocumentSaver(this);
    const auto add = [&](const QString &text, DocumentSaver::Kind kind) {
        QAction *action = menu.addAction(
            text, this, [this, saver, kind] { saver->ask(kind, m_known, m_apiBase); });
        connect(&menu, &QMenu::aboutToShow, action,
                [this, action] { action->setEnabled(!m_known.document.operations.isEmpty()); });
    };
    add(tr("Save all operations as .http file…"), DocumentSaver::Kind::Http);
    add(tr("Save all operations as Postman collection…"), DocumentSaver::Kind::Postman);
    connect(saver, &DocumentSaver::saved, this,
            [this](const QString &path, const QStringList &notices) {
                Q_EMIT noticed(tr("Operations saved"), (QStringList {path} + notices).join(u'\n'),
                               false);
            });
    connect(saver, &DocumentSaver::failed, this,
            [this](const Error &error) { Q_EMIT noticed(tr("Not saved"), error.message, true); });
}

void EndpointsPage::showOperation(const spec::Operation &operation)
{
    const auto known = m_forms.constFind(keyOf(operation));
    const bool isShown = m_right->currentWidget() == m_operation
        && keyOf(m_operation->operation()) == keyOf(operation);
    if (known != m_forms.constEnd()) {
        if (!isShown)
            showForm(operation, *known);
        return;
    }
    showForm(operation, spec::OperationForm::blank(m_known.document, operation));
    fillFromExample({});
}

void EndpointsPage::showForm(const spec::Operation &operation, const spec::OperationForm &form)
{
    dropFill();
    m_forms.insert(keyOf(operation), form);
    m_operation->setOperation(m_known.document, operation, form);
    m_right->setCurrentWidget(m_operation);
}

void EndpointsPage::fillFromExample(const QString &mediaType)
{
    // Making up what fits may take its time in a large document.
    const spec::Operation operation = m_operation->operation();
    m_isFilling = true;
    whenDone(
        this,
        QtConcurrent::run(spec::OperationForm::example, m_known.document, operation, mediaType),
        [this, operation, fill = ++m_fill](const spec::OperationForm &form) {
            if (fill == m_fill)
                showForm(operation, form);
        });
}

void EndpointsPage::dropFill()
{
    ++m_fill;
    m_isFilling = false;
}

void EndpointsPage::openCurrent()
{
    if (!m_isOutline && m_model->operation(m_list->currentIndex()))
        withDraft([this](const console::Draft &draft) { Q_EMIT openInConsoleRequested(draft); });
}

void EndpointsPage::send()
{
    if (m_right->currentWidget() == m_operation)
        m_operation->send();
}

} // namespace planops::gui
