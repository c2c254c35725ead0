// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of DocumentReader that looks where references lead.
#include "core/spec/documentreader.h"
#include "core/spec/refs.h"
#include "core/spec/schemaindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

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
    struct Place
    {
        QString pointer;
        QJsonValue value;
        QUrl resource; // schemaindex.h
    };
    SchemaIndex index(m_document);
    QSet<std::pair<QString, QUrl>> known;
    QList<Place> open {{{}, m_document.root, {}}};
    while (!open.isEmpty()) {
        const Place place = open.takeLast();
        if (place.value.isArray()) {
            const QJsonArray array = place.value.toArray();
            for (qsizetype i = array.size() - 1; i >= 0; --i) {
                if (array.at(i).isObject() || array.at(i).isArray())
                    open.append({pointerTo(place.pointer, QString::number(i)), array.at(i),
                                 place.resource});
            }
            continue;
        }
        const QJsonObject object = place.value.toObject();
        const QUrl resource = SchemaIndex::resourceOf(object, place.resource);
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "$ref"_L1 && it.value().isString()) {
                const QString reference = it.value().toString();
                if (known.contains({reference, resource}))
                    continue;
                known.insert({reference, resource});
                // A circle of references leads nowhere too; by name there is none to be seen here.
                const bool isPlain = resource.isEmpty() && reference.startsWith("#/"_L1);
                const QJsonValue found = isPlain ? followed(m_document.root, object)
                                                 : index.target(reference, resource).schema;
                if (found.isUndefined())
                    note(place.pointer,
                         ReferencesText::tr("The reference “%1” leads nowhere.").arg(reference));
            } else if ((it.value().isObject() || it.value().isArray()) && it.key() != "example"_L1
                       && it.key() != "examples"_L1) {
                open.append({pointerTo(place.pointer, it.key()), it.value(), resource});
            }
        }
    }
}

} // namespace planops::spec
