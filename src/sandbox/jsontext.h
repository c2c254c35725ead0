// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>

namespace planops::sandbox {

//! \brief Writes a JSON object whose members stay in the order of the calls.
//!
//! QJsonObject sorts by name; an API that people read in a raw view answers in a meaningful order,
//! as FastAPI does.
class JsonText
{
public:
    JsonText &add(QLatin1StringView name, const QJsonValue &value);
    JsonText &add(QLatin1StringView name, const JsonText &object);
    JsonText &add(QLatin1StringView name, const QList<JsonText> &objects);

    [[nodiscard]] QByteArray toJson() const;

private:
    JsonText &addRaw(QLatin1StringView name, const QByteArray &json);

    QByteArray m_members;
};

//! \brief Any value as compact JSON, scalars included.
[[nodiscard]] QByteArray jsonText(const QJsonValue &value);

} // namespace planops::sandbox
