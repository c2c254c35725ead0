// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/call.h"

#include <algorithm>
#include <utility>

namespace planops::sandbox {

namespace {

QString decode(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{');
}

} // namespace

Parameters::Parameters(const QByteArray &encoded)
{
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        m_items.append({decode(equals < 0 ? pair : pair.first(equals)),
                        decode(equals < 0 ? QByteArray() : pair.sliced(equals + 1))});
    }
}

QString Parameters::value(QLatin1StringView name) const
{
    for (const auto &[key, text] : m_items) {
        if (key == name)
            return text;
    }
    return {};
}

QStringList Parameters::values(QLatin1StringView name) const
{
    QStringList found;
    for (const auto &[key, text] : m_items) {
        if (key == name)
            found.append(text);
    }
    return found;
}

bool Parameters::contains(QLatin1StringView name) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [name](const auto &item) { return item.first == name; });
}

QString Parameters::duplicate() const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        for (qsizetype j = i + 1; j < m_items.size(); ++j) {
            if (m_items[i].first == m_items[j].first)
                return m_items[i].first;
        }
    }
    return {};
}

void Router::add(const QByteArray &method, const QByteArray &pattern, Action action)
{
    m_routes.append({method, pattern.split('/'), std::move(action)});
}

Router::Match Router::find(const QByteArray &method, const QByteArray &path) const
{
    const QList<QByteArray> parts = path.split('/');
    Match match;
    for (const Route &route : m_routes) {
        if (route.pattern.size() != parts.size())
            continue;
        QStringList segments;
        bool fits = true;
        for (qsizetype i = 0; fits && i < parts.size(); ++i) {
            if (isParameter(route.pattern[i])) {
                segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(parts[i])));
                fits = !parts[i].isEmpty();
            } else {
                fits = route.pattern[i] == parts[i];
            }
        }
        if (!fits)
            continue;
        match.allowed.append(route.method);
        if (route.method == method && !match.action) {
            match.action = &route.action;
            match.segments = segments;
        }
    }
    return match;
}

bool hasContentType(const loopback::Request &request, QByteArrayView type)
{
    const QByteArray value = request.header("Content-Type").value_or(QByteArray());
    const QByteArray essence =
        value.first(value.indexOf(';') < 0 ? value.size() : value.indexOf(';'));
    return essence.trimmed().toLower() == type;
}

std::optional<QByteArray> credential(const loopback::Request &request, QByteArrayView scheme)
{
    const QByteArray value = request.header("Authorization").value_or(QByteArray()).trimmed();
    const qsizetype blank = value.indexOf(' ');
    if (blank < 0 || QByteArrayView(value).first(blank).compare(scheme, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return value.sliced(blank + 1).trimmed();
}

} // namespace planops::sandbox
