// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/recentrequests.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace planops::gui {

namespace {

constexpr int lookedThrough = 100; // Entries of all profiles, the newest.

QString age(qint64 seconds)
{
    if (seconds < 60)
        return RecentRequests::tr("now");
    if (seconds < 3600)
        return RecentRequests::tr("%1 min").arg(seconds / 60);
    if (seconds < qint64 {24} * 3600)
        return RecentRequests::tr("%1 h").arg(seconds / 3600);
    return RecentRequests::tr("%1 d", "days").arg(seconds / (qint64 {24} * 3600));
}

QString pathOf(const QString &address)
{
    const QString path = QUrl(address).path();
    return path.isEmpty() ? address : path;
}

} // namespace

RecentRequests::RecentRequests(history::HistoryStore &history, QObject *parent)
    : QObject(parent), m_history(history)
{
    connect(&m_history, &history::HistoryStore::removed, this, &RecentRequests::onRemoved);
    connect(&m_history, &history::HistoryStore::cleared, this, &RecentRequests::clear);
}

void RecentRequests::showFor(const QString &profileId)
{
    m_profileId = profileId;
    m_since = QDateTime::currentDateTimeUtc();
    clear();
    askHistory();
}

void RecentRequests::askHistory()
{
    m_history.find({{}, 0, lookedThrough},
                   {this, [this, asked = m_profileId](const Result<history::HistorySlice> &slice) {
                        if (asked != m_profileId)
                            return;
                        if (slice)
                            addOlder(slice->entries);
                        else if (slice.error().kind == ErrorKind::Cancelled)
                            askHistory(); // Overtaken by the question of a list.
                    }});
}

void RecentRequests::addOlder(const QList<history::HistoryEntry> &entries)
{
    qsizetype left = olderLimit;
    for (const history::HistoryEntry &entry : entries) {
        if (left == 0 || m_items.size() == limit)
            break;
        if (entry.profileId != m_profileId || entry.sentAt >= m_since)
            continue;
        m_items.append(
            {{}, entry.id, entry.method, pathOf(entry.url), entry.url, entry.status, entry.sentAt});
        --left;
    }
    Q_EMIT changed();
}

void RecentRequests::add(const console::Draft &draft, const QString &url, int status)
{
    m_items.prepend(
        {draft, 0, draft.method, pathOf(draft.url), url, status, QDateTime::currentDateTimeUtc()});
    if (m_items.size() > limit)
        m_items.resize(limit);
    Q_EMIT changed();
}

void RecentRequests::onRemoved(const QList<qint64> &ids)
{
    const auto isGone = [&ids](const Item &item) { return ids.contains(item.historyId); };
    if (m_items.removeIf(isGone) > 0)
        Q_EMIT changed();
}

void RecentRequests::clear()
{
    m_items.clear();
    Q_EMIT changed();
}

QList<SidebarEntry> RecentRequests::entries(const QDateTime &now) const
{
    QList<SidebarEntry> rows;
    rows.reserve(m_items.size());
    for (const Item &item : m_items) {
        SidebarEntry row;
        row.title = item.path;
        row.method = item.method;
        row.status = item.status;
        const QString status = item.status == 0 ? tr("failed") : QString::number(item.status);
        row.trailing = status + u' ' + age(item.at.secsTo(now));
        row.toolTip = item.method + u' ' + item.url + u'\n'
            + QLocale().toString(item.at.toLocalTime(), QLocale::LongFormat);
        row.draft = item.draft;
        row.historyId = item.historyId;
        rows.append(row);
    }
    return rows;
}

} // namespace planops::gui
