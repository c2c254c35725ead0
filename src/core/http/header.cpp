// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/header.h"

#include <QCoreApplication>

#include <algorithm>

namespace planops::http {

namespace {

bool isTokenByte(char c)
{
    const bool alphanumeric =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return alphanumeric || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

QString problem(const char *text)
{
    return QCoreApplication::translate("planops::http::Header", text);
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenByte);
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

std::optional<QByteArray> value(const Headers &headers, QByteArrayView name)
{
    for (const Header &header : headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return std::nullopt;
}

QList<QByteArray> values(const Headers &headers, QByteArrayView name)
{
    QList<QByteArray> found;
    for (const Header &header : headers) {
        if (sameName(header.name, name))
            found.append(header.value);
    }
    return found;
}

qsizetype removeAll(Headers &headers, QByteArrayView name)
{
    return headers.removeIf([name](const Header &header) { return sameName(header.name, name); });
}

QString headerProblem(const Header &header)
{
    if (header.name.isEmpty())
        return problem(QT_TRANSLATE_NOOP("planops::http::Header", "The header has no name."));
    if (!isToken(header.name)) {
        return problem(QT_TRANSLATE_NOOP(
            "planops::http::Header",
            "A header name consists of letters, digits and !#$%&'*+-.^_`|~ only. Remove "
            "spaces, colons and other signs from the name."));
    }
    for (const char c : header.value) {
        if (c == '\r' || c == '\n') {
            return problem(
                QT_TRANSLATE_NOOP("planops::http::Header",
                                  "A header value must stay on one line. Remove the line break; "
                                  "for a second header add another row."));
        }
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\t') || byte == 0x7f) {
            return problem(QT_TRANSLATE_NOOP("planops::http::Header",
                                             "The header value contains an invisible control "
                                             "character. Type the value again."));
        }
    }
    return {};
}

} // namespace planops::http
