// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace planops::http {

//! \brief One header line as it is on the wire: name in the sender's spelling, value without
//! folding.
struct Header
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const Header &, const Header &) = default;
};

//! \brief Headers in order, repeats kept.
using Headers = QList<Header>;

//! \brief True for one or more token bytes: what a header name and a method are made of (RFC
//! 9110, 5.6.2).
[[nodiscard]] bool isToken(QByteArrayView text);

//! \brief True if both names are equal but for ASCII case (RFC 9110, 5.1).
[[nodiscard]] bool sameName(QByteArrayView a, QByteArrayView b);

//! \brief The first value of that name.
[[nodiscard]] std::optional<QByteArray> value(const Headers &headers, QByteArrayView name);

//! \brief All values of that name, in order.
[[nodiscard]] QList<QByteArray> values(const Headers &headers, QByteArrayView name);

//! \brief Removes every header of that name; returns how many there were.
qsizetype removeAll(Headers &headers, QByteArrayView name);

//! \brief Empty if the header may be sent; else a translated sentence saying why not (RFC 9110, 5.1
//! and 5.5).
[[nodiscard]] QString headerProblem(const Header &header);

} // namespace planops::http
