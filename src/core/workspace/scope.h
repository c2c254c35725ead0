// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/variables.h"

#include <QHash>

namespace planops::workspace {

//! \brief What a {{name}} stands for, and who said so.
struct Variable
{
    QString value;
    QString origin;        //!< For people: "http-client.env.json, dev"
    bool isSecret = false; //!< From the keychain: neither shown nor written into files and code.

    friend bool operator==(const Variable &, const Variable &) = default;
};

//! \brief The variables that a request sees. A value: what is filled in does not change under way.
class Scope
{
public:
    //! \brief Wins over what was added before.
    void add(const QString &name, const Variable &variable);

    //! \brief Also of {{$uuid}} and its kin, whose value is an example: each use makes a new one.
    [[nodiscard]] std::optional<Variable> find(const QString &name) const;
    [[nodiscard]] Lookup lookup() const;
    //! \brief The same, but a secret variable stands for itself: what is written stays as written.
    [[nodiscard]] Scope withoutSecretValues() const;
    [[nodiscard]] bool isEmpty() const { return m_variables.isEmpty(); }
    [[nodiscard]] QStringList names() const; //!< Sorted, without the dynamic ones.

    friend bool operator==(const Scope &, const Scope &) = default;

private:
    QHash<QString, Variable> m_variables;
};

} // namespace planops::workspace
