// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace planops::projects {

//! \brief One project as the API returned it. Only id and name are known for sure; all members stay
//! in \c fields.
struct Project
{
    QString id;
    QString name;
    QJsonObject fields;
    QByteArray source; //!< The same, byte for byte as it was sent.

    [[nodiscard]] QString text(
        const QString &member) const; //!< A member as text; nested owner.name for "owner.name".

    friend bool operator==(const Project &, const Project &) = default;
};

//! \brief One page of the list.
struct ProjectPage
{
    QList<Project> projects;
    qint64 total = -1; //!< -1 = the API does not say.
    qint64 offset = 0;
    bool mayHaveMore = false;
};

//! \brief What the list is asked for. Parameters that are empty are not sent.
struct ProjectQuery
{
    qint64 limit = 50;
    qint64 offset = 0;
    QString status;
    QString search; //!< q
    QString sort;   //!< "-updated_at"
};

//! \brief A sentence of the API about one field of a form (FastAPI's 422).
struct FieldError
{
    QString field; //!< "name", "items[0].size"; empty = the whole body.
    QString message;
    QString where {};     //!< "body", "query", "path", "header" or "cookie"; empty = not said.
    QStringList steps {}; //!< The way to the field: "items", "0", "size".
};

} // namespace planops::projects
