// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacescan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct ScanText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::WorkspaceScan)
};

constexpr qsizetype mostFiles = 2000;
constexpr qsizetype mostFolders = 500;
constexpr qint64 mostBytes = qint64 {64} * 1024 * 1024;

class Scanner
{
public:
    explicit Scanner(const QString &folder) { m_scan.folder = folder; }

    [[nodiscard]] WorkspaceScan run();

private:
    void readFolder(const QDir &folder);
    void readHttpFile(const QString &path);

    WorkspaceScan m_scan;
    qint64 m_bytes = 0;
    qsizetype m_folders = 0;
    bool m_isCut = false;
};

void Scanner::readFolder(const QDir &folder)
{
    if (++m_folders > mostFolders) {
        m_isCut = true;
        return;
    }
    m_scan.watched.append(folder.path());
    const QFileInfoList entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const QString ending = entry.suffix().toLower();
        if (entry.isDir() && entry.fileName() != "node_modules"_L1)
            readFolder(QDir(entry.filePath()));
        else if (entry.isFile() && (ending == "http"_L1 || ending == "rest"_L1))
            readHttpFile(entry.filePath());
    }
}

void Scanner::readHttpFile(const QString &path)
{
    QFile file(path);
    if (m_scan.files.size() >= mostFiles || m_bytes + file.size() > mostBytes) {
        m_isCut = true;
        return;
    }
    WorkspaceFile read;
    read.path = path;
    read.name = QDir(m_scan.folder).relativeFilePath(path);
    m_scan.watched.append(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray bytes = file.read(mostBytes - m_bytes);
        m_bytes += bytes.size();
        read.file = HttpFile::parse(bytes);
        read.requests = savedIn(read.file, path);
    } else {
        read.problem = ScanText::tr("%1 could not be read: %2.").arg(path, file.errorString());
    }
    m_scan.files.append(read);
}

WorkspaceScan Scanner::run()
{
    if (m_scan.folder.isEmpty())
        return m_scan;
    if (!QFileInfo(m_scan.folder).isDir()) {
        m_scan.problem = ScanText::tr("The folder %1 is not there any more.").arg(m_scan.folder);
        return m_scan;
    }
    readFolder(QDir(m_scan.folder));
    std::sort(m_scan.files.begin(), m_scan.files.end(),
              [](const WorkspaceFile &a, const WorkspaceFile &b) { return a.name < b.name; });
    if (m_isCut)
        m_scan.problem = ScanText::tr("The folder holds more than %1 files or 64 MB: the rest is "
                                      "not shown. Choose a smaller folder.")
                             .arg(mostFiles);
    if (const auto environments = Environments::find(m_scan.folder)) {
        m_scan.environments = *environments;
        m_scan.watched.append(environments->files);
    } else {
        m_scan.problem = environments.error().message;
    }
    return m_scan;
}

} // namespace

const WorkspaceFile *WorkspaceScan::fileAt(const QString &path) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&path](const WorkspaceFile &file) {
        return file.path == path;
    });
    return found == files.end() ? nullptr : &*found;
}

int WorkspaceScan::requestCount() const
{
    qsizetype count = 0;
    for (const WorkspaceFile &file : files)
        count += file.requests.size();
    return static_cast<int>(count);
}

WorkspaceScan scanWorkspace(const QString &folder)
{
    return Scanner(folder).run();
}

} // namespace planops::workspace
