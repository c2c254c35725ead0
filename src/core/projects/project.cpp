// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projects/project.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::projects {

QString Project::text(const QString &member) const
{
    // A member may itself be called "owner.name"; the literal name wins.
    QJsonValue value = fields.value(member);
    if (value.isUndefined()) {
        value = fields;
        const QStringList steps = member.split(u'.');
        for (const QString &step : steps)
            value = value.toObject().value(step);
    }
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace planops::projects
