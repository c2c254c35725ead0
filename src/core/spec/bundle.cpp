// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/bundle.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

constexpr int mostDocuments = 50;
constexpr QLatin1StringView bundleMember = "x-planops-documents"_L1;

} // namespace

Bundle::Bundle(const QUrl &address, const QJsonObject &root)
{
    m_parts.append({address.adjusted(QUrl::RemoveFragment), root});
    collect(m_parts.constFirst().address, root);
}

bool Bundle::mayBeTakenIn(const QUrl &address) const
{
    const QUrl &root = m_parts.constFirst().address;
    return root.isValid() && address.scheme() == root.scheme() && address.host() == root.host()
        && address.port() == root.port();
}

void Bundle::collect(const QUrl &address, const QJsonObject &document)
{
    QList<QJsonValue> open {document};
    while (!open.isEmpty()) {
        const QJsonValue value = open.takeLast();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            open.append(element);
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != "$ref"_L1 || !it.value().isString()) {
                if (it.value().isObject() || it.value().isArray())
                    open.append(it.value());
                continue;
            }
            const QString reference = it.value().toString();
            if (reference.startsWith(u'#'))
                continue;
            const QUrl named = address.resolved(QUrl(reference)).adjusted(QUrl::RemoveFragment);
            if (named != m_parts.constFirst().address && !m_named.contains(named)
                && mayBeTakenIn(named) && m_named.size() < mostDocuments)
                m_named.append(named);
        }
    }
}

QList<QUrl> Bundle::missing() const
{
    QList<QUrl> missing;
    for (const QUrl &named : m_named) {
        const bool isHere = std::any_of(m_parts.begin(), m_parts.end(), [&named](const Part &part) {
            return part.address == named;
        });
        if (!isHere && !m_leftOut.contains(named))
            missing.append(named);
    }
    return missing;
}

void Bundle::add(const QUrl &address, const QJsonObject &document)
{
    m_parts.append({address, document});
    collect(address, document);
}

void Bundle::leaveOut(const QUrl &address)
{
    m_leftOut.insert(address);
}

QString Bundle::localReference(const QString &reference, const QUrl &from) const
{
    const qsizetype hash = reference.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : reference.sliced(hash + 1);
    const QUrl named =
        hash == 0 ? from : from.resolved(QUrl(reference)).adjusted(QUrl::RemoveFragment);
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].address != named)
            continue;
        return i == 0 ? QString(u'#' + fragment)
                      : QString(u"#/"_s + bundleMember + u'/' + QString::number(i - 1) + fragment);
    }
    return reference;
}

QJsonValue Bundle::rewritten(const QJsonValue &value, const QUrl &from) const
{
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray old = value.toArray();
        for (const QJsonValue &element : old)
            array.append(rewritten(element, from));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "$ref"_L1 && it.value().isString())
            it.value() = localReference(it.value().toString(), from);
        else if (it.value().isObject() || it.value().isArray())
            it.value() = rewritten(it.value(), from);
    }
    return object;
}

QJsonObject Bundle::whole() const
{
    if (m_parts.size() == 1 && m_named.isEmpty())
        return m_parts.constFirst().document;
    QJsonArray others;
    for (qsizetype i = 1; i < m_parts.size(); ++i)
        others.append(rewritten(m_parts[i].document, m_parts[i].address));
    QJsonObject root =
        rewritten(m_parts.constFirst().document, m_parts.constFirst().address).toObject();
    root.insert(bundleMember, others);
    return root;
}

} // namespace planops::spec
