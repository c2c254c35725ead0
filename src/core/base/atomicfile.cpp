// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace planops {

namespace {

tl::unexpected<Error> notWritten(const QString &path, const QString &reason)
{
    return failure(
        ErrorKind::Storage,
        QCoreApplication::translate("planops::AtomicFile",
                                    "%1 was not saved: %2. Its last good content is untouched.")
            .arg(QDir::toNativeSeparators(path), reason));
}

} // namespace

Result<void> writeFileAtomically(const QString &path, const QByteArray &content, FileMode mode)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    // QSaveFile gives a new version the permissions of the one before.
    if (mode == FileMode::Private)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || !file.flush())
        return notWritten(path, file.errorString());
#ifdef Q_OS_UNIX
    // QSaveFile renames without fsync on some platforms; a power cut could then leave an empty
    // file.
    if (fsync(file.handle()) != 0)
        return notWritten(path, qt_error_string());
#endif
    if (!file.commit())
        return notWritten(path, file.errorString());
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        fsync(folder);
        ::close(folder);
    }
#endif
    return {};
}

} // namespace planops
