// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/projectstore.h"

#include "sandbox/accounts.h"
#include "sandbox/random.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

QJsonValue orNull(const QVariant &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
}

void addPerson(JsonText &json, QLatin1StringView name, const QVariant &id)
{
    const User *user = id.isNull() ? nullptr : findUser(id.toString());
    if (user)
        json.add(name, JsonText().add("id"_L1, user->id).add("name"_L1, user->name()));
    else
        json.add(name, QJsonValue());
}

// One project with its counts; "late" depends on the day, so the day is bound first.
QString projectSelect()
{
    return u"SELECT p.id, p.name, p.status, p.description, p.owner_id, p.starts_on, p.tags, "
           u"p.archived,"
           " p.created_at, p.updated_at, count(t.id), total(t.status = 'done'),"
           " total(t.status <> 'done' AND t.due_on < ?)"
           " FROM projects p LEFT JOIN tasks t ON t.project_id = p.id "_s;
}

JsonText projectFrom(const QSqlQuery &query)
{
    JsonText json;
    json.add("id"_L1, query.value(0).toString())
        .add("name"_L1, query.value(1).toString())
        .add("status"_L1, query.value(2).toString())
        .add("description"_L1, orNull(query.value(3)));
    addPerson(json, "owner"_L1, query.value(4));
    json.add("tasks"_L1,
             JsonText()
                 .add("total"_L1, query.value(10).toInt())
                 .add("done"_L1, query.value(11).toInt())
                 .add("late"_L1, query.value(12).toInt()))
        .add("tags"_L1, QJsonDocument::fromJson(query.value(6).toByteArray()).array())
        .add("archived"_L1, query.value(7).toBool())
        .add("starts_on"_L1, orNull(query.value(5)))
        .add("created_at"_L1, query.value(8).toString())
        .add("updated_at"_L1, query.value(9).toString());
    return json;
}

JsonText taskFrom(const QSqlQuery &query)
{
    JsonText json;
    json.add("id"_L1, query.value(0).toString())
        .add("title"_L1, query.value(1).toString())
        .add("status"_L1, query.value(2).toString());
    addPerson(json, "assignee"_L1, query.value(3));
    json.add("due_on"_L1, orNull(query.value(4)))
        .add("late"_L1, query.value(5).toBool())
        .add("created_at"_L1, query.value(6).toString())
        .add("updated_at"_L1, query.value(7).toString());
    return json;
}

QString taskSelect()
{
    return u"SELECT id, title, status, assignee_id, due_on, coalesce(status <> 'done' AND due_on < "
           u"?, 0),"
           " created_at, updated_at FROM tasks "_s;
}

JsonText memberFrom(const QSqlQuery &query)
{
    const User *user = findUser(query.value(0).toString());
    JsonText json;
    json.add("user"_L1,
             JsonText()
                 .add("id"_L1, query.value(0).toString())
                 .add("name"_L1, user ? user->name() : QString())
                 .add("email"_L1, user ? user->email : QString()))
        .add("role"_L1, query.value(1).toString())
        .add("added_at"_L1, query.value(2).toString());
    return json;
}

QString today(const QDateTime &now)
{
    return now.toUTC().date().toString(Qt::ISODate);
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

// LIKE has its own wildcards, which a user's text must not become.
QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

int countOf(Store &store, const QString &from, const QVariantList &values)
{
    QSqlQuery query = store.run(u"SELECT count(*) FROM "_s + from, values);
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace

QString timestamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddThh:mm:ssZ"_s);
}

ProjectStore::ProjectStore(Store &store) : m_store(store)
{ }

void ProjectStore::insert(const QString &table, const QVariantMap &columns)
{
    m_store.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                    table, QStringList(columns.keys()).join(u','), placeholders(columns.size())),
                columns.values());
}

void ProjectStore::update(const QString &table, const QString &id, const QVariantMap &columns)
{
    QVariantList values = columns.values();
    values.append(id);
    m_store.run(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(
                    table, QStringList(columns.keys()).join(u" = ?, "_s)),
                values);
}

void ProjectStore::touch(const QString &projectId, const QDateTime &now)
{
    m_store.run(u"UPDATE projects SET updated_at = ? WHERE id = ?"_s, {timestamp(now), projectId});
}

Page ProjectStore::projects(const ListQuery &list, const QDateTime &now)
{
    QString where = u"WHERE 1"_s;
    QVariantList values;
    if (!list.statuses.isEmpty()) {
        where += u" AND p.status IN (%1)"_s.arg(placeholders(list.statuses.size()));
        for (const QString &status : list.statuses)
            values.append(status);
    }
    if (!list.text.isEmpty()) {
        const QString folded = list.text.toCaseFolded();
        QVariantList owners;
        for (const User &user : users()) {
            if (user.name().toCaseFolded().contains(folded))
                owners.append(user.id);
        }
        where +=
            u" AND (p.name_fold LIKE ? ESCAPE '\\' OR p.id LIKE ? ESCAPE '\\' OR p.owner_id IN (%1))"_s
                .arg(placeholders(owners.size()));
        values << likePattern(folded) << likePattern(list.text) << owners;
    }
    Page page;
    page.total = countOf(m_store, u"projects p "_s + where, values);
    // The second key makes paging stable where the first is equal.
    const QString order =
        u" GROUP BY p.id ORDER BY p.%1 IS NULL, p.%1 %2, p.id LIMIT ? OFFSET ?"_s.arg(
            list.sortColumn == "name"_L1 ? u"name_fold"_s : list.sortColumn,
            list.descending ? u"DESC"_s : u"ASC"_s);
    QSqlQuery query =
        m_store.run(projectSelect() + where + order,
                    QVariantList {today(now)} + values + QVariantList {list.limit, list.offset});
    while (query.next())
        page.items.append(projectFrom(query));
    return page;
}

