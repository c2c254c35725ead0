// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/refs.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::spec {

QJsonValue valueAt(const QJsonObject &root, QStringView reference)
{
    if (reference == u"#")
        return root;
    if (!reference.startsWith(u"#/"))
        return {QJsonValue::Undefined};
    const bool isEncoded = reference.contains(u'%'); // A fragment of a URI, so it may be.
    const QString pointer = isEncoded ? QUrl::fromPercentEncoding(reference.sliced(2).toUtf8())
                                      : reference.sliced(2).toString();
    QJsonValue value = root;
    const auto steps = QStringView(pointer).split(u'/');
    for (const QStringView step : steps) {
        if (value.isArray()) {
            bool ok = false;
            const int index = step.toInt(&ok);
            value =
                ok && index >= 0 ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
        } else if (step.contains(u'~')) {
            value = value.toObject().value(
                step.toString().replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
        } else {
            value = value.toObject().value(step);
        }
        if (value.isUndefined())
            break;
    }
    return value;
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
