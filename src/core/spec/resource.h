// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

namespace planops::spec {

//! \brief Something that an API keeps, as its paths tell: a collection whose items have a path of
//! their own, or one thing below an item.
//!
//! "/projects", "/projects/{id}" and "/projects/{project_id}/tasks" are the collection of projects
//! with tasks below each project, however the placeholders are called.
struct Resource
{
    enum class Kind {
        Collection,
        Single, //!< "/projects/{id}/settings": there is one of it.
        Action, //!< "/projects/{id}/archive": nothing is kept there, something is sent.
    };

    Kind kind = Kind::Collection;
    QString name;     //!< The last fixed part of the path: "tasks".
    QString path;     //!< As the document writes it: "/projects/{project_id}/tasks".
    QString itemPath; //!< "/projects/{project_id}/tasks/{task_id}"; empty if items have none.
    //! Operations of the document by position; -1 = there is none. Of a Single: read, update,
    //! remove. Of an Action: create, whatever its method is.
    qsizetype list = -1; //!< Without one, items are opened by their ids.
    qsizetype create = -1;
    qsizetype read = -1;
    qsizetype update = -1; //!< PATCH, else PUT.
    qsizetype remove = -1;
    QList<Resource> children; //!< Below one item.

    //! \brief The placeholder that an item is addressed by: "task_id"; empty without itemPath.
    [[nodiscard]] QString key() const;
};

//! \brief The names of the placeholders of a path, from left to right.
[[nodiscard]] QStringList placeholders(const QString &path);

//! \brief What the paths of \a document lead to: lists first, then what is opened by its id, what
//! there is one of, and actions; each in the order of Document::operations.
//!
//! A collection that only its items tell of ("/reports/{id}") is there too. What begins with a
//! placeholder is left out: nothing says what it is. Thread: any.
[[nodiscard]] QList<Resource> resourcesOf(const Document &document);

} // namespace planops::spec
