// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceapi.h"

#include "core/neutral/encoding.h"
#include "core/resources/paging.h"
#include "core/spec/examplerequest.h"

using namespace Qt::StringLiterals;

namespace planops::resources {

namespace {

constexpr qint64 largestAnswer = qint64 {32} * 1024 * 1024;

//! APIs that answer a change with nothing (204) leave what was known.
Result<Item> readItem(const QByteArray &json, const Place &place)
{
    if (json.trimmed().isEmpty())
        return Item {};
    const auto entry = projects::parseObjectAnswer(json, place.resource.name);
    if (!entry)
        return tl::unexpected(entry.error());
    return itemOf(*entry, place.resource.key());
}

} // namespace

ResourceApi::ResourceApi(auth::AuthorizedClient &client, QObject *parent) : ApiCalls(client, parent)
{ }

Result<neutral::Request> ResourceApi::requestFor(const Place &place, qsizetype operation,
                                                 const QString &id, const QJsonValue &body,
                                                 qint64 offset) const
{
    const spec::Document &document = m_contract.document;
    if (operation < 0 || operation >= document.operations.size())
        return failure(ErrorKind::Invalid,
                       tr("The API's document describes no such operation for “%1”.")
                           .arg(place.resource.name));
    const spec::Operation &wanted = document.operations.at(operation);
    QStringList ids = place.ids;
    if (!id.isEmpty())
        ids.append(id);
    const QStringList names = spec::placeholders(wanted.path);
    spec::Filling filling = spec::exampleFilling(document, wanted);
    for (const spec::Parameter &parameter : wanted.parameters) {
        if (!parameter.required) // An example of a filter would hide what is there.
            filling.parameters.remove({parameter.in, parameter.name});
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString value = ids.value(i);
        // As a part of the path those would mean another place.
        if (value.isEmpty() || value == "."_L1 || value == ".."_L1)
            return failure(ErrorKind::Invalid,
                           tr("The API gave this no usable id, so it cannot be addressed."),
                           names.at(i) + u" is missing"_s);
        filling.parameters[{spec::Parameter::In::Path, names.at(i)}] = value;
    }
    if (operation == place.resource.list)
        Paging::of(document, wanted).fill(filling, offset);
    filling.body = body;
    if (body.isUndefined())
        filling.mediaType.clear();
    else if (filling.mediaType.isEmpty())
        filling.mediaType = u"application/json"_s;
    return spec::requestFor(document, wanted, filling, m_contract.base);
}

Result<http::Request> ResourceApi::call(const Place &place, qsizetype operation, const QString &id,
                                        const QJsonValue &body, qint64 offset) const
{
    const auto written = requestFor(place, operation, id, body, offset);
    if (!written)
        return tl::unexpected(written.error());
    auto request = neutral::toHttp(*written);
    if (request)
        request->options.maximumBody = largestAnswer;
    return request;
}

void ResourceApi::list(const Place &place, qint64 offset, Completion<ItemPage> completion)
{
    const qsizetype operation = place.resource.list;
    projects::ListPlace asked {offset, 0};
    if (operation >= 0 && operation < m_contract.document.operations.size()) {
        const Paging paging =
            Paging::of(m_contract.document, m_contract.document.operations.at(operation));
        asked.limit = paging.isKnown() ? paging.size() : 0;
    }
    send<ItemPage>(call(place, operation, {}, QJsonValue::Undefined, offset), std::move(completion),
                   [place, asked](const QByteArray &json) -> Result<ItemPage> {
                       const auto answer =
                           projects::parseListAnswer(json, place.resource.name, asked);
                       if (!answer)
                           return tl::unexpected(answer.error());
                       ItemPage page;
                       page.total = answer->total;
                       // Without a way to ask for it, more cannot be had.
                       page.mayHaveMore = answer->mayHaveMore && asked.limit > 0;
                       for (const projects::ListAnswer::Entry &entry : answer->entries)
                           page.items.append(itemOf(entry, place.resource.key()));
                       return page;
                   });
}

void ResourceApi::read(const Place &place, const QString &id, Completion<Item> completion)
{
    send<Item>(call(place, place.resource.read, id), std::move(completion),
               [place](const QByteArray &json) { return readItem(json, place); });
}

void ResourceApi::create(const Place &place, const QJsonValue &body, Completion<Item> completion)
{
    send<Item>(call(place, place.resource.create, {}, body), std::move(completion),
               [place](const QByteArray &json) { return readItem(json, place); });
}

void ResourceApi::update(const Place &place, const QString &id, const QJsonValue &body,
                         Completion<Item> completion)
{
    send<Item>(call(place, place.resource.update, id, body), std::move(completion),
               [place](const QByteArray &json) { return readItem(json, place); });
}

void ResourceApi::remove(const Place &place, const QString &id, Completion<void> completion)
{
    send<void>(call(place, place.resource.remove, id), std::move(completion),
               [](const QByteArray &) { return Result<void>(); });
}

} // namespace planops::resources
