// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
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

//! \brief What the members of an object are.
enum class OrderContext {
    Words, //!< Of the format: "properties" is a list of properties.
    Names, //!< Of the document's own choice: "properties" is a property called so.
    Values //!< An example or another value: nothing in it has a meaning.
};

//! \brief Of what stands at \a name, which is empty for elements of an array.
[[nodiscard]] OrderContext contextBelow(OrderContext above, QByteArrayView name);
//! \brief The order of the object at \a name is kept.
[[nodiscard]] bool isSeenInOrder(OrderContext above, QByteArrayView name);
//! \brief The same of what \a path leads to from the top.
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
