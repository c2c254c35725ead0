// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceform.h"

#include "core/base/jsonpointer.h"
#include "core/spec/fieldshape.h"
#include "core/spec/flatschema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace planops::resources {

namespace {

using FormPlace = spec::FormPart::Place;
using JsonKind = OrderedJson::Kind;

constexpr int mostChoices = 4; // Alternatives within alternatives; circular ones end.

//! The shape that fits \a value: of alternatives the likely one.
spec::FieldShape shapeFor(const spec::Document &document, const QJsonValue &schema,
                          const OrderedJson &value)
{
    spec::FieldShape shape = spec::fieldShape(document, schema);
    for (int i = 0; i < mostChoices && !shape.alternatives.isEmpty(); ++i) {
        const int likely = spec::likelyAlternative(document, shape, value);
        shape = spec::fieldShape(document, shape.alternatives.at(likely).schema);
    }
    return shape;
}

OrderedJson changeable(const spec::Document &document, const QJsonValue &schema,
                       const OrderedJson &value, bool isTop)
{
    const spec::FieldShape shape = shapeFor(document, schema, value);
    if (value.kind == JsonKind::Array) {
        OrderedJson kept = OrderedJson::array();
        for (qsizetype i = 0; i < value.values.size(); ++i) {
            const QJsonValue element = shape.elementAt(i);
            kept.values.append(element.isUndefined()
                                   ? value.values.at(i)
                                   : changeable(document, element, value.values.at(i), false));
        }
        return kept;
    }
    if (value.kind != JsonKind::Object)
        return value;
    OrderedJson kept = OrderedJson::object();
    for (qsizetype i = 0; i < value.names.size(); ++i) {
        const spec::FieldShape::Member *member = shape.member(value.nameAt(i));
        // An item has members that only the API says; what is below a member that may be changed is
        // replaced with it, so nothing of it may be lost.
        if (!member && isTop && !shape.members.isEmpty())
            continue;
        const bool isReadOnly =
            member && spec::flatSchema(document, member->schema).value("readOnly"_L1).toBool();
        if (isReadOnly)
            continue;
        kept.names.append(value.names.at(i));
        kept.values.append(member ? changeable(document, member->schema, value.values.at(i), false)
                                  : value.values.at(i));
    }
    return kept;
}

//! Nobody who makes a thing asked for the example of a filter or a switch.
void leaveOptional(const spec::Document &document, spec::FormPart &parameters)
{
    const spec::FieldShape shape = spec::fieldShape(document, parameters.schema);
    for (const spec::FieldShape::Member &member : shape.members) {
        if (!member.required)
            parameters.value.set({member.name}, {});
    }
}

//! FastAPI's first step; without one it is about the body.
FormPlace placeOf(const QString &where)
{
    constexpr std::array places {
        std::pair {"path"_L1, FormPlace::Path}, std::pair {"query"_L1, FormPlace::Query},
        std::pair {"header"_L1, FormPlace::Header}, std::pair {"cookie"_L1, FormPlace::Cookie}};
    for (const auto &[name, place] : places) {
        if (where == name)
            return place;
    }
    return FormPlace::Body;
}

//! Servers in languages with names of their own say "Name" of "name".
const spec::FieldShape::Member *memberLike(const spec::FieldShape &shape, const QString &name)
{
    if (const spec::FieldShape::Member *member = shape.member(name))
        return member;
    for (const spec::FieldShape::Member &member : shape.members) {
        if (member.name.compare(name, Qt::CaseInsensitive) == 0)
            return &member;
    }
    return nullptr;
}

//! Where \a steps lead in \a part. Steps that stand for no member (pydantic names the alternative
//! that it tried) are passed over; empty if none of them is a member.
QString pointerIn(const spec::Document &document, const spec::FormPart &part,
                  const OrderedJson &whole, const QStringList &steps)
{
    QString pointer;
    QJsonValue schema = part.schema;
    OrderedJson value = whole;
    for (const QString &step : steps) {
        const spec::FieldShape shape = shapeFor(document, schema, value);
        const spec::FieldShape::Member *member = memberLike(shape, step);
        const OrderedJson below = value.at({member ? member->name : step});
        if (below.isMissing() && !member)
            continue;
        pointer = pointerTo(pointer, member ? member->name : step);
        if (member)
            schema = member->schema;
        else if (value.kind == JsonKind::Array)
            schema = shape.elementAt(step.toLongLong());
        else
            schema = shape.others;
        if (schema.isUndefined())
            schema = true;
        value = below;
    }
    return pointer;
}

} // namespace

spec::OperationForm resourceForm(const spec::Document &document, const spec::Operation &operation,
                                 const std::optional<Item> &item, const QString &mediaType)
{
    spec::OperationForm form = spec::OperationForm::example(document, operation, mediaType);
    form.parts.removeIf([](const spec::FormPart &part) { return part.place == FormPlace::Path; });
    for (spec::FormPart &part : form.parts) {
        if (!part.isBody())
            leaveOptional(document, part);
    }
    spec::FormPart *body = form.part(FormPlace::Body);
    if (!item || !body)
        return form;
    const OrderedJson now =
        OrderedJson::parse(item->source).value_or(OrderedJson::fromJson(item->fields));
    // A patch in a language of its own (RFC 6902) is no item: there the example stays.
    if (shapeFor(document, body->schema, now).holds(now))
        body->value = changeable(document, body->schema, now, true);
    return form;
}

QList<spec::FormFinding> refusedMembers(const spec::Document &document,
                                        const spec::OperationForm &form,
                                        const QList<projects::FieldError> &errors)
{
    QList<spec::FormFinding> found;
    for (const projects::FieldError &error : errors) {
        const spec::FormPart *part = form.part(placeOf(error.where));
        if (!part)
            continue;
        OrderedJson value = part->value;
        if (part->isBody() && form.bodyText)
            value = OrderedJson::parse(form.bodyText->toUtf8()).value_or(OrderedJson());
        const QString pointer = pointerIn(document, *part, value, error.steps);
        if (!pointer.isEmpty())
            found.append({part->place, {u"refused"_s, pointer, error.message, {}}});
    }
    return found;
}

} // namespace planops::resources
