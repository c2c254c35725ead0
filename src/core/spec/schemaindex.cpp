// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/schemaindex.h"

#include "core/spec/refs.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int mostReferenceSteps = 100;

//! An empty address is the same one, however it became empty.
QUrl withoutFragment(const QUrl &url)
{
    const QUrl plain = url.adjusted(QUrl::RemoveFragment);
    return plain.isEmpty() ? QUrl() : plain;
}

//! What counts of \a scope: where each resource was entered first, and where it ends. Circles of
//! schemas would make it longer at each turn.
SchemaIndex::Scope shortened(const SchemaIndex::Scope &scope)
{
    SchemaIndex::Scope first;
    for (const QUrl &resource : scope) {
        if (!first.contains(resource))
            first.append(resource);
    }
    if (!scope.isEmpty() && first.constLast() != scope.constLast())
        first.append(scope.constLast());
    return first;
}

} // namespace

bool SchemaIndex::hasResources() const
{
    return !m_document.names.resources.isEmpty() && !m_document.hasOldSchemas();
}

QUrl SchemaIndex::resourceOf(const QJsonObject &schema, const QUrl &from) const
{
    if (!schema.contains("$id"_L1))
        return from;
    const auto entered = m_document.names.resources.constFind(from);
    const bool isEntered =
        entered != m_document.names.resources.constEnd() && entered->toObject() == schema;
    return isEntered ? from : addressOf(schema, from);
}

QUrl SchemaIndex::addressOf(const QJsonObject &schema, const QUrl &from)
{
    const QJsonValue id = schema.value("$id"_L1);
    return id.isString() ? withoutFragment(from.resolved(QUrl(id.toString()))) : from;
}

SchemaIndex::Scope SchemaIndex::scopeOf(const QJsonObject &schema, const Scope &above) const
{
    Scope scope = above;
    if (const QJsonValue noted = schema.value(scopeMember); noted.isArray()) {
        scope.clear();
        const QJsonArray resources = noted.toArray();
        for (const QJsonValue &resource : resources)
            scope.append(withoutFragment(QUrl(resource.toString())));
    }
    scope.append(resourceOf(schema, scope.isEmpty() ? QUrl() : scope.constLast()));
    return scope;
}

QJsonValue SchemaIndex::placed(const QJsonValue &schema, const Scope &scope)
{
    QJsonObject object = schema.toObject();
    if (object.isEmpty() || object.contains(scopeMember))
        return schema;
    const Scope noted = shortened(scope);
    if (noted.isEmpty() || noted == Scope {QUrl()})
        return schema;
    QJsonArray resources;
    for (const QUrl &resource : noted)
        resources.append(resource.toString());
    object.insert(scopeMember, resources);
    return object;
}

const SchemaNames::Anchor *SchemaIndex::anchor(const QUrl &resource, const QString &name) const
{
    const auto found = m_document.names.anchors.constFind({resource, name});
    return found == m_document.names.anchors.constEnd() ? nullptr : &*found;
}

SchemaIndex::Target SchemaIndex::target(const QString &reference, const QUrl &from) const
{
    // By far the most there are.
    if (from.isEmpty() && (reference == "#"_L1 || reference.startsWith("#/"_L1)))
        return {m_document.at(reference), from};
    const QUrl whole = from.resolved(QUrl(reference));
    const QUrl resource = withoutFragment(whole);
    const QString fragment = whole.fragment(QUrl::FullyDecoded);
    const QJsonValue root = resource.isEmpty()
        ? m_document.root
        : m_document.names.resources.value(resource, QJsonValue::Undefined);
    if (fragment.isEmpty())
        return {root, resource};
    if (!fragment.startsWith(u'/')) {
        const SchemaNames::Anchor *named = anchor(resource, fragment);
        return {named ? named->schema : QJsonValue(QJsonValue::Undefined), resource};
    }
    if (const QJsonValue found = valueAt(root.toObject(), QString(u'#' + fragment));
        !found.isUndefined())
        return {found, resource};
    // Many a document with an $id here and there means its own components all the same.
    const bool isOwn = reference.startsWith(u'#');
    return {isOwn ? m_document.at(reference) : QJsonValue(QJsonValue::Undefined), {}};
}

SchemaIndex::Target SchemaIndex::dynamicTarget(const QString &reference, const Scope &scope) const
{
    const QUrl from = scope.isEmpty() ? QUrl() : scope.constLast();
    const Target first = target(reference, from);
    const QString name = QUrl(reference).fragment(QUrl::FullyDecoded);
    const SchemaNames::Anchor *named = anchor(first.resource, name);
    if (!named || !named->isDynamic)
        return first;
    for (const QUrl &resource : scope) {
        const SchemaNames::Anchor *outer = anchor(resource, name);
        if (outer && outer->isDynamic)
            return {outer->schema, resource};
    }
    return first;
}

QJsonValue SchemaIndex::resolved(const QJsonValue &schema) const
{
    const bool hasScopes = hasResources();
    QJsonValue at = schema;
    Scope scope {QUrl()};
    for (int step = 0; step <= mostReferenceSteps; ++step) {
        QJsonObject object = at.toObject();
        const QJsonValue reference = object.value("$ref"_L1);
        const QJsonValue dynamic = object.value("$dynamicRef"_L1);
        const bool leadsOn = reference.isString() || dynamic.isString();
        if (!leadsOn && (step == 0 || !hasScopes))
            return at;
        if (hasScopes)
            scope = scopeOf(object, scope);
        if (!leadsOn) {
            object.remove("$id"_L1); // The scope ends with it.
            return placed(object, scope);
        }
        const Target next = reference.isString() ? target(reference.toString(), scope.constLast())
                                                 : dynamicTarget(dynamic.toString(), scope);
        at = next.schema;
        scope.append(next.resource);
    }
    return {QJsonValue::Undefined};
}

} // namespace planops::spec
