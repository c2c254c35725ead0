// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/flatschema.h"

#include "core/spec/memberorder.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int deepestFlat = 24;
constexpr int mostParts = 2'000; // Each allOf may name the one below twice: that doubles per level.

QJsonObject flatPart(const Document &document, const QJsonValue &schema, int depth, int &parts)
{
    QJsonObject own = schema.toObject();
    QJsonObject result;
    if (depth > deepestFlat || ++parts > mostParts)
        return result;
    if (own.contains("$ref"_L1)) {
        result = flatPart(document, document.resolved(schema), depth + 1, parts);
        own.remove(u"$ref"_s);
    }
    const QJsonArray all = own.take(u"allOf"_s).toArray();
    for (const QJsonValue &part : all)
        joinSchema(result, flatPart(document, part, depth + 1, parts));
    joinSchema(result, own);
    return result;
}

} // namespace

void joinSchema(QJsonObject &into, const QJsonObject &other)
{
    joinOrder(into, other, u"properties"_s);
    for (auto it = other.begin(); it != other.end(); ++it) {
        if (it.key() == orderMember)
            continue;
        if (it.key() == "properties"_L1) {
            QJsonObject members = into.value(it.key()).toObject();
            const QJsonObject more = it.value().toObject();
            for (auto member = more.begin(); member != more.end(); ++member) {
                const QJsonValue had = members.value(member.key());
                members.insert(
                    member.key(),
                    had.isUndefined() || had == member.value()
                        ? member.value()
                        : QJsonValue(QJsonObject {{u"allOf"_s, QJsonArray {had, member.value()}}}));
            }
            into.insert(it.key(), members);
        } else if (it.key() == "required"_L1 && it.value().isArray()) {
            QJsonArray names = into.value(it.key()).toArray();
            const QJsonArray more = it.value().toArray();
            for (const QJsonValue &name : more)
                names.append(name);
            into.insert(it.key(), names);
        } else {
            into.insert(it.key(), it.value());
        }
    }
}

QJsonObject flatSchema(const Document &document, const QJsonValue &schema)
{
    int parts = 0;
    return flatPart(document, schema, 0, parts);
}

} // namespace planops::spec
