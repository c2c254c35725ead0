// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace planops::jsonpath {

//! \brief A place in a JSON text: a number that its Source knows. Negative: no place.
using Node = qint32;

//! \brief A JSON text as numbered values, whoever keeps them. A query reads it and copies nothing
//! but the names and texts that it compares.
class Source
{
public:
    enum class Type { Object, Array, String, Number, True, False, Null };

    virtual ~Source() = default;

    [[nodiscard]] virtual Node root() const = 0;
    [[nodiscard]] virtual Type type(Node node) const = 0;
    [[nodiscard]] virtual Node firstChild(Node node) const = 0;
    [[nodiscard]] virtual Node nextSibling(Node node) const = 0;
    [[nodiscard]] virtual qint32 childCount(Node node) const = 0;
    //! \brief Of a member, without quotes and escapes.
    [[nodiscard]] virtual QString name(Node node) const = 0;
    //! \brief Of a string, without quotes and escapes.
    [[nodiscard]] virtual QString text(Node node) const = 0;
    [[nodiscard]] virtual double number(Node node) const = 0;

protected:
    Source() = default;
    Q_DISABLE_COPY_MOVE(Source)
};

} // namespace planops::jsonpath
