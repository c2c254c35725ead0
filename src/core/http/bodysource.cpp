// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/bodysource.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstring>

namespace planops::http {

namespace {

struct BodySourceText
{
    Q_DECLARE_TR_FUNCTIONS(planops::http::HttpClient)
};

} // namespace

Result<void> BodySource::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       BodySourceText::tr("The file %1 cannot be sent: %2. Choose another file.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    m_pieces.append({{}, path, file.size()});
    return {};
}

Result<void> BodySource::open(const RequestBody &body)
{
    if (const auto *bytes = std::get_if<QByteArray>(&body)) {
        m_pieces.append({*bytes, {}, bytes->size()});
    } else if (const auto *file = std::get_if<FileBody>(&body)) {
        if (const auto added = addFile(file->path); !added)
            return added;
    } else if (const auto *pieces = std::get_if<PiecesBody>(&body)) {
        for (const auto &piece : pieces->pieces) {
            if (const auto *part = std::get_if<QByteArray>(&piece)) {
                m_pieces.append({*part, {}, part->size()});
            } else if (const auto added = addFile(std::get<FileBody>(piece).path); !added) {
                return added;
            }
        }
    } else {
        return {};
    }
    m_size = 0;
    for (const Piece &piece : std::as_const(m_pieces))
        m_size += piece.size;
    return {};
}

bool BodySource::read(const Piece &piece, char *buffer, qint64 size)
{
    if (piece.path.isEmpty()) {
        std::memcpy(buffer, piece.bytes.constData() + m_givenOfIt, static_cast<size_t>(size));
        return true;
    }
    if (!m_file.isOpen()) {
        m_file.setFileName(piece.path);
        if (!m_file.open(QIODevice::ReadOnly))
            return false;
    }
    return m_file.read(buffer, size) == size;
}

Result<qint64> BodySource::give(char *buffer, qint64 room)
{
    while (m_at < m_pieces.size() && m_givenOfIt == m_pieces[m_at].size) {
        m_file.close();
        ++m_at;
        m_givenOfIt = 0;
    }
    if (m_at == m_pieces.size())
        return 0;
    const Piece &piece = m_pieces[m_at];
    const qint64 size = qMin(room, piece.size - m_givenOfIt);
    if (!read(piece, buffer, size))
        return failure(ErrorKind::Storage,
                       BodySourceText::tr("The file %1 became shorter while it was sent. Send "
                                          "again when it is complete.")
                           .arg(QDir::toNativeSeparators(piece.path)));
    m_givenOfIt += size;
    m_given += size;
    return size;
}

} // namespace planops::http
