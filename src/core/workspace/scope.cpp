// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/scope.h"

#include "core/workspace/dynamicvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::workspace {

void Scope::add(const QString &name, const Variable &variable)
{
    m_variables.insert(name, variable);
}

std::optional<Variable> Scope::find(const QString &name) const
{
    const auto found = m_variables.constFind(name);
    if (found != m_variables.constEnd())
        return *found;
    if (const auto value = dynamicValue(name))
        return Variable {
            *value,
            QCoreApplication::translate("planops::workspace::Scope", "made anew at each use")};
    return std::nullopt;
}

Lookup Scope::lookup() const
{
    return [scope = *this](const QString &name) -> std::optional<QString> {
        const auto found = scope.find(name);
        return found ? std::optional(found->value) : std::nullopt;
    };
}

Scope Scope::withoutSecretValues() const
{
    Scope scope = *this;
    for (auto it = scope.m_variables.begin(); it != scope.m_variables.end(); ++it) {
        if (it->isSecret)
            it->value = u"{{"_s + it.key() + u"}}"_s;
    }
    return scope;
}

QStringList Scope::names() const
{
    QStringList names = m_variables.keys();
    names.sort();
    return names;
}

} // namespace planops::workspace
