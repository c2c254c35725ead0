// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/historymodel.h"

#include "gui/widgets/wording.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace planops::gui {

using history::HistoryEntry;

namespace {

constexpr int pieceSize = 100; // Two screens.

QString outcome(const HistoryEntry &entry)
{
    if (!entry.hasAnswer())
        return entry.problem;
    const QString code = QString::number(entry.status);
    return entry.reason.isEmpty() ? code : QString(code + u' ' + entry.reason);
}

QString describeWhole(const HistoryEntry &entry)
{
    return QStringList {QString(entry.method + u' ' + entry.url), outcome(entry),
                        HistoryModel::tr("%1, %2 sent, %3 received")
                            .arg(describeTime(entry.duration), describeSize(entry.requestSize),
                                 describeSize(entry.responseSize)),
                        QLocale().toString(entry.sentAt.toLocalTime(), QLocale::LongFormat)}
        .join(u'\n');
}

} // namespace

QString describeAge(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return HistoryModel::tr("now");
    if (seconds < 3600)
        return HistoryModel::tr("%1 min").arg(seconds / 60);
    const QDateTime local = at.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == now.toLocalTime().date())
        return time;
    return QString(QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time);
}

HistoryModel::HistoryModel(history::HistoryStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
    connect(&m_store, &history::HistoryStore::recorded, this, &HistoryModel::onRecorded);
    connect(&m_store, &history::HistoryStore::removed, this, &HistoryModel::onRemoved);
    connect(&m_store, &history::HistoryStore::cleared, this, &HistoryModel::reload);
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    reload();
}

void HistoryModel::reload()
{
    ask(0);
}

void HistoryModel::ask(qint64 before)
{
    m_question = std::make_unique<QObject>(); // An older question is not waited for any more.
    m_store.find({m_text, before, pieceSize},
                 {m_question.get(), [this, before](const Result<history::HistorySlice> &slice) {
                      onSlice(before, slice);
                  }});
}

void HistoryModel::onSlice(qint64 before, const Result<history::HistorySlice> &slice)
{
    // Not deleted here: this runs inside a callback that the object is the context of.
    m_question.release()->deleteLater();
    if (!slice) {
        if (slice.error().kind == ErrorKind::Cancelled) {
            // Overtaken by the question of another list: this one still wants its answer.
            ask(before);
            return;
        }
        m_hasMore = false;
        Q_EMIT failed(slice.error());
        return;
    }
    // Nobody asks for more between the two signals of a change: the last entry is another by then.
    m_hasMore = false;
    if (before == 0) {
        beginResetModel();
        m_entries = slice->entries;
        m_isLoaded = true;
        m_hasMore = slice->hasMore;
        endResetModel();
    } else if (!slice->entries.isEmpty()) {
        const int first = static_cast<int>(m_entries.size());
        beginInsertRows({}, first, first + static_cast<int>(slice->entries.size()) - 1);
        m_entries += slice->entries;
        m_hasMore = slice->hasMore;
        endInsertRows();
    }
    Q_EMIT loaded();
}

void HistoryModel::onRecorded(const QList<HistoryEntry> &entries)
{
    if (!m_text.isEmpty() || !m_isLoaded || (m_question && m_entries.isEmpty())) {
        reload(); // Only the store knows whether it matches.
        return;
    }
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.constFirst().id;
    QList<HistoryEntry> fresh;
    std::copy_if(entries.crbegin(), entries.crend(), std::back_inserter(fresh),
                 [newest](const HistoryEntry &entry) { return entry.id > newest; });
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
    Q_EMIT loaded();
}

void HistoryModel::onRemoved(const QList<qint64> &ids)
{
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (!ids.contains(m_entries.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT loaded();
}

const HistoryEntry *HistoryModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString(entry->method + u' ' + entry->url);
    case Qt::ToolTipRole:
        return describeWhole(*entry);
    case Qt::AccessibleTextRole:
        return tr("%1 %2, %3, %4")
            .arg(entry->method, entry->url, outcome(*entry),
                 QLocale().toString(entry->sentAt.toLocalTime(), QLocale::ShortFormat));
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_question;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_entries.constLast().id);
}

} // namespace planops::gui
