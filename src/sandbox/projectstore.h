// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/jsontext.h"
#include "sandbox/store.h"

#include <QDateTime>
#include <QVariantMap>

#include <optional>

namespace planops::sandbox {

//! \brief Which rows of a list, in which order.
struct ListQuery
{
    QStringList statuses; //!< Any of these; empty = all.
    QString text;         //!< Part of name, id or owner's name, whatever the case.
    QString sortColumn;
    bool descending = false;
    int limit = 20;
    int offset = 0;
};

//! \brief One page of a list and how many rows there are altogether.
struct Page
{
    QList<JsonText> items;
    int total = 0;
};

//! \brief Projects and what is under them. Column values are handed over as maps; the routes have
//! validated them.
class ProjectStore
{
public:
    explicit ProjectStore(Store &store);

    //! \brief Everything as on the first day; the sample data's times are counted back from \a now.
    void reset(const QDateTime &now);

    [[nodiscard]] Page projects(const ListQuery &query, const QDateTime &now);
    [[nodiscard]] std::optional<JsonText> project(const QString &id, const QDateTime &now);
    [[nodiscard]] bool hasProject(const QString &id);
    //! \brief True if another project than \a exceptId has this name; case does not matter.
    [[nodiscard]] bool isNameTaken(const QString &name, const QString &exceptId);
    [[nodiscard]] QString addProject(const QVariantMap &columns, const QString &creatorId,
                                     const QDateTime &now);
    void changeProject(const QString &id, const QVariantMap &columns, const QDateTime &now);
    void removeProject(const QString &id);

    [[nodiscard]] Page tasks(const QString &projectId, const ListQuery &query,
                             const QDateTime &now);
    [[nodiscard]] std::optional<JsonText> task(const QString &projectId, const QString &id,
                                               const QDateTime &now);
    [[nodiscard]] QString addTask(const QString &projectId, const QVariantMap &columns,
                                  const QDateTime &now);
    void changeTask(const QString &projectId, const QString &id, const QVariantMap &columns,
                    const QDateTime &now);
    void removeTask(const QString &projectId, const QString &id, const QDateTime &now);

    [[nodiscard]] Page members(const QString &projectId, const ListQuery &query);
    [[nodiscard]] std::optional<JsonText> member(const QString &projectId, const QString &userId);
    void addMember(const QString &projectId, const QString &userId, const QString &role,
                   const QDateTime &now);
    void removeMember(const QString &projectId, const QString &userId);

private:
    void insert(const QString &table, const QVariantMap &columns);
    void update(const QString &table, const QString &id, const QVariantMap &columns);
    void touch(const QString &projectId, const QDateTime &now);

    Store &m_store;
};

//! \brief "2026-11-24T08:00:00Z"
[[nodiscard]] QString timestamp(const QDateTime &time);

} // namespace planops::sandbox
