// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ResourcesPage that makes, changes and deletes.
#include "core/base/whendone.h"
#include "core/resources/resourceform.h"
#include "core/services/services.h"
#include "gui/resources/openbyidsheet.h"
#include "gui/resources/resourcemodel.h"
#include "gui/resources/resourcesheet.h"
#include "gui/resources/resourcespage.h"
#include "gui/widgets/question.h"
#include "gui/widgets/sheet.h"

#include <QTreeView>
#include <QtConcurrentRun>

namespace planops::gui {

void ResourcesPage::openSheet(bool isNew)
{
    const QPersistentModelIndex index = m_tree->currentIndex();
    const resources::Place *place = m_model->place(index);
    const resources::Item *item = m_model->item(index);
    if (!place || m_opening || m_sheet || (!isNew && !item))
        return;
    const spec::Document &document = m_api->contract().document;
    const qsizetype operation = isNew ? place->resource.create : place->resource.update;
    if (operation < 0 || operation >= document.operations.size() || lacksCredential(operation))
        return;
    const auto changed = isNew ? std::nullopt : std::make_optional(*item);
    // Making up what fits may take its time in a large document.
    m_opening = std::make_unique<QObject>();
    whenDone(m_opening.get(),
             QtConcurrent::run(resources::resourceForm, document, document.operations.at(operation),
                               changed, QString()),
             [this, index, changed](const spec::OperationForm &form) {
                 m_opening.release()->deleteLater();
                 if (index.isValid())
                     showSheet(index, changed, form);
             });
}

void ResourcesPage::showSheet(const QPersistentModelIndex &index,
                              const std::optional<resources::Item> &changed,
                              const spec::OperationForm &form)
{
    auto *sheet = new ResourceSheet(
        {*m_api, m_parts.drafts, m_workplace->session.profile(), *m_model->place(index), form},
        changed, window());
    hold(*sheet);
    connect(sheet, &ResourceSheet::saved, this,
            [this, index, isNew = !changed](const resources::Item &saved) {
                onSaved(index, isNew, saved);
            });
    sheet->openSheet();
}

void ResourcesPage::hold(Sheet &sheet)
{
    m_sheet = &sheet;
    connect(&sheet, &Sheet::closed, this, [this] {
        m_sheet = nullptr;
        onLibraryChanged(m_apiBase); // What came meanwhile.
    });
}

void ResourcesPage::onSaved(const QPersistentModelIndex &index, bool isNew,
                            const resources::Item &saved)
{
    const bool isAction = index.isValid() && m_model->kind(index) == ResourceModel::Kind::Action;
    Q_EMIT noticed(isAction    ? tr("Sent")
                       : isNew ? tr("Created")
                               : tr("Saved"),
                   isAction ? m_model->place(index)->resource.name : saved.name, false);
    if (!index.isValid())
        return;
    if (isAction) {
        m_model->put(index, saved);
        showDetails();
    } else if (saved.source.isEmpty()) { // The API said nothing about it: ask.
        reloadCurrent();
    } else if (isNew) {
        m_tree->expand(index);
        m_tree->setCurrentIndex(m_model->add(index, saved));
    } else {
        m_model->put(index, saved);
        showDetails();
    }
}

void ResourcesPage::openById()
{
    const QPersistentModelIndex collection = m_tree->currentIndex();
    const resources::Place *place = m_model->place(collection);
    if (!place || m_opening || m_sheet || place->resource.itemPath.isEmpty()
        || lacksCredential(place->resource.read))
        return;
    auto *sheet = new OpenByIdSheet(*m_api, *place, window());
    connect(sheet, &OpenByIdSheet::opened, this, [this, collection](const resources::Item &item) {
        if (!collection.isValid())
            return;
        const QModelIndex known = m_model->find(item.id, collection);
        if (known.isValid())
            m_model->put(known, item);
        m_tree->expand(collection);
        choose(known.isValid() ? known : m_model->keep(collection, item));
    });
    hold(*sheet);
    sheet->openSheet();
}

void ResourcesPage::confirmDelete()
{
    const QPersistentModelIndex index = m_tree->currentIndex();
    const resources::Place *found = m_model->place(index);
    if (!found || m_opening || m_sheet || lacksCredential(found->resource.remove))
        return;
    const resources::Place place = *found;
    const resources::Item *item = m_model->item(index);
    const bool isItem = m_model->kind(index) == ResourceModel::Kind::Item;
    const QString id = isItem && item ? item->id : QString();
    const QString name = item && !item->name.isEmpty() ? item->name : place.resource.name;
    const auto request = m_api->requestFor(place, place.resource.remove, id);
    if (!request) {
        Q_EMIT noticed(tr("This cannot be deleted"), request.error().message, true);
        return;
    }
    Sheet *sheet = ask(
        window(),
        {tr("Delete “%1”?").arg(name), request->method + u' ' + QUrl(request->url).path(),
         tr("The API deletes it and, as a rule, everything below it. This cannot be undone here."),
         tr("Delete")},
        this, [this, index, place, id, name] {
            m_api->remove(place, id, {this, [this, index, name](const Result<void> &done) {
                                          if (done) {
                                              Q_EMIT noticed(tr("Deleted"), name, false);
                                              m_model->drop(index);
                                          } else if (done.error().kind != ErrorKind::Cancelled) {
                                              Q_EMIT noticed(tr("It was not deleted"),
                                                             done.error().message, true);
                                          }
                                      }});
        });
    hold(*sheet);
}

} // namespace planops::gui
