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

constexpr std::array seenInOrder {"properties"_L1, "paths"_L1, "content"_L1, "examples"_L1};
constexpr std::array holdValues {"example"_L1, "examples"_L1, "default"_L1, "enum"_L1, "const"_L1};
constexpr std::array holdNames {"properties"_L1,
                                "patternProperties"_L1,
                                "$defs"_L1,
                                "definitions"_L1,
                                "dependentSchemas"_L1,
                                "schemas"_L1,
                                "paths"_L1,
                                "content"_L1,
                                "responses"_L1,
                                "requestBodies"_L1,
                                "headers"_L1,
                                "parameters"_L1,
                                "callbacks"_L1,
                                "links"_L1,
                                "encoding"_L1};

template <std::size_t Size>
bool isOneOf(const QString &name, const std::array<QLatin1StringView, Size> &names)
{
    return std::any_of(names.begin(), names.end(),
                       [&name](QLatin1StringView one) { return name == one; });
}

} // namespace

bool keepsOrder(const QStringList &path)
{
    if (path.isEmpty() || !isOneOf(path.constLast(), seenInOrder))
        return false;
    if (path.size() == 1)
        return true;
    const qsizetype above = path.size() - 1;
    return !isOneOf(path.at(above - 1), holdNames)
        && std::none_of(path.begin(), path.begin() + above,
                        [](const QString &step) { return isOneOf(step, holdValues); });
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
