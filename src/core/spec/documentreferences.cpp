// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of DocumentReader that looks where references lead.
#include "core/base/jsonpointer.h"
#include "core/spec/documentreader.h"
#include "core/spec/refs.h"
#include "core/spec/schemaindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct ReferencesText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::DocumentReader)
};

} // namespace

void DocumentReader::checkReferences()
{
    // Pointers are made of what leads nowhere only: a document has thousands of places.
    struct Place
    {
        qsizetype above = -1; // in places; -1 = the top
        QString name;
        QJsonValue value;
        QUrl resource; // schemaindex.h
    };
    SchemaIndex index(m_document);
    QSet<QString> known; // With the resource before it, if it has one.
    std::vector<Place> places {{-1, {}, m_document.root, {}}};
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
                         const QUrl &resource) {
        open.push_back(places.size());
        places.push_back({static_cast<qsizetype>(above), name, value, resource});
    };
    const auto check = [&](std::size_t at, const QJsonObject &object, const QString &reference,
                           const QUrl &resource) {
        const QString key =
            resource.isEmpty() ? reference : QString(resource.toString() + u' ' + reference);
        if (known.contains(key))
            return;
        known.insert(key);
        // A circle of references leads nowhere too; by name there is none to be seen here.
        const bool isPlain = resource.isEmpty() && reference.startsWith("#/"_L1);
        const QJsonValue found =
            isPlain ? followed(m_document.root, object) : index.target(reference, resource).schema;
        if (found.isUndefined())
            note(pointerOf(at),
                 ReferencesText::tr("The reference “%1” leads nowhere.").arg(reference));
    };
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        const QJsonValue value = std::exchange(places[at].value, {});
        const QUrl from = places[at].resource;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                if (const auto element = array[i]; element.isObject() || element.isArray())
                    add(at, QString::number(i), element, from);
            }
            continue;
        }
        const QJsonObject object = value.toObject();
        const QUrl resource = SchemaIndex::resourceOf(object, from);
        if (const QJsonValue reference = object.value("$ref"_L1); reference.isString())
            check(at, object, reference.toString(), resource);
        for (auto it = object.begin(); it != object.end(); ++it) {
            // Most members are plain values: not even their names are wanted.
            if (!it->isObject() && !it->isArray())
                continue;
            if (const QString name = it.key(); name != "example"_L1 && name != "examples"_L1)
                add(at, name, *it, resource);
        }
    }
}

} // namespace planops::spec
