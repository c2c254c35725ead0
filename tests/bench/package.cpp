// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P17: what has to be downloaded, beside Qt and the other libraries of the distribution.
#include "bench/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace planops::bench;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString what = u"the Debian package, without Qt, in MB"_s;
    if (QStandardPaths::findExecutable(u"dpkg-shlibdeps"_s).isEmpty()) {
        skip(u"P17"_s, what, u"there is no dpkg-dev"_s);
        return 0;
    }
    const QDir build(QStringLiteral(PLANOPS_BIN_DIR "/.."));
    QDir packages(build.filePath(u"package"_s));
    packages.removeRecursively();
    QProcess cpack;
    cpack.setWorkingDirectory(build.path());
    cpack.start(u"cpack"_s, {u"-G"_s, u"DEB"_s});
    cpack.waitForFinished(-1);
    const QFileInfoList made = packages.entryInfoList({u"*.deb"_s}, QDir::Files);
    if (made.size() != 1)
        qFatal("cpack made no package: %s", cpack.readAllStandardError().constData());
    const auto bytes = static_cast<double>(made.first().size());
    row(u"P17"_s, what, bytes / 1e6, 6,
        u"%1, %2 bytes"_s.arg(made.first().fileName()).arg(bytes, 0, 'f', 0));
    return 0;
}
