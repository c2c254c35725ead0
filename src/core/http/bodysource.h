// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/http/request.h"

#include <QFile>

namespace planops::http {

//! \brief Gives a request's body away piece by piece; files are open one at a time.
class BodySource
{
public:
    //! \brief Errors: Storage, naming the file that cannot be sent.
    [[nodiscard]] Result<void> open(const RequestBody &body);

    [[nodiscard]] qint64 size() const { return m_size; }   //!< -1: no body, not even an empty one.
    [[nodiscard]] qint64 given() const { return m_given; } //!< So far.

    //! \brief Up to \a room bytes into \a buffer; 0 at the end. Errors: Storage, for a file that
    //! became shorter or cannot be read any more.
    [[nodiscard]] Result<qint64> give(char *buffer, qint64 room);

private:
    struct Piece
    {
        QByteArray bytes;
        QString path; //!< Of a file; then there are no bytes.
        qint64 size = 0;
    };

    [[nodiscard]] Result<void> addFile(const QString &path);
    [[nodiscard]] bool read(const Piece &piece, char *buffer, qint64 size);

    QList<Piece> m_pieces;
    qsizetype m_at = 0; //!< The piece in turn.
    qint64 m_givenOfIt = 0;
    QFile m_file; //!< Of the piece in turn.
    qint64 m_size = -1;
    qint64 m_given = 0;
};

} // namespace planops::http
