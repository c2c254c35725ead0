// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/project.h"
#include "gui/theme/icons.h"

#include <QDateTime>
#include <QRectF>

#include <optional>

class QPainter;

namespace planops::gui {

//! \file
//! \brief How a project is told to people: initials, status, tasks, times. The API's field names
//! are not fixed, so that every reader here knows several and gives nothing, not a guess, where
//! there is none.

//! \brief Finished, running, waiting …: decides the shape beside the word. Unknown words get a
//! plain dot.
enum class StatusShape { Dot, Planned, Active, Paused, Done, Stopped };

[[nodiscard]] StatusShape statusShape(const QString &status);
//! \brief The API's word in sentence case; the usual ones are translated. "in_progress" gives "In
//! progress".
[[nodiscard]] QString statusLabel(const QString &status);
//! \brief Draws the shape into a square; the colour follows from it.
void paintStatusShape(QPainter *painter, const QRectF &rect, StatusShape shape,
                      const Colors &colors);

//! \brief How far the work is.
struct TaskCount
{
    qint64 total = 0;
    qint64 done = 0;
    qint64 late = 0;
};

//! \brief From tasks{total,done,late}, a list of tasks with a status, or flat task counters.
[[nodiscard]] std::optional<TaskCount> taskCount(const projects::Project &project);
//! \brief The bar of a table row and of the details; \a late adds the red part.
void paintTaskBar(QPainter *painter, const QRectF &rect, Qt::LayoutDirection direction,
                  const TaskCount &count, bool late, const Colors &colors, const QColor &track);

[[nodiscard]] QString projectStatus(const projects::Project &project);
[[nodiscard]] bool hasOwnerMember(
    const projects::Project &project); //!< Also if it is null: "No owner".
[[nodiscard]] QString projectOwner(const projects::Project &project);
[[nodiscard]] QString updatedMember(
    const projects::Project &project); //!< "updated_at"; empty if there is none.
[[nodiscard]] QDateTime projectUpdated(
    const projects::Project &project); //!< Invalid if the API does not say.

//! \brief "15 min ago", "3 days ago".
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);
//! \brief "Today, 13:58:41" or "3 Mar 2025, 13:58:41", in local time.
[[nodiscard]] QString exactTime(const QDateTime &time, const QDateTime &now);

} // namespace planops::gui
