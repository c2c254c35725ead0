// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonparts.h"

#include "core/base/jsonreader.h"

namespace planops {

namespace {

//! Calls \a found with the key (null in an array) and the value of everything right below the top.
template <typename Found>
void eachPart(QByteArrayView json, JsonReader::Kind opening, Found found)
{
    using Kind = JsonReader::Kind;
    JsonReader reader(json);
    if (reader.next().kind != opening)
        return;
    QByteArrayView key;
    qint64 begin = -1;
    for (JsonReader::Event event = reader.next();
         event.kind != Kind::End && event.kind != Kind::Error; event = reader.next()) {
        const bool opens = event.kind == Kind::ObjectBegin || event.kind == Kind::ArrayBegin;
        // Depth counts what is open after the event.
        if (event.kind == Kind::Key && reader.depth() == 1) {
            key = json.sliced(event.begin + 1, event.end - event.begin - 2);
            continue;
        }
        if (opens && reader.depth() == 2)
            begin = event.begin;
        if (opens || reader.depth() != 1 || event.kind == Kind::Key)
            continue;
        const bool closes = event.kind == Kind::ObjectEnd || event.kind == Kind::ArrayEnd;
        const qint64 from = closes ? begin : event.begin;
        found(key, json.sliced(from, event.end - from));
    }
}

} // namespace

QList<JsonMember> jsonMembers(QByteArrayView object)
{
    QList<JsonMember> members;
    eachPart(object, JsonReader::Kind::ObjectBegin, [&](QByteArrayView key, QByteArrayView part) {
        members.append({key, part});
    });
    return members;
}

QByteArrayView jsonMember(QByteArrayView object, QByteArrayView name)
{
    QByteArrayView value;
    eachPart(object, JsonReader::Kind::ObjectBegin, [&](QByteArrayView key, QByteArrayView part) {
        if (key == name)
            value = part;
    });
    return value;
}

QList<QByteArrayView> jsonElements(QByteArrayView array)
{
    QList<QByteArrayView> elements;
    eachPart(array, JsonReader::Kind::ArrayBegin,
             [&](QByteArrayView /*key*/, QByteArrayView part) { elements.append(part); });
    return elements;
}

} // namespace planops