std::optional<JsonText> ProjectStore::project(const QString &id, const QDateTime &now)
{
    QSqlQuery query =
        m_store.run(projectSelect() + u"WHERE p.id = ? GROUP BY p.id"_s, {today(now), id});
    if (!query.next())
        return std::nullopt;
    return projectFrom(query);
}

bool ProjectStore::hasProject(const QString &id)
{
    return countOf(m_store, u"projects WHERE id = ?"_s, {id}) > 0;
}

bool ProjectStore::isNameTaken(const QString &name, const QString &exceptId)
{
    return countOf(m_store, u"projects WHERE name_fold = ? AND id <> ?"_s,
                   {name.toCaseFolded(), exceptId})
        > 0;
}

QString ProjectStore::addProject(const QVariantMap &columns, const QString &creatorId,
                                 const QDateTime &now)
{
    QVariantMap row = columns;
    const QString id = u"prj_01"_s + QString::fromLatin1(randomCrockford(8));
    row[u"id"_s] = id;
    row[u"name_fold"_s] = row[u"name"_s].toString().toCaseFolded();
    row[u"created_at"_s] = timestamp(now);
    row[u"updated_at"_s] = timestamp(now);
    Transaction transaction(m_store);
    insert(u"projects"_s, row);
    addMember(id, creatorId, u"owner"_s, now);
    transaction.commit();
    return id;
}

void ProjectStore::changeProject(const QString &id, const QVariantMap &columns,
                                 const QDateTime &now)
{
    QVariantMap row = columns;
    if (row.contains(u"name"_s))
        row[u"name_fold"_s] = row[u"name"_s].toString().toCaseFolded();
    row[u"updated_at"_s] = timestamp(now);
    update(u"projects"_s, id, row);
}

void ProjectStore::removeProject(const QString &id)
{
    m_store.run(u"DELETE FROM projects WHERE id = ?"_s, {id});
}

Page ProjectStore::tasks(const QString &projectId, const ListQuery &list, const QDateTime &now)
{
    QString where = u"WHERE project_id = ?"_s;
    QVariantList values {projectId};
    if (!list.statuses.isEmpty()) {
        where += u" AND status IN (%1)"_s.arg(placeholders(list.statuses.size()));
        for (const QString &status : list.statuses)
            values.append(status);
    }
    Page page;
    page.total = countOf(m_store, u"tasks "_s + where, values);
    QSqlQuery query = m_store.run(
        taskSelect() + where + u" ORDER BY due_on IS NULL, due_on, id LIMIT ? OFFSET ?"_s,
        QVariantList {today(now)} + values + QVariantList {list.limit, list.offset});
    while (query.next())
        page.items.append(taskFrom(query));
    return page;
}

std::optional<JsonText> ProjectStore::task(const QString &projectId, const QString &id,
                                           const QDateTime &now)
{
    QSqlQuery query = m_store.run(taskSelect() + u"WHERE project_id = ? AND id = ?"_s,
                                  {today(now), projectId, id});
    if (!query.next())
        return std::nullopt;
    return taskFrom(query);
}

QString ProjectStore::addTask(const QString &projectId, const QVariantMap &columns,
                              const QDateTime &now)
{
    QVariantMap row = columns;
    const QString id = u"tsk_01"_s + QString::fromLatin1(randomCrockford(8));
    row[u"id"_s] = id;
    row[u"project_id"_s] = projectId;
    row[u"created_at"_s] = timestamp(now);
    row[u"updated_at"_s] = timestamp(now);
    Transaction transaction(m_store);
    insert(u"tasks"_s, row);
    touch(projectId, now);
    transaction.commit();
    return id;
}

void ProjectStore::changeTask(const QString &projectId, const QString &id,
                              const QVariantMap &columns, const QDateTime &now)
{
    QVariantMap row = columns;
    row[u"updated_at"_s] = timestamp(now);
    Transaction transaction(m_store);
    update(u"tasks"_s, id, row);
    touch(projectId, now);
    transaction.commit();
}

void ProjectStore::removeTask(const QString &projectId, const QString &id, const QDateTime &now)
{
    Transaction transaction(m_store);
    m_store.run(u"DELETE FROM tasks WHERE project_id = ? AND id = ?"_s, {projectId, id});
    touch(projectId, now);
    transaction.commit();
}

Page ProjectStore::members(const QString &projectId, const ListQuery &list)
{
    Page page;
    page.total = countOf(m_store, u"members WHERE project_id = ?"_s, {projectId});
    QSqlQuery query =
        m_store.run(u"SELECT user_id, role, added_at FROM members WHERE project_id = ?"
                    " ORDER BY added_at, user_id LIMIT ? OFFSET ?"_s,
                    {projectId, list.limit, list.offset});
    while (query.next())
        page.items.append(memberFrom(query));
    return page;
}

std::optional<JsonText> ProjectStore::member(const QString &projectId, const QString &userId)
{
    QSqlQuery query = m_store.run(
        u"SELECT user_id, role, added_at FROM members WHERE project_id = ? AND user_id = ?"_s,
        {projectId, userId});
    if (!query.next())
        return std::nullopt;
    return memberFrom(query);
}

void ProjectStore::addMember(const QString &projectId, const QString &userId, const QString &role,
                             const QDateTime &now)
{
    insert(u"members"_s,
           {{u"project_id"_s, projectId},
            {u"user_id"_s, userId},
            {u"role"_s, role},
            {u"added_at"_s, timestamp(now)}});
}

void ProjectStore::removeMember(const QString &projectId, const QString &userId)
{
    m_store.run(u"DELETE FROM members WHERE project_id = ? AND user_id = ?"_s, {projectId, userId});
}

} // namespace planops::sandbox
