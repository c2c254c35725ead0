// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/refs.h"

#include "core/base/jsonpointer.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::spec {

QJsonValue valueAt(const QJsonObject &root, QStringView reference)
{
    if (reference == u"#")
        return root;
    if (!reference.startsWith(u"#/"))
        return {QJsonValue::Undefined};
    const QStringView pointer = reference.sliced(1);
    if (!pointer.contains(u'%'))
        return valueAtPointer(root, pointer);
    // A fragment of a URI, so it may be encoded.
    return valueAtPointer(root, QUrl::fromPercentEncoding(pointer.toUtf8()));
}

QJsonValue followed(const QJsonObject &root, const QJsonValue &value)
{
    constexpr int mostSteps = 100;
    QJsonValue at = value;
    for (int step = 0; step <= mostSteps; ++step) {
        const QJsonValue next = at.toObject().value("$ref"_L1);
        if (!next.isString())
            return at;
        at = valueAt(root, next.toString());
    }
    return {QJsonValue::Undefined};
}

} // namespace planops::spec
