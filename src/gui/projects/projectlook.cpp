// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/projectlook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! \brief Gives these free functions a context for their translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::ProjectLook)
};

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Statuses come as "in_progress", "In progress" or "IN-PROGRESS".
QString plainWord(const QString &status)
{
    QString word = status.trimmed().toLower();
    word.replace(u'_', u' ').replace(u'-', u' ');
    return word;
}

std::optional<qint64> firstNumber(const QJsonObject &object,
                                  std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        const QJsonValue value = object.value(name);
        if (value.isDouble())
            return value.toInteger();
    }
    return std::nullopt;
}

TaskCount countTasks(const QJsonArray &tasks)
{
    TaskCount count;
    count.total = tasks.size();
    for (const QJsonValue &task : tasks) {
        const QJsonObject object = task.toObject();
        const QString status = object.value("status"_L1).toString();
        if (object.value("done"_L1).toBool() || statusShape(status) == StatusShape::Done)
            ++count.done;
    }
    return count;
}

} // namespace

StatusShape statusShape(const QString &status)
{
    const QString word = plainWord(status);
    if (isOneOf(
            word,
            {"planned"_L1, "draft"_L1, "new"_L1, "todo"_L1, "open"_L1, "pending"_L1, "backlog"_L1}))
        return StatusShape::Planned;
    if (isOneOf(
            word,
            {"active"_L1, "in progress"_L1, "running"_L1, "started"_L1, "doing"_L1, "ongoing"_L1}))
        return StatusShape::Active;
    if (isOneOf(word, {"paused"_L1, "on hold"_L1, "blocked"_L1, "waiting"_L1, "suspended"_L1}))
        return StatusShape::Paused;
    if (isOneOf(word, {"done"_L1, "completed"_L1, "complete"_L1, "finished"_L1, "closed"_L1}))
        return StatusShape::Done;
    if (isOneOf(word, {"cancelled"_L1, "canceled"_L1, "archived"_L1, "failed"_L1, "rejected"_L1}))
        return StatusShape::Stopped;
    return StatusShape::Dot;
}

QString statusLabel(const QString &status)
{
    QString word = plainWord(status);
    if (word == "planned"_L1)
        return Words::tr("Planned");
    if (word == "active"_L1)
        return Words::tr("Active");
    if (word == "paused"_L1)
        return Words::tr("Paused");
    if (word == "done"_L1)
        return Words::tr("Done");
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

void paintStatusShape(QPainter *painter, const QRectF &rect, StatusShape shape,
                      const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF middle = rect.center();
    const double r = rect.width() * 0.42;
    QPen pen(colors.text2, rect.width() / 10);
    pen.setCapStyle(Qt::RoundCap);
    painter->setBrush(Qt::NoBrush);
    switch (shape) {
    case StatusShape::Planned:
        paintIcon(painter, rect, Icon::CircleDashed, colors.text2);
        break;
    case StatusShape::Active: {
        pen.setColor(colors.accentText);
        painter->setPen(pen);
        painter->drawEllipse(middle, r, r);
        QPainterPath half;
        const double inner = r * 0.62;
        half.moveTo(middle.x(), middle.y() - inner);
        half.arcTo(QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner), 90, -180);
        painter->fillPath(half, colors.accentText);
        break;
    }
    case StatusShape::Paused:
        paintIcon(painter, rect, Icon::CirclePause, colors.text2);
        break;
    case StatusShape::Done: {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.ok);
        painter->drawEllipse(middle, r * 1.06, r * 1.06);
        const double s = rect.width() * 0.62;
        paintIcon(painter, QRectF(middle.x() - s / 2, middle.y() - s / 2, s, s), Icon::Check,
                  colors.canvas);
        break;
    }
    case StatusShape::Stopped:
        paintIcon(painter, rect, Icon::CircleX, colors.text2);
        break;
    case StatusShape::Dot:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.text3);
        painter->drawEllipse(middle, r * 0.5, r * 0.5);
        break;
    }
    painter->restore();
}

std::optional<TaskCount> taskCount(const projects::Project &project)
{
    const QJsonValue tasks = project.fields.value("tasks"_L1);
    if (tasks.isArray())
        return countTasks(tasks.toArray());
    const QJsonObject object = tasks.isObject() ? tasks.toObject() : project.fields;
    const std::optional<qint64> total = tasks.isObject()
        ? firstNumber(object, {"total"_L1, "count"_L1})
        : firstNumber(object,
                      {"tasks_total"_L1, "total_tasks"_L1, "task_count"_L1, "tasks_count"_L1});
    if (!total)
        return std::nullopt;
    TaskCount count;
    count.total = *total;
    count.done = firstNumber(object,
                             {"done"_L1, "completed"_L1, "tasks_done"_L1, "done_tasks"_L1,
                              "completed_tasks"_L1, "tasks_completed"_L1})
                     .value_or(0);
    count.late = firstNumber(object, {"late"_L1, "overdue"_L1, "tasks_late"_L1, "late_tasks"_L1})
                     .value_or(0);
    return count;
}

