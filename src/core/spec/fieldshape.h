// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/orderedjson.h"
#include "core/spec/document.h"

#include <QJsonArray>

namespace planops::spec {

//! \brief What a form shows for one value: one level of a schema, read for people. What is further
//! down is asked for when it is opened, so circular schemas cost nothing.
struct FieldShape
{
    enum class Kind {
        Any, //!< Whatever is typed: JSON, or else a text.
        Text,
        Number,
        Boolean,
        Choice,
        Object,
        Array,
        Alternatives
    };

    static constexpr qsizetype mostMembers = 2'000;
    static constexpr qsizetype mostChoices = 2'000;
    static constexpr qsizetype mostAlternatives = 100;

    struct Member
    {
        QString name;
        QJsonValue schema;
        bool required = false;
    };
    struct Alternative
    {
        QString label; //!< Its title, its name, or what it is in words.
        QJsonValue schema;
        QString tag; //!< What the discriminator says for it; empty without one.
    };

    Kind kind = Kind::Any;
    QString format; //!< "date-time"
    bool isNullable = false;
    bool isFile = false; //!< Bytes: in a multipart body the value is a file's path.
    bool isLong = false; //!< Of a text: room for several lines.
    bool isReadOnly = false;
    bool isDeprecated = false;
    QString description; //!< CommonMark, not to be trusted.
    QJsonArray choices;
    QList<Member> members; //!< The required ones first, each in the document's order.
    QJsonValue others;     //!< Of an object: the schema of further members; Undefined = none.
    QList<QJsonValue> firstElements;
    QJsonValue elements; //!< Of an array: the schema of the rest; Undefined = none.
    QList<Alternative> alternatives;
    QString discriminator; //!< The member that tells them apart; may be empty.

    [[nodiscard]] const Member *member(const QString &name) const;
    //! \brief Of the element at \a index.
    [[nodiscard]] QJsonValue elementAt(qsizetype index) const;
    //! \brief Can be edited as what \c kind says; if not, as Any.
    [[nodiscard]] bool holds(const OrderedJson &value) const;
};

//! \brief Thread: any. Bounded as flatSchema() is.
[[nodiscard]] FieldShape fieldShape(const Document &document, const QJsonValue &schema);

//! \brief The alternative that \a value most looks like: by the discriminator, its kind, the
//! members that are there or lack, and fixed values. 0 if nothing tells. Of what stands below
//! nothing is read: SchemaChecker judges, this only chooses what to show.
[[nodiscard]] int likelyAlternative(const Document &document, const FieldShape &shape,
                                    const OrderedJson &value);

} // namespace planops::spec
