// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>

namespace planops::workspace {

//! \brief The value of a name between {{ and }}; nothing if it is not known.
using Lookup = std::function<std::optional<QString>(const QString &name)>;

//! \brief The text with {{name}} replaced, in the values too (10 deep, 16 MB at most: values that
//! name each other end there). Unknown names stay as written and are added to \a unknown.
[[nodiscard]] QString expanded(const QString &text, const Lookup &lookup,
                               QStringList *unknown = nullptr);

//! \brief The same for every text of a request.
[[nodiscard]] neutral::Request expanded(const neutral::Request &request, const Lookup &lookup,
                                        QStringList *unknown = nullptr);

//! \brief A {{name}} in a text.
struct VariableUse
{
    qsizetype begin = 0; //!< Of the first brace.
    qsizetype length = 0;
    QString name;
};

//! \brief Where variables stand in a text, for marking them; as expanded() finds them.
[[nodiscard]] QList<VariableUse> variablesIn(const QString &text);

[[nodiscard]] Lookup lookupIn(const QHash<QString, QString> &values);

} // namespace planops::workspace
