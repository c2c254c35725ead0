// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/schemaindex.h"

#include "core/spec/refs.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int deepestSearched = 400; // Levels of the document: a thread's stack is small.

//! In these stand values, not schemas: a member "$id" of an example names nothing.
bool holdsValues(const QString &member)
{
    constexpr std::array names {"example"_L1, "examples"_L1, "default"_L1, "enum"_L1, "const"_L1};
    return std::any_of(names.begin(), names.end(),
                       [&member](QLatin1StringView name) { return member == name; });
}

//! An empty address is the same one, however it became empty.
QUrl withoutFragment(const QUrl &url)
{
    const QUrl plain = url.adjusted(QUrl::RemoveFragment);
    return plain.isEmpty() ? QUrl() : plain;
}

} // namespace

SchemaIndex::SchemaIndex(const Document &document) : m_document(document)
{ }

QUrl SchemaIndex::resourceOf(const QJsonObject &schema, const QUrl &from)
{
    const QJsonValue id = schema.value("$id"_L1);
    return id.isString() ? withoutFragment(from.resolved(QUrl(id.toString()))) : from;
}

void SchemaIndex::search()
{
    if (m_isSearched)
        return;
    m_isSearched = true;
    search(m_document.root, {}, 0);
}

void SchemaIndex::search(const QJsonValue &value, const QUrl &from, int depth)
{
    if (depth > deepestSearched)
        return;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            search(element, from, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    const QUrl resource = resourceOf(object, from);
    if (resource != from)
        m_resources.insert(resource, object);
    for (const auto &[word, isDynamic] :
         {std::pair {"$anchor"_L1, false}, std::pair {"$dynamicAnchor"_L1, true}}) {
        if (const QString name = object.value(word).toString(); !name.isEmpty())
            m_anchors.insert({resource, name}, {object, isDynamic});
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!holdsValues(it.key()))
            search(it.value(), resource, depth + 1);
    }
}

const SchemaIndex::Anchor *SchemaIndex::anchor(const QUrl &resource, const QString &name)
{
    search();
    const auto found = m_anchors.constFind({resource, name});
    return found == m_anchors.constEnd() ? nullptr : &*found;
}

SchemaIndex::Target SchemaIndex::target(const QString &reference, const QUrl &from)
{
    // By far the most there are, and they need no search.
    if (from.isEmpty() && (reference == "#"_L1 || reference.startsWith("#/"_L1)))
        return {m_document.at(reference), from};
    const QUrl whole = from.resolved(QUrl(reference));
    const QUrl resource = withoutFragment(whole);
    const QString fragment = whole.fragment(QUrl::FullyDecoded);
    search();
    const QJsonValue root = resource.isEmpty() ? m_document.root : m_resources.value(resource);
    if (fragment.isEmpty())
        return {root, resource};
    if (!fragment.startsWith(u'/')) {
        const Anchor *named = anchor(resource, fragment);
        return {named ? named->schema : QJsonValue(QJsonValue::Undefined), resource};
    }
    if (const QJsonValue found = valueAt(root.toObject(), QString(u'#' + fragment));
        !found.isUndefined())
        return {found, resource};
    // Many a document with an $id here and there means its own components all the same.
    const bool isOwn = reference.startsWith(u'#');
    return {isOwn ? m_document.at(reference) : QJsonValue(QJsonValue::Undefined), {}};
}

SchemaIndex::Target SchemaIndex::dynamicTarget(const QString &reference, const QList<QUrl> &scope)
{
    const QUrl from = scope.isEmpty() ? QUrl() : scope.constLast();
    const Target first = target(reference, from);
    const QString name = QUrl(reference).fragment(QUrl::FullyDecoded);
    const Anchor *named = anchor(first.resource, name);
    if (!named || !named->isDynamic)
        return first;
    for (const QUrl &resource : scope) {
        if (const Anchor *outer = anchor(resource, name); outer && outer->isDynamic)
            return {outer->schema, resource};
    }
    return first;
}

} // namespace planops::spec
