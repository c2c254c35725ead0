// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/valueorder.h"

#include "core/spec/fieldshape.h"

namespace planops::spec {

namespace {

constexpr int deepestOrdered = 24;

OrderedJson ordered(const Document &document, const QJsonValue &schema, const OrderedJson &value,
                    int depth)
{
    const bool isPlain =
        value.kind != OrderedJson::Kind::Object && value.kind != OrderedJson::Kind::Array;
    if (isPlain || depth > deepestOrdered || schema.isUndefined())
        return value;
    FieldShape shape = fieldShape(document, schema);
    if (!shape.alternatives.isEmpty())
        shape = fieldShape(document,
                           shape.alternatives.at(likelyAlternative(document, shape, value)).schema);
    OrderedJson made = value;
    if (value.kind == OrderedJson::Kind::Array) {
        for (qsizetype i = 0; i < made.values.size(); ++i)
            made.values[i] = ordered(document, shape.elementAt(i), value.values.at(i), depth + 1);
        return made;
    }
    made.names.clear();
    made.values.clear();
    const auto take = [&](qsizetype i, const QJsonValue &below) {
        made.names.append(value.names.at(i));
        made.values.append(ordered(document, below, value.values.at(i), depth + 1));
    };
    const QStringList there = value.memberNames();
    for (const FieldShape::Member &member : std::as_const(shape.members)) {
        for (qsizetype i = 0; i < value.names.size() && there.contains(member.name); ++i) {
            if (value.nameAt(i) == member.name)
                take(i, member.schema);
        }
    }
    for (qsizetype i = 0; i < value.names.size(); ++i) {
        if (!shape.member(value.nameAt(i)))
            take(i, shape.others);
    }
    return made;
}

} // namespace

OrderedJson inDocumentOrder(const Document &document, const QJsonValue &schema,
                            const OrderedJson &value)
{
    return ordered(document, schema, value, 0);
}

} // namespace planops::spec
