// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/accounts.h"
#include "sandbox/projectstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

QVariant userIdByEmail(const QString &email)
{
    const auto found = std::find_if(users().begin(), users().end(),
                                    [&email](const User &user) { return user.email == email; });
    return found == users().end() ? QVariant(QMetaType::fromType<QString>()) : QVariant(found->id);
}

QVariant textOrNull(const QJsonValue &value)
{
    return value.isString() ? QVariant(value.toString()) : QVariant(QMetaType::fromType<QString>());
}

struct TaskPlan
{
    int total = 0;
    int done = 0;
    int late = 0;
};

// Ids of sample tasks count up, so that the same task has the same id after every reset.
QString taskId(const QString &projectId, int number)
{
    return u"tsk_"_s + projectId.sliced(8, 6) + u"%1"_s.arg(number, 4, 10, QChar(u'0'));
}

void addTasks(Store &store, const QString &projectId, const TaskPlan &plan,
              const QJsonArray &titles, const QVariant &owner, const QDateTime &updated,
              const QDate &today)
{
    for (int i = 0; i < plan.total; ++i) {
        const bool isDone = i < plan.done;
        const bool isLate = !isDone && i < plan.done + plan.late;
        const QString status = isDone ? u"done"_s : i % 5 == 0 ? u"doing"_s : u"todo"_s;
        const QDate due = isDone || isLate ? today.addDays(-1 - (plan.total - i) % 90)
                                           : today.addDays(7 + i % 150);
        const QString title = titles[i % titles.size()].toString();
        store.run(
            u"INSERT INTO tasks (id, project_id, title, status, assignee_id, due_on, created_at,"
            " updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {taskId(projectId, i + 1), projectId,
             i < titles.size() ? title : u"%1, part %2"_s.arg(title).arg(i / titles.size() + 1),
             status, i % 4 == 3 ? QVariant(users()[2 + i % 4].id) : owner,
             due.toString(Qt::ISODate), timestamp(updated.addDays(-30)), timestamp(updated)});
    }
}

void addMembers(ProjectStore &projects, const QString &projectId, const QVariant &owner,
                qsizetype number, const QDateTime &added)
{
    if (!owner.isNull())
        projects.addMember(projectId, owner.toString(), u"owner"_s, added);
    const User &second = users()[number % 6];
    if (second.id != owner.toString())
        projects.addMember(projectId, second.id,
                           second.role == Role::Viewer ? u"viewer"_s : u"editor"_s, added);
}

} // namespace

void ProjectStore::reset(const QDateTime &now)
{
    QFile file(u":/planops/sandbox/seed.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sandbox's sample data is not in the program");
    const QJsonObject seed = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray titles = seed.value("taskTitles"_L1).toArray();
    const QJsonArray list = seed.value("projects"_L1).toArray();
    const QDate today = now.toUTC().date();

    Transaction transaction(m_store);
    m_store.run(u"DELETE FROM projects"_s); // Tasks and members follow.
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject item = list[i].toObject();
        const QString id = item.value("id"_L1).toString();
        const QString name = item.value("name"_L1).toString();
        const QVariant owner = userIdByEmail(item.value("owner"_L1).toString());
        const QDateTime updated = now.addSecs(-60 * item.value("updatedMinutesAgo"_L1).toInteger());
        const QDate starts = today.addDays(item.value("startsInDays"_L1).toInt());
        const QJsonObject tasks = item.value("tasks"_L1).toObject();
        insert(u"projects"_s,
               {{u"id"_s, id},
                {u"name"_s, name},
                {u"name_fold"_s, name.toCaseFolded()},
                {u"status"_s, item.value("status"_L1).toString()},
                {u"description"_s, textOrNull(item.value("description"_L1))},
                {u"owner_id"_s, owner},
                {u"starts_on"_s, starts.toString(Qt::ISODate)},
                {u"tags"_s, QString::fromUtf8(jsonText(item.value("tags"_L1)))},
                {u"archived"_s, item.value("archived"_L1).toBool()},
                {u"created_at"_s, timestamp(updated.addDays(-200))},
                {u"updated_at"_s, timestamp(updated)}});
        addTasks(m_store, id,
                 {tasks.value("total"_L1).toInt(), tasks.value("done"_L1).toInt(),
                  tasks.value("late"_L1).toInt()},
                 titles, owner, updated, today);
        addMembers(*this, id, owner, i, updated.addDays(-200));
    }
    transaction.commit();
}

} // namespace planops::sandbox
