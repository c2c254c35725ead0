// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/memberorder.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr std::array<QByteArrayView, 4> seenInOrder {"properties", "paths", "content", "examples"};
constexpr std::array<QByteArrayView, 5> holdValues {"example", "examples", "default", "enum",
                                                    "const"};
constexpr std::array<QByteArrayView, 15> holdNames {"properties",
                                                    "patternProperties",
                                                    "$defs",
                                                    "definitions",
                                                    "dependentSchemas",
                                                    "schemas",
                                                    "paths",
                                                    "content",
                                                    "responses",
                                                    "requestBodies",
                                                    "headers",
                                                    "parameters",
                                                    "callbacks",
                                                    "links",
                                                    "encoding"};

template <std::size_t Size>
bool isOneOf(QByteArrayView name, const std::array<QByteArrayView, Size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

OrderContext contextBelow(OrderContext above, QByteArrayView name)
{
    if (above != OrderContext::Words) // Below a name of its own the document speaks in words again.
        return above == OrderContext::Names ? OrderContext::Words : above;
    if (isOneOf(name, holdValues))
        return OrderContext::Values;
    return isOneOf(name, holdNames) ? OrderContext::Names : OrderContext::Words;
}

bool isSeenInOrder(OrderContext above, QByteArrayView name)
{
    return above == OrderContext::Words && isOneOf(name, seenInOrder);
}

bool keepsOrder(const QStringList &path)
{
    OrderContext context = OrderContext::Words;
    for (qsizetype i = 0; i + 1 < path.size(); ++i)
        context = contextBelow(context, path.at(i).toUtf8());
    return !path.isEmpty() && isSeenInOrder(context, path.constLast().toUtf8());
}

void keepOrder(QJsonObject &holder, const QString &member, const QStringList &names)
{
    if (std::is_sorted(names.begin(), names.end()))
        return;
    QJsonObject orders = holder.value(orderMember).toObject();
    if (orders.contains(member))
        return; // A document that was kept brings it along.
    orders.insert(member, QJsonArray::fromStringList(names));
    holder.insert(orderMember, orders);
}

QStringList orderedNames(const QJsonObject &holder, const QString &member)
{
    const QJsonObject object = holder.value(member).toObject();
    const QJsonArray order = holder.value(orderMember)[member].toArray();
    if (order.isEmpty())
        return object.keys();
    QStringList names;
    QSet<QString> known;
    const auto add = [&](const QString &name) {
        if (known.contains(name) || !object.contains(name))
            return;
        known.insert(name);
        names.append(name);
    };
    for (const QJsonValue &name : order)
        add(name.toString());
    for (auto it = object.begin(); it != object.end() && names.size() < object.size(); ++it)
        add(it.key());
    return names;
}

void joinOrder(QJsonObject &into, const QJsonObject &other, const QString &member)
{
    if (!other.contains(member))
        return;
    QStringList names = orderedNames(into, member) + orderedNames(other, member);
    names.removeDuplicates();
    QJsonObject orders = into.value(orderMember).toObject();
    orders.remove(member); // It is about fewer.
    into.insert(orderMember, orders);
    keepOrder(into, member, names);
    if (into.value(orderMember).toObject().isEmpty())
        into.remove(orderMember);
}

QJsonValue withoutOrder(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray all = value.toArray();
        for (const QJsonValue &element : all)
            array.append(withoutOrder(element));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key() != orderMember)
            object.insert(it.key(), withoutOrder(it.value()));
    }
    return object;
}

} // namespace planops::spec
