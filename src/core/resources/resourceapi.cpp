// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/resourceapi.h"

#include "core/neutral/encoding.h"
#include "core/resources/paging.h"

using namespace Qt::StringLiterals;

namespace planops::resources {

namespace {

constexpr qint64 largestAnswer = qint64 {32} * 1024 * 1024;

Result<Item> readItem(const QByteArray &json, const Place &place)
{
    const auto entry = projects::parseObjectAnswer(json, place.resource.name);
    if (entry)
        return itemOf(*entry, place.resource.key());
    if (place.resource.kind == spec::Resource::Kind::Collection)
        return tl::unexpected(entry.error());
    return Item {{}, place.resource.name, {}, json};
}

//! It was done, whatever the API says about it: nothing (204), a word, or the thing as it is now.
Result<Item> readChanged(const QByteArray &json, const Place &place)
{
    const bool isItem = !json.trimmed().isEmpty();
    return isItem ? readItem(json, place).value_or(Item {}) : Item {};
}

} // namespace

ResourceApi::ResourceApi(auth::AuthorizedClient &client, QObject *parent) : ApiCalls(client, parent)
{ }

const spec::Operation *ResourceApi::find(qsizetype operation) const
{
    const QList<spec::Operation> &all = m_contract.document.operations;
    return operation >= 0 && operation < all.size() ? &all.at(operation) : nullptr;
}

spec::Filling ResourceApi::plainFilling(const spec::Operation &operation) const
{
    spec::Filling filling = spec::exampleFilling(m_contract.document, operation);
    for (const spec::Parameter &parameter : operation.parameters) {
        if (!parameter.required) // An example of a filter would hide what is there.
            filling.parameters.remove({parameter.in, parameter.name});
    }
    filling.body = QJsonValue::Undefined;
    filling.mediaType.clear();
    return filling;
}

spec::Filling ResourceApi::ownFilling(const Place &place, qsizetype operation, qint64 offset) const
{
    const spec::Operation *wanted = find(operation);
    if (!wanted)
        return {};
    if (operation == place.resource.create)
        return spec::exampleFilling(m_contract.document, *wanted);
    spec::Filling filling = plainFilling(*wanted);
    if (operation == place.resource.list)
        Paging::of(m_contract.document, *wanted).fill(filling, offset);
    return filling;
}

Result<neutral::Request> ResourceApi::requestFor(const Place &place, qsizetype operation,
                                                 const QString &id, qint64 offset) const
{
    auto request = written(place, operation, id, ownFilling(place, operation, offset));
    if (request)
        spec::addCredentials(*request, spec::credentialsFor(m_contract.document, *find(operation)));
    return request;
}

Result<neutral::Request> ResourceApi::written(const Place &place, qsizetype operation,
                                              const QString &id, spec::Filling filling) const
{
    const spec::Operation *wanted = find(operation);
    if (!wanted)
        return failure(ErrorKind::Invalid,
                       tr("The API's document describes no such operation for “%1”.")
                           .arg(place.resource.name));
    filling.hasVariables = false; // Nobody fills them in here, and ids are the API's words.
    QStringList ids = place.ids;
    if (!id.isEmpty())
        ids.append(id);
    const QStringList names = spec::placeholders(wanted->path);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString value = ids.value(i);
        // As a part of the path those would mean another place.
        if (value.isEmpty() || value == "."_L1 || value == ".."_L1)
            return failure(ErrorKind::Invalid,
                           tr("The API gave this no usable id, so it cannot be addressed."),
                           names.at(i) + u" is missing"_s);
        filling.parameters[{spec::Parameter::In::Path, names.at(i)}] = value;
    }
    return spec::requestFor(m_contract.document, *wanted, filling, m_contract.base);
}

ResourceApi::Credentials ResourceApi::credentialsOf(const spec::Operation &operation) const
{
    Credentials credentials {spec::credentialsFor(m_contract.document, operation), {}, {}};
    const workspace::Lookup lookup = m_scope.lookup();
    for (const spec::Credential &credential : credentials.all) {
        if (!credential.hasVariable())
            continue;
        QStringList unknown;
        const QString value =
            workspace::expanded(u"{{"_s + credential.variable + u"}}"_s, lookup, &unknown);
        if (unknown.isEmpty() && !value.isEmpty())
            credentials.values.insert(credential.variable, value);
        else
            credentials.missing.append(credential);
    }
    return credentials;
}

