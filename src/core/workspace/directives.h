// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>

#include <optional>

namespace planops::workspace {

//! \brief How a request of a .http file is sent, where the file says so: "# @no-redirect" and
//! "# @timeout 5", as JetBrains' client and REST Client write them.
struct SendDirectives
{
    bool followRedirects = true;
    std::optional<int> timeoutSeconds; //!< 0: no limit. None: what is usual.

    friend bool operator==(const SendDirectives &, const SendDirectives &) = default;

    //! \brief Of HttpBlock::directives; others say nothing here. Times may have a unit: ms, s, m.
    [[nodiscard]] static SendDirectives of(const QStringList &directives);
    //! \brief As they stand before the request, without line ends.
    [[nodiscard]] QByteArrayList lines() const;
    //! \brief True for a line that of() would read.
    [[nodiscard]] static bool isLine(const QByteArray &line);
};

} // namespace planops::workspace
