// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filebody.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace planops::workspace {

namespace {

struct FilebodyText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::FileBody)
};

} // namespace

QString pathFrom(const QString &path, const ImportOptions &options)
{
    if (options.folder.isEmpty() || path.isEmpty() || QDir::isAbsolutePath(path))
        return path;
    return QDir::cleanPath(QDir(options.folder).filePath(path));
}

std::optional<QByteArray> readBodyFile(const QString &path, const ImportOptions &options,
                                       Imported &imported)
{
    const QString place = pathFrom(path, options);
    QFile file(place);
    // A device or a pipe would never end.
    if (!QFileInfo(place).isFile() || !file.open(QIODevice::ReadOnly)) {
        imported.note(
            FilebodyText::tr("The body is in the file %1, which cannot be read. The request has "
                             "no body now.")
                .arg(place));
        return std::nullopt;
    }
    if (file.size() > options.largestBody) {
        imported.note(
            FilebodyText::tr("The body in the file %1 is larger than %2 MB and was left out.")
                .arg(place)
                .arg(options.largestBody / (qint64 {1024} * 1024)));
        return std::nullopt;
    }
    return file.read(options.largestBody);
}

} // namespace planops::workspace
