// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ResourcesPage that looks for an item.
#include "gui/resources/resourcemodel.h"
#include "gui/resources/resourcespage.h"

#include <QTreeView>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

// Where items cannot be read by their id: nobody wants a list of millions fetched for one row.
constexpr int mostPartsAsked = 20;

} // namespace

void ResourcesPage::reveal(const QString &name, const QString &id)
{
    m_finding.reset();
    m_wanted = {name, id, 0};
    revealWanted();
}

void ResourcesPage::revealWanted()
{
    if (m_wanted.name.isEmpty() || m_finding || m_model->rowCount() == 0)
        return;
    QModelIndex collection;
    for (int row = 0; row < m_model->rowCount() && !collection.isValid(); ++row) {
        if (m_model->place(m_model->index(row, 0))->resource.name == m_wanted.name)
            collection = m_model->index(row, 0);
    }
    if (!collection.isValid()) {
        missWanted(tr("The document of the API describes no list “%1”.").arg(m_wanted.name));
        return;
    }
    m_tree->expand(collection); // Asks for its beginning.
    if (m_wanted.id.isEmpty()) {
        choose(collection);
        return;
    }
    if (const QModelIndex found = m_model->find(m_wanted.id, collection); found.isValid()) {
        choose(found);
        return;
    }
    if (m_model->data(collection, ResourceModel::BusyRole).toBool())
        return; // Its answer leads back here.
    const QModelIndex last = m_model->index(m_model->rowCount(collection) - 1, 0, collection);
    if (m_model->refusal(last))
        m_wanted = {}; // Its row says why.
    else if (m_model->place(collection)->resource.read >= 0)
        readWanted(collection);
    else if (m_model->kind(last) == ResourceModel::Kind::More && m_wanted.parts < mostPartsAsked) {
        ++m_wanted.parts;
        m_model->loadMore(last);
    } else if (m_model->kind(last) == ResourceModel::Kind::More)
        missWanted(tr("It is not among the first %n of “%1”. Load more to look on.", nullptr,
                      m_model->rowCount(collection) - 1)
                       .arg(m_wanted.name));
    else
        missWanted(tr("“%1” has no entry with the ID %2.").arg(m_wanted.name, m_wanted.id));
}

void ResourcesPage::readWanted(const QPersistentModelIndex &collection)
{
    m_finding = std::make_unique<QObject>();
    const auto onAnswer = [this, collection](const Result<resources::Item> &answer) {
        m_finding.release()->deleteLater();
        if (answer && collection.isValid()) {
            resources::Item item = *answer;
            item.id = m_wanted.id; // What it was asked for by addresses it.
            choose(m_model->keep(collection, item));
        } else if (!answer && answer.error().kind == ErrorKind::Server
                   && (answer.error().code == "404"_L1 || answer.error().code == "410"_L1)) {
            missWanted(tr("“%1” has no entry with the ID %2.").arg(m_wanted.name, m_wanted.id));
        } else if (!answer && answer.error().kind != ErrorKind::Cancelled) {
            missWanted(answer.error().message);
        }
    };
    m_api->read(*m_model->place(collection), m_wanted.id, {m_finding.get(), onAnswer});
}

void ResourcesPage::choose(const QModelIndex &row)
{
    m_wanted = {};
    m_tree->setCurrentIndex(row);
    m_tree->expand(row);
    m_tree->scrollTo(row, QAbstractItemView::PositionAtTop);
}

void ResourcesPage::missWanted(const QString &why)
{
    m_wanted = {};
    Q_EMIT noticed(tr("It was not found"), why, true);
}

} // namespace planops::gui
