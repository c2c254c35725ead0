// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace planops {

//! \brief JSON as a person wrote it, to be edited: members keep their order and repeats, numbers
//! their spelling, strings their escapes. QJsonValue keeps none of these.
//!
//! A value; copies are cheap. For bodies of any size there is JsonReader. Thread: any.
struct OrderedJson
{
    enum class Kind { Missing, Literal, Number, Text, Array, Object };

    static constexpr int deepest = 200; //!< Levels that are read.

    Kind kind = Kind::Missing;
    QByteArray token;          //!< Of a literal, a number or a text (with its quotes), as written.
    QList<QByteArray> names;   //!< Of an object's members, with their quotes.
    QList<OrderedJson> values; //!< Of an object's members or an array's elements.

    //! \brief Errors: Parse, with line and column.
    [[nodiscard]] static Result<OrderedJson> parse(QByteArrayView json);
    [[nodiscard]] static OrderedJson fromJson(const QJsonValue &value); //!< Undefined = Missing.
    [[nodiscard]] static OrderedJson fromText(const QString &text);
    [[nodiscard]] static OrderedJson object();
    [[nodiscard]] static OrderedJson array();

    [[nodiscard]] bool isMissing() const { return kind == Kind::Missing; }
    [[nodiscard]] bool isNull() const { return kind == Kind::Literal && token == "null"; }
    [[nodiscard]] QString text() const; //!< Of a text its content, else toBytes().
    [[nodiscard]] QString nameAt(qsizetype member) const;
    [[nodiscard]] QStringList memberNames() const; //!< Each once.

    //! \brief What stands at \a path, of names and indexes; of a repeated member the last. Missing
    //! if nothing does.
    [[nodiscard]] OrderedJson at(const QStringList &path) const;
    //! \brief Puts \a value there; Missing takes away what is there. Objects on the way are made,
    //! an element right behind the last one of an array is added. False, and nothing is changed, if
    //! \a path leads through a plain value.
    bool set(const QStringList &path, const OrderedJson &value);
    //! \brief Of an array; false if one of them does not exist.
    bool moveElement(qsizetype from, qsizetype to);

    [[nodiscard]] QJsonValue toJson() const;
    //! \brief Four spaces a level, as QJsonDocument writes it; nothing if Missing.
    [[nodiscard]] QByteArray toBytes() const;

    friend bool operator==(const OrderedJson &a, const OrderedJson &b);
};

//! \brief \a text as a JSON string with its quotes. Any QString comes back unchanged: half
//! surrogate pairs are escaped.
[[nodiscard]] QByteArray quotedJson(QStringView text);
//! \brief The way back; \a token is a valid JSON string with its quotes.
[[nodiscard]] QString unquotedJson(QByteArrayView token);

} // namespace planops
