// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of EndpointsPage that shows the document as far as it is known.
#include "gui/spec/documentlists.h"
#include "gui/spec/endpointmodel.h"
#include "gui/spec/endpointspage.h"
#include "gui/spec/operationview.h"
#include "gui/spec/safetext.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/label.h"
#include "gui/widgets/loadingbar.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/subtabs.h"

#include <QStackedWidget>
#include <QTreeView>

#include <utility>

namespace planops::gui {

void EndpointsPage::onLibraryChanged(const QString &apiBase)
{
    if (apiBase != m_apiBase)
        return;
    const bool isBusy = m_library.isBusy(m_apiBase);
    m_bar->setRunning(isBusy);
    const spec::Known *known = m_library.known(m_apiBase);
    const auto problem = m_library.problem(m_apiBase);
    m_trouble->setVisible(known && problem && !isBusy);
    if (problem)
        m_trouble->setText(
            tr("%1 What is shown is the version from before.").arg(problem->message));
    if (known)
        showDocument(*known);
    else if (const spec::Document *outline = m_library.outline(m_apiBase))
        showOutline(*outline);
    else if (!isBusy && problem) // Else it was not looked for yet.
        showNone();
    else if (m_isOutline)
        clearDocument(); // Another document is looked for.
}

void EndpointsPage::showDocument(const spec::Known &known)
{
    m_stack->setCurrentIndex(1);
    m_about->setText(tr("%1 %2").arg(known.document.title, known.document.version).trimmed());
    m_about->setToolTip(known.address.toDisplayString(QUrl::PreferLocalFile));
    const bool isSame = m_known.revision == known.revision;
    m_known = known;
    m_tabs->setCount(0, static_cast<int>(known.document.operations.size()));
    m_tabs->setCount(1, static_cast<int>(known.document.problems.size()));
    m_tabs->setCount(2, static_cast<int>(known.changes.size()));
    const bool wasOutline = std::exchange(m_isOutline, false);
    showLists();
    if (isSame && !wasOutline && m_model->rowCount() > 0)
        return;
    m_forms.clear(); // They are of the version before.
    changeRows([this] { m_model->setDocument(m_known.document); });
}

void EndpointsPage::showOutline(const spec::Document &outline)
{
    m_isOutline = true;
    m_known = {};
    m_stack->setCurrentIndex(1);
    m_about->setText(tr("%1 %2").arg(outline.title, outline.version).trimmed());
    m_tabs->setCount(0, static_cast<int>(outline.operations.size()));
    for (const int unknown : {1, 2})
        m_tabs->setCount(unknown, -1);
    showLists();
    changeRows([&] { m_model->setDocument(outline); });
}

void EndpointsPage::clearDocument()
{
    m_known = {};
    m_isOutline = false;
    m_forms.clear();
    m_model->setDocument({});
    m_about->clear();
    m_right->setCurrentWidget(m_blank); // Nothing that send() could take.
    m_stack->setCurrentIndex(0);
}

void EndpointsPage::showNone()
{
    clearDocument();
    const auto problem = m_library.problem(m_apiBase);
    m_none->setText(
        (problem ? problem->message + u'\n' : QString())
        + tr("It tells what the API offers. It was looked for beside %1; open it from elsewhere, "
             "or drop a file here.")
              .arg(m_apiBase));
    m_stack->setCurrentIndex(2);
}

void EndpointsPage::showLists()
{
    if (m_isOutline) { // None found yet is not none.
        m_problems->clear();
        m_changes->clear();
        return;
    }
    m_problems->setHtml(problemsHtml(m_known.document.problems, colors(this)));
    m_changes->setHtml(changesHtml(m_known.changes, colors(this)));
}

void EndpointsPage::onFilterEdited()
{
    changeRows([this] { m_model->setFilter(m_search->text()); });
}

void EndpointsPage::changeRows(const std::function<void()> &change)
{
    const spec::Operation *chosen = m_model->operation(m_list->currentIndex());
    const QString method = chosen ? chosen->method : QString();
    const QString path = chosen ? chosen->path : QString();
    change();
    const spec::Operation *now = m_model->operation(m_list->currentIndex());
    if (!now || now->method != method || now->path != path) {
        QModelIndex index = m_model->indexOf(method, path);
        if (!index.isValid() && m_model->rowCount() > 0)
            index = m_model->index(0, 0, m_model->index(0, 0));
        m_list->setCurrentIndex(index);
    }
    onCurrentChanged();
}

void EndpointsPage::onCurrentChanged()
{
    if (const spec::Operation *operation = m_model->operation(m_list->currentIndex())) {
        if (m_isOutline)
            showReading();
        else
            showOperation(*operation);
        return;
    }
    if (m_list->currentIndex().isValid())
        return; // A group: what was shown stays.
    const bool filtered = !m_search->text().trimmed().isEmpty();
    m_nothing->setTitle(filtered ? tr("Nothing matches “%1”").arg(m_search->text().trimmed())
                                 : tr("The document describes no operation"));
    m_nothing->setText(
        filtered ? tr("Every word has to be in the path, the summary, a tag, a parameter or the "
                      "name of a schema.")
                 : tr("See what is wrong in it under Problems."));
    m_right->setCurrentWidget(m_nothing);
}

void EndpointsPage::showReading()
{
    if (m_right->currentWidget() == m_reading)
        return;
    m_right->setCurrentWidget(m_blank);
    if (!m_patience.isActive())
        m_patience.start();
}

} // namespace planops::gui
