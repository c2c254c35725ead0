// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of DocumentReader that takes down what schemas are called and looks where references
// lead.
#include "core/base/jsonpointer.h"
#include "core/spec/documentreader.h"
#include "core/spec/refs.h"
#include "core/spec/schemaindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct ReferencesText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::DocumentReader)
};

//! In these stand values, not schemas: a member "$id" of an example names nothing.
bool holdsValues(const QString &member)
{
    constexpr std::array names {"example"_L1, "examples"_L1, "default"_L1, "enum"_L1, "const"_L1};
    return std::any_of(names.begin(), names.end(),
                       [&member](QLatin1StringView name) { return member == name; });
}

} // namespace

void DocumentReader::readReferences()
{
    // Pointers are made of what leads nowhere only: a document has thousands of places.
    struct Place
    {
        qsizetype above = -1; // in places; -1 = the top
        QString name;
        QJsonValue value;
        QUrl resource; // schemaindex.h
        bool isValue = false;
    };
    struct Named // Where it leads can be told when all names are known.
    {
        std::size_t place;
        QString reference;
        QUrl resource;
        bool isPlain; // a pointer, which leads nowhere without names
    };
    std::vector<Named> byName;
    QSet<QString> known; // With the resource before it, if it has one.
    std::vector<Place> places {{-1, {}, m_document.root, {}, false}};
    const auto pointerOf = [&places](std::size_t place) {
        QStringList names;
        for (; place > 0; place = static_cast<std::size_t>(places.at(place).above))
            names.prepend(places.at(place).name);
        QString pointer;
        for (const QString &name : std::as_const(names))
            pointer = pointerTo(pointer, name);
        return pointer;
    };
    std::vector<std::size_t> open {0};
    const auto add = [&](std::size_t above, const QString &name, const QJsonValue &value,
                         const QUrl &resource, bool isValue) {
        open.push_back(places.size());
        places.push_back({static_cast<qsizetype>(above), name, value, resource, isValue});
    };
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        const QJsonValue value = std::exchange(places[at].value, {});
        const QUrl from = places[at].resource;
        const bool isValue = places[at].isValue;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (const QJsonValue element = array.at(i); element.isObject() || element.isArray())
                    add(at, QString::number(i), element, from, isValue);
            }
            continue;
        }
        const QJsonObject object = value.toObject();
        const QUrl resource = isValue ? from : SchemaIndex::addressOf(object, from);
        if (resource != from)
            m_document.names.resources.insert(resource, object);
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue member = it.value();
            if (!member.isString() && !member.isObject() && !member.isArray())
                continue;
            const QString name = it.key();
            if (!member.isString()) {
                if (name != "example"_L1 && name != "examples"_L1)
                    add(at, name, member, resource, isValue || holdsValues(name));
                continue;
            }
            if (!name.startsWith(u'$'))
                continue;
            const QString text = member.toString();
            const bool isDynamic = name == "$dynamicAnchor"_L1;
            if ((isDynamic || name == "$anchor"_L1) && !isValue)
                m_document.names.anchors.insert({resource, text}, {object, isDynamic});
            if (name != "$ref"_L1)
                continue;
            const QString key =
                resource.isEmpty() ? text : QString(resource.toString() + u' ' + text);
            if (known.contains(key))
                continue;
            known.insert(key);
            // By far the most lead to a place that says no more than where it is.
            const bool isPlain = resource.isEmpty() && text.startsWith("#/"_L1);
            if (!isPlain || followed(m_document.root, object).isUndefined())
                byName.push_back({at, text, resource, isPlain});
        }
    }
    const SchemaIndex index(m_document);
    const bool hasNames =
        !m_document.names.resources.isEmpty() || !m_document.names.anchors.isEmpty();
    for (const Named &named : byName) {
        // A circle of references leads nowhere too.
        const QJsonObject reference {{u"$ref"_s, named.reference}};
        if ((named.isPlain && !hasNames)
            || index.resolved(SchemaIndex::placed(reference, {named.resource})).isUndefined())
            note(pointerOf(named.place),
                 ReferencesText::tr("The reference “%1” leads nowhere.").arg(named.reference));
    }
}

} // namespace planops::spec
