// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of EndpointsPage that fills in and sends.
#include "core/base/whendone.h"
#include "core/console/draft.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspage.h"
#include "gui/spec/formdraft.h"
#include "gui/spec/formpane.h"
#include "gui/spec/operationview.h"

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
    const spec::OperationForm form = m_operation->form()->form();
    whenDone(this, QtConcurrent::run(formDraft, m_known, m_operation->operation(), form, m_apiBase),
             std::move(next));
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
    connect(m_operation, &OperationView::exampleRequested, this, &EndpointsPage::fillFromExample);
    connect(m_operation, &OperationView::emptyRequested, this, [this] {
        const spec::Operation operation = m_operation->operation();
        showForm(operation,
                 spec::OperationForm::blank(m_known.document, operation,
                                            m_operation->form()->form().mediaType));
    });
    connect(m_operation->form(), &FormPane::edited, this, [this] {
        m_forms.insert(keyOf(m_operation->operation()), m_operation->form()->form());
    });
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
    ++m_fill;
    m_forms.insert(keyOf(operation), form);
    m_operation->setOperation(m_known.document, operation, form);
    m_right->setCurrentWidget(m_operation);
}

void EndpointsPage::fillFromExample(const QString &mediaType)
{
    // Making up what fits may take its time in a large document.
    const spec::Operation operation = m_operation->operation();
    const spec::OperationForm before = m_operation->form()->form();
    whenDone(
        this,
        QtConcurrent::run(spec::OperationForm::example, m_known.document, operation, mediaType),
        [this, operation, before, fill = ++m_fill](const spec::OperationForm &form) {
            if (fill == m_fill && m_operation->form()->form() == before)
                showForm(operation, form);
        });
}

void EndpointsPage::openCurrent()
{
    if (m_model->operation(m_list->currentIndex()))
        withDraft([this](const console::Draft &draft) { Q_EMIT openInConsoleRequested(draft); });
}

void EndpointsPage::send()
{
    if (m_right->currentWidget() == m_operation)
        m_operation->send();
}

} // namespace planops::gui
