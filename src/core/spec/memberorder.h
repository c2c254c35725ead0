// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

//! \brief The order in which a document lists what people see in order: paths, the members of a
//! schema, types of a body, examples.
//!
//! QJsonObject sorts its members, and a document is one everywhere else. So whoever reads it keeps
//! that order beside the member that it is of, in the extension "x-planops-order"; members in
//! alphabetical order need none.
namespace planops::spec {

constexpr QLatin1StringView orderMember("x-planops-order");

//! \brief \a path leads to an object whose order is kept: the names on the way to it, empty ones
//! for elements of arrays. Not within examples and other values, nor beside names that are the
//! document's own ("properties" of a schema are, so a property "content" is none).
[[nodiscard]] bool keepsOrder(const QStringList &path);

//! \brief Notes in \a holder that its \a member lists \a names like this.
void keepOrder(QJsonObject &holder, const QString &member, const QStringList &names);

//! \brief The names of the object that is \a member of \a holder, in their order.
[[nodiscard]] QStringList orderedNames(const QJsonObject &holder, const QString &member);

//! \brief The order of \a member after \a other has been joined to \a into: its own names, then
//! those of the other. To be called before.
void joinOrder(QJsonObject &into, const QJsonObject &other, const QString &member);

//! \brief \a value without any order, to be compared.
[[nodiscard]] QJsonValue withoutOrder(const QJsonValue &value);

} // namespace planops::spec