std::optional<Error> ResourceApi::problemOf(const Credentials &credentials)
{
    if (credentials.missing.isEmpty())
        return std::nullopt;
    return Error {ErrorKind::Invalid,
                  tr("The API wants a credential that has no value here, so nothing was sent.")
                      + u' ' + spec::credentialWords(credentials.missing),
                  {},
                  missingCredential};
}

std::optional<Error> ResourceApi::credentialProblem(qsizetype operation) const
{
    const spec::Operation *wanted = find(operation);
    return wanted ? problemOf(credentialsOf(*wanted)) : std::nullopt;
}

Result<http::Request> ResourceApi::sendable(const Place &place, qsizetype operation,
                                            const QString &id, const spec::Filling &filling) const
{
    auto request = written(place, operation, id, filling);
    if (!request)
        return tl::unexpected(request.error());
    const Credentials credentials = credentialsOf(*find(operation));
    if (const auto problem = problemOf(credentials))
        return tl::unexpected(*problem);
    spec::addCredentials(*request, credentials.all, credentials.values);
    auto sent = neutral::toHttp(*request);
    if (!sent)
        return sent;
    if (!credentials.values.isEmpty() && !client().ownsOrigin(sent->url.origin()))
        return failure(ErrorKind::Invalid,
                       tr("The document has this called at %1, which is no host of the profile. "
                          "Credentials stay here, so nothing was sent. Open it in the console to "
                          "send it there, or make a profile for that API.")
                           .arg(sent->url.origin().toString()));
    sent->options.maximumBody = largestAnswer;
    if (!filling.bodyFile.isEmpty())
        sent->body = http::FileBody {filling.bodyFile};
    return sent;
}

template <typename T>
void ResourceApi::call(const Place &place, qsizetype operation, const QString &id,
                       const spec::Filling &filling, Completion<T> completion,
                       const Parse<T> &parse)
{
    const spec::Operation *wanted = find(operation);
    const bool takesToken = wanted && spec::wantsToken(m_contract.document, *wanted);
    send<T>(sendable(place, operation, id, filling), std::move(completion), parse,
            takesToken ? auth::TokenUse::OwnOrigins : auth::TokenUse::Never);
}

void ResourceApi::list(const Place &place, qint64 offset, Completion<ItemPage> completion)
{
    const qsizetype operation = place.resource.list;
    projects::ListPlace asked {offset, 0};
    if (const spec::Operation *wanted = find(operation)) {
        const Paging paging = Paging::of(m_contract.document, *wanted);
        asked.limit = paging.isKnown() ? paging.size() : 0;
    }
    call<ItemPage>(
        place, operation, {}, ownFilling(place, operation, offset), std::move(completion),
        [place, asked](const QByteArray &json) -> Result<ItemPage> {
            const auto answer = projects::parseListAnswer(json, place.resource.name, asked);
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
    const qsizetype operation = place.resource.read;
    call<Item>(place, operation, id, ownFilling(place, operation), std::move(completion),
               [place](const QByteArray &json) { return readItem(json, place); });
}

void ResourceApi::create(const Place &place, const spec::Filling &filling,
                         Completion<Item> completion)
{
    call<Item>(place, place.resource.create, {}, filling, std::move(completion),
               [place](const QByteArray &json) { return readChanged(json, place); });
}

void ResourceApi::update(const Place &place, const QString &id, const spec::Filling &filling,
                         Completion<Item> completion)
{
    call<Item>(place, place.resource.update, id, filling, std::move(completion),
               [place](const QByteArray &json) { return readChanged(json, place); });
}

void ResourceApi::remove(const Place &place, const QString &id, Completion<void> completion)
{
    const qsizetype operation = place.resource.remove;
    call<void>(place, operation, id, ownFilling(place, operation), std::move(completion),
               [](const QByteArray &) { return Result<void>(); });
}

} // namespace planops::resources
