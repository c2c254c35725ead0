// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/paging.h"

using namespace Qt::StringLiterals;

namespace planops::resources {

namespace {

const spec::Parameter *findQuery(const spec::Operation &operation, const QStringList &names)
{
    for (const QString &name : names) {
        for (const spec::Parameter &parameter : operation.parameters) {
            if (parameter.in == spec::Parameter::In::Query
                && parameter.name.compare(name, Qt::CaseInsensitive) == 0)
                return &parameter;
        }
    }
    return nullptr;
}

void set(spec::Filling &filling, const QString &name, qint64 value)
{
    filling.parameters[{spec::Parameter::In::Query, name}] = value;
}

} // namespace

Paging Paging::of(const spec::Document &document, const spec::Operation &operation)
{
    Paging paging;
    const spec::Parameter *from = findQuery(operation, {u"offset"_s, u"skip"_s, u"start"_s});
    if (!from) {
        from = findQuery(operation, {u"page"_s, u"page_number"_s, u"pageNumber"_s});
        paging.m_counts = from != nullptr;
    }
    const spec::Parameter *size = findQuery(
        operation,
        {u"limit"_s, u"size"_s, u"per_page"_s, u"page_size"_s, u"perPage"_s, u"pageSize"_s});
    if (from) {
        const QJsonObject schema = document.resolved(from->schema).toObject();
        paging.m_from = from->name;
        if (schema.contains("minimum"_L1))
            paging.m_first = qBound(qint64(0), schema.value("minimum"_L1).toInteger(1), qint64(1));
    }
    if (size) {
        const QJsonObject schema = document.resolved(size->schema).toObject();
        paging.m_size = size->name;
        if (const qint64 most = schema.value("maximum"_L1).toInteger(0); most > 0)
            paging.m_most = qMin(most, wantedSize);
    }
    return paging;
}

void Paging::fill(spec::Filling &filling, qint64 offset) const
{
    if (!m_size.isEmpty())
        set(filling, m_size, m_most);
    if (!isKnown() || offset <= 0)
        return;
    set(filling, m_from, m_counts ? m_first + offset / m_most : offset);
}

} // namespace planops::resources
