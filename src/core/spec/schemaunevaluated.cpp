// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SchemaChecker that knows what no other word of a schema has looked at (JSON Schema
// 2020-12, 11).
#include "core/base/jsonpointer.h"
#include "core/spec/schemachecker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct UnevaluatedText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::SchemaChecker)
};

bool isForbidden(const QJsonValue &schema)
{
    return schema.isBool() && !schema.toBool();
}

} // namespace

void SchemaChecker::checkUnevaluated(const Place &place, const QJsonObject &schema)
{
    Members &members = place.members;
    const QJsonValue ofMembers = schema.value("unevaluatedProperties"_L1);
    const QJsonObject object = place.value.toObject();
    for (auto it = object.begin(); it != object.end() && !ofMembers.isUndefined()
         && !members.areAllSeen && m_findings.isComplete;
         ++it) {
        if (members.known.contains(it.key()))
            continue;
        const QString pointer = pointerTo(place.pointer, it.key());
        if (isForbidden(ofMembers)) {
            members.known.insert(it.key()); // Told here, once.
            note(u"extra-member"_s, pointer,
                 UnevaluatedText::tr("The document allows no such member."));
        } else {
            judge(it.value(), ofMembers, pointer);
        }
    }
    if (!ofMembers.isUndefined()) {
        members.areAllSeen = true;
        members.isOpen = members.isOpen || !isForbidden(ofMembers);
    }

    const QJsonValue ofElements = schema.value("unevaluatedItems"_L1);
    if (ofElements.isUndefined())
        return;
    const QJsonArray array = place.value.toArray();
    for (qsizetype i = members.firstSeen;
         i < array.size() && !members.areAllElementsSeen && m_findings.isComplete; ++i) {
        if (members.seen.contains(i))
            continue;
        const QString pointer = pointerTo(place.pointer, QString::number(i));
        if (isForbidden(ofElements))
            note(u"extra-member"_s, pointer,
                 UnevaluatedText::tr("The document allows no such element."));
        else
            judge(array.at(i), ofElements, pointer);
    }
    members.areAllElementsSeen = true;
}

} // namespace planops::spec
