// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/projects/projectapi.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace planops::test {

//! \brief 2025-11-24 14:13:55 UTC, the moment of the guide's pictures.
inline UnixTime sampleNow()
{
    return UnixTime {std::chrono::seconds {1'763'993'635}};
}

inline QJsonObject sampleProject(const QString &id, const QString &name, const QString &status,
                                 const QString &owner, int done, int total, int minutesAgo)
{
    const QDateTime updated = QDateTime::fromSecsSinceEpoch(sampleNow().time_since_epoch().count()
                                                            - qint64(minutesAgo) * 60)
                                  .toUTC();
    QJsonObject project;
    project.insert(QStringLiteral("id"), id);
    project.insert(QStringLiteral("name"), name);
    project.insert(QStringLiteral("status"), status);
    project.insert(QStringLiteral("owner"),
                   owner.isEmpty()
                       ? QJsonValue()
                       : QJsonValue(QJsonObject {
                           {QStringLiteral("id"), QString(QStringLiteral("user_") + owner.left(3))},
                           {QStringLiteral("name"), owner}}));
    project.insert(QStringLiteral("tasks"),
                   QJsonObject {{QStringLiteral("total"), total},
                                {QStringLiteral("done"), done},
                                {QStringLiteral("late"), done > 50 && done < total ? 3 : 0}});
    project.insert(QStringLiteral("archived"), false);
    project.insert(QStringLiteral("starts_on"), QStringLiteral("2025-03-03"));
    project.insert(QStringLiteral("updated_at"), updated.toString(Qt::ISODate));
    return project;
}

//! \brief The twelve of the guide.
inline QJsonArray sampleProjects()
{
    const auto p = sampleProject;
    return {p(QStringLiteral("prj_01JD4Q7ZK9"), QStringLiteral("Harbour crossing, phase 2"),
              QStringLiteral("active"), QStringLiteral("Ada Okafor"), 61, 148, 15),
            p(QStringLiteral("prj_01JCZ8M2VX"), QStringLiteral("Depot retrofit"),
              QStringLiteral("active"), QStringLiteral("Tomasz Wilk"), 64, 64, 300),
            p(QStringLiteral("prj_01JB3K1FWA"), QStringLiteral("Night line renewal"),
              QStringLiteral("planned"), {}, 0, 22, 4320),
            p(QStringLiteral("prj_01JB1T6NQE"), QStringLiteral("Westquay signalling"),
              QStringLiteral("active"), QStringLiteral("Mireille Côté"), 112, 190, 4520),
            p(QStringLiteral("prj_05"), QStringLiteral("Platform 4 accessibility"),
              QStringLiteral("paused"), QStringLiteral("Ada Okafor"), 18, 40, 8700),
            p(QStringLiteral("prj_06"), QStringLiteral("Timetable shift, summer 2026"),
              QStringLiteral("planned"), QStringLiteral("Jun Takeda"), 2, 57, 11600),
            p(QStringLiteral("prj_07"), QStringLiteral("Bridge bearing survey"),
              QStringLiteral("done"), QStringLiteral("Tomasz Wilk"), 31, 31, 20800),
            p(QStringLiteral("prj_08"), QStringLiteral("Fleet telemetry rollout"),
              QStringLiteral("active"), QStringLiteral("Priya Raman"), 77, 120, 20900),
            p(QStringLiteral("prj_09"), QStringLiteral("Crew scheduling pilot"),
              QStringLiteral("active"), QStringLiteral("Jun Takeda"), 9, 48, 31000),
            p(QStringLiteral("prj_10"), QStringLiteral("Yard drainage works"),
              QStringLiteral("done"), QStringLiteral("Mireille Côté"), 26, 26, 50000),
            p(QStringLiteral("prj_11"), QStringLiteral("Spare parts audit"),
              QStringLiteral("paused"), QStringLiteral("Priya Raman"), 5, 19, 51000),
            p(QStringLiteral("prj_12"), QStringLiteral("Evening peak headways"),
              QStringLiteral("planned"), {}, 0, 12, 90000)};
}

inline QByteArray samplePageJson(int total = 37)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("items"), sampleProjects()},
                                      {QStringLiteral("total"), total},
                                      {QStringLiteral("limit"), 50},
                                      {QStringLiteral("offset"), 0}})
        .toJson();
}

inline projects::ProjectPage samplePage(int total = 37)
{
    return projects::parseProjectPage(samplePageJson(total), {}).value_or(projects::ProjectPage {});
}

} // namespace planops::test
