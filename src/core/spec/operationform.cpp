// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/operationform.h"

#include "core/base/jsonpointer.h"
#include "core/spec/example.h"
#include "core/spec/fieldshape.h"
#include "core/spec/memberorder.h"
#include "core/spec/schemachecker.h"
#include "core/spec/valueorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

using Place = FormPart::Place;

struct OperationFormText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::OperationForm)
};

constexpr std::array parameterPlaces {std::pair {Place::Path, Parameter::In::Path},
                                      std::pair {Place::Query, Parameter::In::Query},
                                      std::pair {Place::Header, Parameter::In::Header},
                                      std::pair {Place::Cookie, Parameter::In::Cookie}};

//! OpenAPI 3.1, 4.8.12.1: these are described elsewhere, and ignored here.
bool isIgnored(const Parameter &parameter)
{
    if (parameter.in != Parameter::In::Header)
        return false;
    constexpr std::array names {"accept"_L1, "content-type"_L1, "authorization"_L1};
    return std::any_of(names.begin(), names.end(), [&parameter](QLatin1StringView name) {
        return parameter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QJsonObject schemaOf(const Parameter &parameter)
{
    QJsonObject schema {
        {u"allOf"_s,
         QJsonArray {parameter.schema.isUndefined() ? QJsonValue(true) : parameter.schema}}};
    if (!parameter.description.isEmpty())
        schema.insert(u"description"_s, parameter.description);
    if (parameter.deprecated)
        schema.insert(u"deprecated"_s, true);
    return schema;
}

//! The parameters of one place as one object.
std::optional<FormPart> parametersIn(const Operation &operation, Place place, Parameter::In in)
{
    QJsonObject members;
    QJsonArray required;
    QStringList names;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.in != in || isIgnored(parameter))
            continue;
        names.append(parameter.name);
        members.insert(parameter.name, schemaOf(parameter));
        if (parameter.required)
            required.append(parameter.name);
    }
    if (members.isEmpty())
        return {};
    QJsonObject schema {{u"type"_s, u"object"_s},
                        {u"properties"_s, members},
                        {u"required"_s, required},
                        {u"additionalProperties"_s, false}};
    keepOrder(schema, u"properties"_s, names);
    return FormPart {place, schema, !required.isEmpty(), OrderedJson::object()};
}

bool isFormType(const QString &type)
{
    const QString plain = plainType(type);
    return plain.startsWith("multipart/"_L1) || plain == "application/x-www-form-urlencoded"_L1;
}

const MediaType *mediaOf(const Operation &operation, const QString &type)
{
    if (!operation.body)
        return nullptr;
    const QList<MediaType> &content = operation.body->content;
    auto found = std::find_if(content.begin(), content.end(),
                              [&type](const MediaType &media) { return media.type == type; });
    if (found == content.end())
        found = std::find_if(content.begin(), content.end(),
                             [](const MediaType &media) { return isJsonType(media.type); });
    if (found == content.end() && !content.isEmpty())
        found = content.begin();
    return found == content.end() ? nullptr : &*found;
}

//! What is neither JSON nor a form is one text, whatever its schema says of the insides.
QJsonValue bodySchema(const Document &document, const MediaType &media)
{
    if (isJsonType(media.type) || isFormType(media.type))
        return media.schema.isUndefined() ? QJsonValue(true) : media.schema;
    const bool isBytes = fieldShape(document, media.schema).isFile
        || plainType(media.type) == "application/octet-stream"_L1;
    QJsonObject schema {{u"type"_s, u"string"_s}};
    if (isBytes)
        schema.insert(u"format"_s, u"binary"_s);
    else
        schema.insert(u"maxLength"_s, std::numeric_limits<int>::max());
    return schema;
}

//! Numbers as they are spelled: written into an address nothing else is left of them.
QJsonValue asWritten(const OrderedJson &value)
{
    switch (value.kind) {
    case OrderedJson::Kind::Number:
        return value.text();
    case OrderedJson::Kind::Array: {
        QJsonArray array;
        for (const OrderedJson &element : value.values)
            array.append(asWritten(element));
        return array;
    }
    case OrderedJson::Kind::Object: {
        QJsonObject object;
        for (qsizetype i = 0; i < value.names.size(); ++i)
            object.insert(value.nameAt(i), asWritten(value.values.at(i)));
        return object;
    }
    default:
        return value.toJson();
    }
}

//! The members of a multipart body that are sent from files.
QStringList fileMembers(const Document &document, const FormPart &body)
{
    QStringList names;
    const FieldShape shape = fieldShape(document, body.schema);
    for (const FieldShape::Member &member : shape.members) {
        const FieldShape own = fieldShape(document, member.schema);
        const bool isListOfFiles = own.kind == FieldShape::Kind::Array
            && fieldShape(document, own.elements.isUndefined() ? QJsonValue(true) : own.elements)
                   .isFile;
        if (own.isFile || isListOfFiles)
            names.append(member.name);
    }
    return names;
}

bool hasVariable(const OrderedJson &value)
{
    return value.kind == OrderedJson::Kind::Text && value.token.contains("{{");
}

} // namespace

OperationForm OperationForm::blank(const Document &document, const Operation &operation,
                                   const QString &mediaType)
{
    OperationForm form;
    for (const auto &[place, in] : parameterPlaces) {
        if (const auto part = parametersIn(operation, place, in))
            form.parts.append(*part);
    }
    if (const MediaType *media = mediaOf(operation, mediaType)) {
        form.mediaType = media->type;
        FormPart body {Place::Body, bodySchema(document, *media), operation.body->required, {}};
        if (body.required && fieldShape(document, body.schema).kind == FieldShape::Kind::Object)
            body.value = OrderedJson::object();
        form.parts.append(body);
    }
    return form;
}

