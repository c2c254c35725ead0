// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/changes.h"

#include "core/spec/memberorder.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct ChangesText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::Changes)
};

using Places = QHash<QString, QJsonValue>;

//! Everything that a value's references lead to, each once: circles end.
Places reachableFrom(const Document &document, const QJsonValue &start)
{
    Places found;
    QList<QJsonValue> open {start};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            open.append(element);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "$ref"_L1 && it.value().isString()) {
                const QString reference = it.value().toString();
                if (found.contains(reference))
                    continue;
                const QJsonValue target = document.at(reference);
                found.insert(reference, target);
                open.append(target);
            } else if (it.value().isObject() || it.value().isArray()) {
                open.append(it.value());
            }
        }
    }
    return found;
}

QString keyOf(const Operation &operation)
{
    return operation.method + u' ' + operation.path;
}

QString keyOf(const Parameter &parameter)
{
    return QString::number(static_cast<int>(parameter.in)) + parameter.name;
}

void compareParameters(const Operation &before, const Operation &after, QStringList &details)
{
    QHash<QString, const Parameter *> old;
    for (const Parameter &parameter : before.parameters)
        old.insert(keyOf(parameter), &parameter);
    for (const Parameter &parameter : after.parameters) {
        const Parameter *was = old.take(keyOf(parameter));
        if (!was)
            details.append(parameter.required
                               ? ChangesText::tr("New required parameter “%1”.").arg(parameter.name)
                               : ChangesText::tr("New parameter “%1”.").arg(parameter.name));
        else if (parameter.required && !was->required)
            details.append(
                ChangesText::tr("The parameter “%1” is required now.").arg(parameter.name));
        else if (was->schema != parameter.schema)
            details.append(
                ChangesText::tr("The parameter “%1” takes other values.").arg(parameter.name));
    }
    for (const Parameter &parameter : before.parameters) {
        if (old.contains(keyOf(parameter)))
            details.append(ChangesText::tr("The parameter “%1” is gone.").arg(parameter.name));
    }
}

void compareAnswers(const Operation &before, const Operation &after, QStringList &details)
{
    QStringList old;
    for (const Response &response : before.responses)
        old.append(response.status);
    for (const Response &response : after.responses) {
        if (old.removeAll(response.status) == 0)
            details.append(ChangesText::tr("New answer %1.").arg(response.status));
    }
    for (const QString &status : std::as_const(old))
        details.append(ChangesText::tr("The answer %1 is gone.").arg(status));
}

void compareRest(const Operation &before, const Operation &after, QStringList &details)
{
    const bool hadBody = before.body.has_value();
    if (after.body && !hadBody)
        details.append(ChangesText::tr("It takes a body now."));
    else if (!after.body && hadBody)
        details.append(ChangesText::tr("It takes no body any more."));
    else if (after.body && after.body->required && !before.body->required)
        details.append(ChangesText::tr("The body is required now."));
    if (after.deprecated != before.deprecated)
        details.append(after.deprecated ? ChangesText::tr("It is deprecated now.")
                                        : ChangesText::tr("It is no longer deprecated."));
    if (after.scopes() != before.scopes() || after.needsAuth() != before.needsAuth())
        details.append(ChangesText::tr("It needs other permissions."));
}

//! An order is nothing that a client could tell.
bool differ(const QJsonValue &before, const QJsonValue &after)
{
    return before != after && withoutOrder(before) != withoutOrder(after);
}

void compareSchemas(const Places &before, const Places &after, QStringList &details)
{
    QStringList names;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.contains(it.key()) && differ(before.value(it.key()), it.value()))
            names.append(it.key().section(u'/', -1));
    }
    names.sort();
    if (!names.isEmpty())
        details.append(ChangesText::tr("Changed on the way: %1.").arg(names.join(u", "_s)));
}

//! Empty if nothing that matters differs.
QStringList detailsOf(const Document &beforeIn, const Operation &before, const Document &afterIn,
                      const Operation &after)
{
    const QJsonValue oldJson = beforeIn.at(QString(u'#' + before.pointer));
    const QJsonValue newJson = afterIn.at(QString(u'#' + after.pointer));
    QStringList details;
    compareParameters(before, after, details);
    compareAnswers(before, after, details);
    compareRest(before, after, details);
    compareSchemas(reachableFrom(beforeIn, oldJson), reachableFrom(afterIn, newJson), details);
    if (details.isEmpty() && differ(oldJson, newJson)) {
        const bool isText =
            before.summary != after.summary || before.description != after.description;
        details.append(isText ? ChangesText::tr("Its description changed.")
                              : ChangesText::tr("Its body or its answers changed."));
    }
    return details;
}

} // namespace

QList<Change> changesBetween(const Document &before, const Document &after)
{
    QHash<QString, const Operation *> old;
    for (const Operation &operation : before.operations)
        old.insert(keyOf(operation), &operation);
    QList<Change> changes;
    for (const Operation &operation : after.operations) {
        const Operation *was = old.take(keyOf(operation));
        if (!was) {
            changes.append({Change::Kind::Added, operation.method, operation.path, {}});
        } else if (const QStringList details = detailsOf(before, *was, after, operation);
                   !details.isEmpty()) {
            changes.append({Change::Kind::Changed, operation.method, operation.path, details});
        }
    }
    for (const Operation &operation : before.operations) {
        if (old.contains(keyOf(operation)))
            changes.append({Change::Kind::Removed, operation.method, operation.path, {}});
    }
    if (changes.size() > mostChanges)
        changes.resize(mostChanges);
    return changes;
}

} // namespace planops::spec
