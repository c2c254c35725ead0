// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/recentrequests.h"

#include <QLocale>
#include <QUrl>

namespace planops::gui {

namespace {

QString age(qint64 seconds)
{
    if (seconds < 60)
        return RecentRequests::tr("now");
    if (seconds < 3600)
        return RecentRequests::tr("%1 min").arg(seconds / 60);
    return RecentRequests::tr("%1 h").arg(seconds / 3600);
}

} // namespace

void RecentRequests::add(const console::Draft &draft, const QString &url, int status)
{
    m_items.prepend({draft, url, status, QDateTime::currentDateTimeUtc()});
    if (m_items.size() > limit)
        m_items.resize(limit);
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
        const QUrl url(item.draft.url);
        row.title = url.path().isEmpty() ? item.draft.url : url.path();
        row.method = item.draft.method;
        row.status = item.status;
        const QString status = item.status == 0 ? tr("failed") : QString::number(item.status);
        row.trailing = status + u' ' + age(item.at.secsTo(now));
        row.toolTip = item.draft.method + u' ' + item.url + u'\n'
            + QLocale().toString(item.at.toLocalTime(), QLocale::LongFormat);
        row.draft = item.draft;
        rows.append(row);
    }
    return rows;
}

} // namespace planops::gui