void paintTaskBar(QPainter *painter, const QRectF &rect, Qt::LayoutDirection direction,
                  const TaskCount &count, bool late, const Colors &colors, const QColor &track)
{
    painter->save();
    if (direction == Qt::RightToLeft) { // It fills up from where people begin to read.
        painter->translate(rect.left() + rect.right(), 0);
        painter->scale(-1, 1);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const double r = rect.height() / 2;
    painter->setBrush(track);
    painter->drawRoundedRect(rect, r, r);
    if (count.total > 0 && count.done > 0) {
        const double share = std::clamp(double(count.done) / double(count.total), 0.0, 1.0);
        QRectF done = rect;
        done.setWidth(std::max(rect.height() / 2, rect.width() * share));
        painter->setBrush(count.done >= count.total ? colors.ok : colors.accentText);
        painter->drawRoundedRect(done, r, r);
    }
    if (late && count.total > 0 && count.late > 0) {
        const double left = rect.width() * double(count.done) / double(count.total);
        const double width =
            std::max(rect.height(), rect.width() * double(count.late) / double(count.total));
        QRectF part(rect.left() + left + 2, rect.top(), width, rect.height());
        part = part.intersected(rect);
        // A gap in the surface colour on both sides keeps the red part apart from its neighbours.
        painter->setBrush(colors.canvas);
        painter->drawRect(part.adjusted(-2, 0, 2, 0).intersected(rect));
        painter->setBrush(colors.bad);
        painter->drawRoundedRect(part, 2, 2);
    }
    painter->restore();
}

QString projectStatus(const projects::Project &project)
{
    const QJsonValue status = project.fields.value("status"_L1);
    if (status.isString())
        return status.toString();
    if (status.isObject())
        return project.text(u"status.name"_s);
    return project.fields.value("state"_L1).toString();
}

bool hasOwnerMember(const projects::Project &project)
{
    return project.fields.contains("owner"_L1) || project.fields.contains("owner_name"_L1);
}

QString projectOwner(const projects::Project &project)
{
    const QJsonValue owner = project.fields.value("owner"_L1);
    if (owner.isObject()) {
        const QJsonObject object = owner.toObject();
        for (const QLatin1StringView name : {"name"_L1, "email"_L1, "id"_L1}) {
            if (const QString text = object.value(name).toString(); !text.isEmpty())
                return text;
        }
        return {};
    }
    return owner.isString() ? owner.toString() : project.fields.value("owner_name"_L1).toString();
}

QString updatedMember(const projects::Project &project)
{
    for (const QLatin1StringView name : {"updated_at"_L1, "updatedAt"_L1, "modified_at"_L1,
                                         "last_modified"_L1, "created_at"_L1, "createdAt"_L1}) {
        const QJsonValue value = project.fields.value(name);
        if (value.isDouble()
            || QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
            return name;
    }
    return {};
}

QDateTime projectUpdated(const projects::Project &project)
{
    const QString member = updatedMember(project);
    if (member.isEmpty())
        return {};
    const QJsonValue value = project.fields.value(member);
    if (value.isDouble()) // Unix time; above 10^11 it can only be milliseconds.
        return QDateTime::fromMSecsSinceEpoch(value.toDouble() > 1e11 ? value.toInteger()
                                                                      : value.toInteger() * 1000);
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    // Without a zone APIs mean UTC.
    return time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::utc())
                                            : time;
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const qint64 seconds = time.secsTo(now);
    if (seconds < 60)
        return Words::tr("Just now");
    if (seconds < 3600)
        return Words::tr("%n min ago", nullptr, int(seconds / 60));
    if (seconds < 86'400)
        return Words::tr("%n h ago", nullptr, int(seconds / 3600));
    const int days = int(seconds / 86'400);
    if (days < 14)
        return days == 1 ? Words::tr("1 day ago") : Words::tr("%n days ago", nullptr, days);
    if (days < 30)
        return Words::tr("%n weeks ago", nullptr, days / 7);
    if (days < 365)
        return days < 60 ? Words::tr("1 month ago")
                         : Words::tr("%n months ago", nullptr, days / 30);
    return days < 730 ? Words::tr("1 year ago") : Words::tr("%n years ago", nullptr, days / 365);
}

QString exactTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QString clock = local.toString(u"HH:mm:ss"_s);
    if (local.date() == now.toLocalTime().date())
        return Words::tr("Today, %1").arg(clock);
    return u"%1, %2"_s.arg(QLocale().toString(local.date(), u"d MMM yyyy"_s), clock);
}

} // namespace planops::gui
