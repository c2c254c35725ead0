// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/item.h"

using namespace Qt::StringLiterals;

namespace planops::resources {

namespace {

QString asText(const QJsonValue &value)
{
    return value.isString() || value.isDouble() ? value.toVariant().toString() : QString();
}

//! "task_id" → "taskId"
QString camelCase(const QString &name)
{
    QString text;
    bool upper = false;
    for (const QChar letter : name) {
        if (letter == u'_') {
            upper = true;
            continue;
        }
        text += upper ? letter.toUpper() : letter;
        upper = false;
    }
    return text;
}

QString firstText(const QJsonObject &fields, const QStringList &members)
{
    for (const QString &member : members) {
        if (const QString text = asText(fields.value(member)); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

Item itemOf(const projects::ListAnswer::Entry &entry, const QString &key)
{
    Item item;
    item.fields = entry.fields;
    item.source = entry.source;
    item.id = firstText(
        entry.fields,
        {key, camelCase(key), u"id"_s, u"_id"_s, u"uuid"_s, u"slug"_s, u"key"_s, u"name"_s});
    item.name = firstText(entry.fields,
                          {u"name"_s, u"title"_s, u"display_name"_s, u"displayName"_s, u"label"_s,
                           u"subject"_s, u"email"_s, u"slug"_s, u"key"_s});
    // Memberships and the like have their name one level down: "user": {"name": …}.
    for (auto it = entry.fields.begin(); item.name.isEmpty() && it != entry.fields.end(); ++it)
        item.name = firstText(it.value().toObject(), {u"name"_s, u"title"_s});
    if (item.name.isEmpty())
        item.name = item.id;
    return item;
}

} // namespace planops::resources
