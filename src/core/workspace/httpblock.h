// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"

#include <QStringList>

#include <optional>

namespace planops::workspace {

//! \brief A piece of a body: a line of text, or a file that stands in its place.
struct HttpBodyLine
{
    QString text;               //!< Or the file's path.
    bool isFile = false;        //!< "< path"
    bool fillsVariables = true; //!< "<@ path" does, "< path" does not; text does.

    friend bool operator==(const HttpBodyLine &, const HttpBodyLine &) = default;
};

//! \brief A request as it stands in a .http file, its variables not filled in.
struct HttpSpec
{
    QString method {QStringLiteral("GET")};
    QString url; //!< Queries over several lines joined.
    QList<neutral::Field> headers;
    QList<HttpBodyLine> body;
    int line = 0; //!< Of the request line, from 1.

    friend bool operator==(const HttpSpec &, const HttpSpec &) = default;
};

//! \brief From one ### to the next.
struct HttpBlock
{
    QByteArray raw; //!< All of it with line ends, the ### line included.
    int firstLine = 1;
    QString name;                    //!< "# @name login", else what stands behind ###.
    QList<neutral::Field> variables; //!< "@host = example.com"
    std::optional<HttpSpec> request; //!< Nothing in blocks with comments or variables only.
    QStringList directives;          //!< "no-redirect", "timeout 5" of "# @…" lines.
    bool hasScripts = false;         //!< "< {% … %}" or "> {% … %}": not run.

    //! \brief Reads what stands in \a raw. Never fails: unknown lines are kept and say nothing.
    [[nodiscard]] static HttpBlock parse(const QByteArray &raw, int firstLine);
};

} // namespace planops::workspace
