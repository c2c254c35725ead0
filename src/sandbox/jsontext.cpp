// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

JsonText &JsonText::addRaw(QLatin1StringView name, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += jsonText(QString(name)) + ':' + json;
    return *this;
}

JsonText &JsonText::add(QLatin1StringView name, const QJsonValue &value)
{
    return addRaw(name, jsonText(value));
}

JsonText &JsonText::add(QLatin1StringView name, const JsonText &object)
{
    return addRaw(name, object.toJson());
}

JsonText &JsonText::add(QLatin1StringView name, const QList<JsonText> &objects)
{
    QByteArray list;
    for (const JsonText &object : objects) {
        if (!list.isEmpty())
            list += ',';
        list += object.toJson();
    }
    return addRaw(name, '[' + list + ']');
}

QByteArray JsonText::toJson() const
{
    return '{' + m_members + '}';
}

} // namespace planops::sandbox
