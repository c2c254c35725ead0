// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/operation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

QString plainType(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().toLower();
}

bool isJsonType(const QString &contentType)
{
    const QString type = plainType(contentType);
    return type.endsWith("/json"_L1) || type.endsWith("+json"_L1);
}

bool Operation::needsAuth() const
{
    return !security.isEmpty()
        && std::none_of(security.begin(), security.end(),
                        [](const QList<SecurityNeed> &needs) { return needs.isEmpty(); });
}

QStringList Operation::scopes() const
{
    QStringList all;
    for (const QList<SecurityNeed> &needs : security) {
        for (const SecurityNeed &need : needs)
            all += need.scopes;
    }
    all.removeDuplicates();
    return all;
}

const Response *Operation::responseFor(int status) const
{
    const QString number = QString::number(status);
    const Response *best = nullptr;
    for (const Response &response : responses) {
        if (response.status == number)
            return &response;
        const bool isClass = response.status.size() == 3
            && response.status.endsWith("XX"_L1, Qt::CaseInsensitive)
            && response.status.front() == number.front();
        if (isClass || (!best && response.status == "default"_L1))
            best = &response;
    }
    return best;
}

QString searchedText(const Operation &operation, const QString &names)
{
    const QString text = operation.method + u' ' + operation.path + u' ' + operation.summary + u' '
        + operation.id + u' ' + operation.tags.join(u' ') + names;
    return text.toLower();
}

} // namespace planops::spec