OperationForm OperationForm::example(const Document &document, const Operation &operation,
                                     const QString &mediaType)
{
    OperationForm form = blank(document, operation, mediaType);
    const Filling filling = exampleFilling(document, operation);
    for (const auto &[place, in] : parameterPlaces) {
        FormPart *part = form.part(place);
        for (const Parameter &parameter : operation.parameters) {
            if (part && parameter.in == in && !isIgnored(parameter))
                part->value.set({parameter.name},
                                OrderedJson::fromJson(filling.parameters.value(
                                    {in, parameter.name}, QJsonValue(QJsonValue::Undefined))));
        }
    }
    FormPart *body = form.part(Place::Body);
    const MediaType *media = mediaOf(operation, form.mediaType);
    if (!body || !media)
        return form;
    QJsonValue value = filling.body;
    if (form.mediaType != filling.mediaType)
        value = media->example.isUndefined()
            ? exampleOf(document, media->schema, SchemaChecker::Direction::Request)
            : media->example;
    body->value = inDocumentOrder(document, body->schema, OrderedJson::fromJson(value));
    const FieldShape shape = fieldShape(document, body->schema);
    if (shape.isFile) {
        body->value = {}; // Nobody's disk has the example.
    } else if (!isJsonType(form.mediaType) && isFormType(form.mediaType)) {
        for (const QString &name : fileMembers(document, *body))
            body->value.set({name}, {});
    } else if (!isJsonType(form.mediaType) && body->value.kind != OrderedJson::Kind::Text) {
        body->value = OrderedJson::fromText(body->value.text());
    }
    return form;
}

const FormPart *OperationForm::part(Place place) const
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [place](const FormPart &part) { return part.place == place; });
    return found == parts.end() ? nullptr : &*found;
}

FormPart *OperationForm::part(Place place)
{
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [place](const FormPart &part) { return part.place == place; });
    return found == parts.end() ? nullptr : &*found;
}

bool OperationForm::hasBodyText() const
{
    return part(Place::Body) && isJsonType(mediaType);
}

void OperationForm::showBodyText()
{
    const FormPart *body = part(Place::Body);
    if (!body || bodyText)
        return;
    const auto last = OrderedJson::parse(m_lastText.toUtf8());
    const bool isSame = last ? *last == body->value : body->value.isMissing();
    bodyText = isSame ? m_lastText : QString::fromUtf8(body->value.toBytes());
}

Result<void> OperationForm::showBodyFields()
{
    FormPart *body = part(Place::Body);
    if (!body || !bodyText)
        return {};
    OrderedJson value;
    if (!bodyText->trimmed().isEmpty()) {
        const auto parsed = OrderedJson::parse(bodyText->toUtf8());
        if (!parsed)
            return tl::unexpected(parsed.error());
        value = *parsed;
    }
    m_lastText = *bodyText;
    body->value = value;
    bodyText.reset();
    return {};
}

Filling OperationForm::filling(const Document &document, const Operation &operation) const
{
    Filling filling;
    filling.hasVariables = true;
    for (const auto &[place, in] : parameterPlaces) {
        const FormPart *part = this->part(place);
        for (const Parameter &parameter : operation.parameters) {
            const OrderedJson value =
                part && parameter.in == in ? part->value.at({parameter.name}) : OrderedJson();
            if (!value.isMissing())
                filling.parameters.insert({in, parameter.name},
                                          parameter.isJson ? value.toJson() : asWritten(value));
        }
    }
    const FormPart *body = part(Place::Body);
    if (!body || (bodyText ? bodyText->trimmed().isEmpty() : body->value.isMissing()))
        return filling;
    filling.mediaType = mediaType;
    filling.body = body->value.toJson();
    if (isJsonType(mediaType)) {
        filling.bodyText = bodyText.value_or(QString::fromUtf8(body->value.toBytes()));
    } else if (isFormType(mediaType)) {
        filling.body = asWritten(body->value);
        filling.files = fileMembers(document, *body);
    } else if (fieldShape(document, body->schema).isFile) {
        filling.bodyFile = body->value.text();
    }
    return filling;
}

QList<FormFinding> checkForm(const Document &document, const OperationForm &form)
{
    QList<FormFinding> findings;
    for (const FormPart &part : form.parts) {
        OrderedJson value = part.value;
        if (part.isBody() && form.bodyText) {
            const auto parsed = OrderedJson::parse(form.bodyText->toUtf8());
            const bool isEmpty = form.bodyText->trimmed().isEmpty();
            if (!parsed && !isEmpty) {
                findings.append(
                    {part.place, {u"unreadable-body"_s, {}, parsed.error().message, {}}});
                continue;
            }
            value = parsed.value_or(OrderedJson {});
        }
        if (value.isMissing()) {
            if (part.required)
                findings.append({part.place,
                                 {u"missing-body"_s,
                                  {},
                                  OperationFormText::tr("The document wants a body here."),
                                  {}}});
            continue;
        }
        SchemaChecker checker(document, SchemaChecker::Direction::Request);
        const Findings found = checker.check(value.toJson(), part.schema);
        for (const Finding &finding : found.list) {
            if (!hasVariable(value.at(pointerSteps(finding.pointer))))
                findings.append({part.place, finding});
        }
    }
    return findings;
}

} // namespace planops::spec
