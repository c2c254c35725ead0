// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace planops::http {

//! \brief A received body. Small ones live in memory, larger ones in a temporary file that goes
//! with the last copy.
//!
//! A cheap value: copies share the storage. Thread: any, once the exchange is finished.
class BodyFile
{
public:
    //! \brief Bytes kept in memory before a body moves to a file.
    static constexpr qint64 memoryLimit = qint64 {256} * 1024;

    BodyFile() = default;
    explicit BodyFile(QByteArray bytes);

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    //! \brief At most \a maximum bytes from the start.
    [[nodiscard]] QByteArray head(qint64 maximum) const;

    //! \brief Everything, for typed calls with a set limit. Never for showing: use map().
    [[nodiscard]] QByteArray readAll() const { return head(size()); }

    //! \brief All bytes without a copy: the memory, or the mapped file. Valid while a copy of this
    //! value lives.
    [[nodiscard]] QByteArrayView map() const;

    //! \brief The path of the file, empty while the body is in memory.
    [[nodiscard]] QString path() const;

    //! \brief Saves a copy atomically. Error kind Storage.
    [[nodiscard]] Result<void> saveAs(const QString &path) const;

    //! \brief Adds bytes while receiving. Error kind Storage if the disk is full.
    [[nodiscard]] Result<void> append(QByteArrayView bytes);

private:
    struct Storage;
    std::shared_ptr<Storage> m_storage;
};

} // namespace planops::http
