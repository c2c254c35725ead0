// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace planops::auth {

//! \brief The members of an application/x-www-form-urlencoded text, decoded, in order.
struct FormMembers
{
    QList<QPair<QByteArray, QByteArray>> list;

    [[nodiscard]] bool contains(const QByteArray &name) const;
    [[nodiscard]] QByteArray value(
        const QByteArray &name) const; //!< The first one; empty if there is none.
    [[nodiscard]] bool hasRepeats() const;
};

//! \brief Decodes strictly: "+" is a space, a bad percent escape is no form at all.
[[nodiscard]] std::optional<FormMembers> parseForm(const QByteArray &text);

//! \brief One member "name=value", both encoded so that nothing is taken for something else ("+"
//! included).
[[nodiscard]] QByteArray formMember(QByteArrayView name, const QByteArray &value);

//! \brief A server's words for a detail or a sentence: one line, no control characters, secrets
//! masked, cut.
[[nodiscard]] QString safeServerText(const QString &text, qsizetype maximum = 200);

} // namespace planops::auth
