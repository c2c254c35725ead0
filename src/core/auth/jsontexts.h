// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace planops::auth {

//! \brief The members of a JSON list as texts, one for each: what is no text is empty. Empty for
//! what is no list.
[[nodiscard]] inline QStringList jsonTexts(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace planops::auth
