// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/sidebarmodel.h"

#include <QDateTime>
#include <QObject>

namespace planops::gui {

//! \brief What was sent since the program started, newest first, for the sidebar. Bounded; in
//! memory only.
class RecentRequests : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype limit = 50;

    using QObject::QObject;

    //! \param url for the tooltip, secrets masked. \param status 0 = there was no answer.
    void add(const console::Draft &draft, const QString &url, int status);
    void clear();

    //! \brief Rows with "now", "4 min" behind the status.
    [[nodiscard]] QList<SidebarEntry> entries(const QDateTime &now) const;

Q_SIGNALS:
    void changed();

private:
    struct Item
    {
        console::Draft draft;
        QString url;
        int status = 0;
        QDateTime at;
    };
    QList<Item> m_items;
};

} // namespace planops::gui
