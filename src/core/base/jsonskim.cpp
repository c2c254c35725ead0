// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonskim.h"

namespace planops {

qint64 JsonSkim::afterSpace(qint64 from) const
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (from < m_json.size() && isSpace(m_json[from]))
        ++from;
    return from;
}

bool JsonSkim::next(qint64 from)
{
    Level &level = m_levels.back();
    level.value = from;
    if (level.isArray)
        return true;
    const qint64 quote = afterSpace(from);
    if (quote < m_json.size() && m_json[quote] == '}')
        return true; // Empty.
    if (quote >= m_json.size() || m_json[quote] != '"')
        return false;
    qint64 end = quote + 1;
    while (end < m_json.size() && m_json[end] != '"')
        end += m_json[end] == '\\' ? 2 : 1;
    const qint64 colon = afterSpace(end + 1);
    if (colon >= m_json.size() || m_json[colon] != ':')
        return false;
    level.name = m_json.sliced(quote + 1, end - quote - 1);
    level.value = colon + 1;
    return true;
}

} // namespace planops
