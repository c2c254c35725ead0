// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/bodyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace planops::http {

//! Bytes are in \c memory, or, past the limit, all in \c file. Readers may be on several threads
//! once the exchange is finished; \c mutex guards the file's position and its mapping.
struct BodyFile::Storage
{
    Storage() = default;
    ~Storage();
    Q_DISABLE_COPY_MOVE(Storage)

    QByteArray memory;
    std::unique_ptr<QTemporaryFile> file;
    qint64 size = 0;

    QMutex mutex;
    uchar *mapped = nullptr;
    qint64 mappedSize = 0;
};

namespace {

constexpr qint64 closedAtOnce = qint64 {4} * 1024 * 1024;

tl::unexpected<Error> notStored(const QString &reason)
{
    return failure(ErrorKind::Storage,
                   QCoreApplication::translate(
                       "planops::http::BodyFile",
                       "The answer cannot be kept in the temporary folder %1: %2. Free some "
                       "space there and send again.")
                       .arg(QDir::toNativeSeparators(QDir::tempPath()), reason));
}

} // namespace

//! The name goes at once; the pages of a large file take tens of milliseconds to go, and whoever
//! lets go of the last copy may be painting.
BodyFile::Storage::~Storage()
{
    if (!file)
        return;
    QFile::remove(file->fileName());
    file->setAutoRemove(false);
    if (size > closedAtOnce && QCoreApplication::instance())
        QThreadPool::globalInstance()->start([closing = std::shared_ptr(std::move(file))] {});
}

BodyFile::BodyFile(QByteArray bytes) : m_storage(std::make_shared<Storage>())
{
    m_storage->size = bytes.size();
    m_storage->memory = std::move(bytes);
}

qint64 BodyFile::size() const
{
    return m_storage ? m_storage->size : 0;
}

QByteArray BodyFile::head(qint64 maximum) const
{
    if (!m_storage)
        return {};
    if (!m_storage->file)
        return m_storage->memory.left(maximum);
    const QMutexLocker lock(&m_storage->mutex);
    m_storage->file->seek(0);
    return m_storage->file->read(qMin(maximum, m_storage->size));
}

QByteArrayView BodyFile::map() const
{
    if (!m_storage)
        return {};
    if (!m_storage->file)
        return m_storage->memory;
    const QMutexLocker lock(&m_storage->mutex);
    if (m_storage->mappedSize != m_storage->size) {
        if (m_storage->mapped)
            m_storage->file->unmap(m_storage->mapped);
        m_storage->file->flush();
        m_storage->mapped = m_storage->file->map(0, m_storage->size);
        m_storage->mappedSize = m_storage->mapped ? m_storage->size : 0;
    }
    return {m_storage->mapped, static_cast<qsizetype>(m_storage->mappedSize)};
}

QString BodyFile::path() const
{
    return m_storage && m_storage->file ? m_storage->file->fileName() : QString();
}

Result<void> BodyFile::saveAs(const QString &path) const
{
    QSaveFile target(path);
    const auto failed = [&target, &path] {
        return failure(ErrorKind::Storage,
                       QCoreApplication::translate(
                           "planops::http::BodyFile",
                           "%1 was not saved: %2. Choose another place or free some space.")
                           .arg(QDir::toNativeSeparators(path), target.errorString()));
    };
    if (!target.open(QIODevice::WriteOnly))
        return failed();
    constexpr qsizetype block = qsizetype {1024} * 1024;
    const QByteArrayView bytes = map();
    for (qsizetype at = 0; at < bytes.size(); at += block) {
        const QByteArrayView part = bytes.sliced(at, qMin(block, bytes.size() - at));
        if (target.write(part.data(), part.size()) != part.size())
            return failed();
    }
    if (bytes.size() != size() || !target.commit())
        return failed();
    return {};
}

Result<void> BodyFile::append(QByteArrayView bytes)
{
    if (!m_storage)
        m_storage = std::make_shared<Storage>();
    Storage &storage = *m_storage;
    if (!storage.file && storage.size + bytes.size() <= memoryLimit) {
        storage.memory.append(bytes);
        storage.size += bytes.size();
        return {};
    }
    if (!storage.file) {
        // Without that folder QTemporaryFile would quietly use the current one.
        if (!QFileInfo(QDir::tempPath()).isDir())
            return notStored(
                QCoreApplication::translate("planops::http::BodyFile", "there is no such folder"));
        auto file =
            std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"planops-XXXXXX.body"_s));
        if (!file->open())
            return notStored(file->errorString());
        if (file->write(storage.memory) != storage.memory.size())
            return notStored(file->errorString());
        storage.file = std::move(file);
        storage.memory = {};
    }
    // Whoever looked into the body so far moved the position.
    if (!storage.file->seek(storage.size))
        return notStored(storage.file->errorString());
    // QFile buffers small writes; flushing makes a full disk show here instead of losing bytes
    // later.
    if (storage.file->write(bytes.data(), bytes.size()) != bytes.size() || !storage.file->flush())
        return notStored(storage.file->errorString());
    storage.size += bytes.size();
    return {};
}

} // namespace planops::http
