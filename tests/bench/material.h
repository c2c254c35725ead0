// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace planops::bench {

//! \brief A large JSON answer on one line: a list of records, made of one piece of about 1 MB that
//! comes again and again. So any size can be sent and written without holding it in memory.
struct Material
{
    QByteArray head; //!< "["
    QByteArray piece;
    int pieces = 0;
    QByteArray tail; //!< The last record and "]".

    [[nodiscard]] qint64 size() const { return head.size() + piece.size() * pieces + tail.size(); }
    [[nodiscard]] bool writeTo(const QString &path) const;
};

//! \brief About \a megabytes (10^6 bytes) of it.
[[nodiscard]] Material minifiedJson(int megabytes);

//! \brief An OpenAPI 3.1 document of \a paths paths with two operations each, as generators write
//! them.
[[nodiscard]] QByteArray openApiDocument(int paths);

//! \brief The same as large as GitHub's, and like it: a thousand operations in a hundred groups,
//! and 11 MB, most of them indented schemas and examples.
[[nodiscard]] QByteArray largeOpenApiDocument();

} // namespace planops::bench
