// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/importdoor.h"

#include "core/base/whendone.h"
#include "core/console/saveddraft.h"
#include "core/workspace/savedrequest.h"
#include "gui/shell/documents.h"
#include "gui/widgets/savedialog.h"
#include "gui/workspace/importsheet.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct FileAdditions
{
    int saved = 0;
    QStringList problems; //!< "List projects: …"
};

//! The file is read and written anew for each, so many take a while: not for the GUI thread.
FileAdditions addToFile(const QList<workspace::FiledRequest> &requests, const QString &path)
{
    FileAdditions added;
    for (const workspace::FiledRequest &filed : requests) {
        const neutral::Request &request = filed.request;
        const auto place =
            workspace::addRequest(path, request, filed.bodyFile, filed.sending.directives);
        if (place)
            ++added.saved;
        else
            added.problems.append(u"%1: %2"_s.arg(
                request.name.isEmpty() ? request.url : request.name, place.error().message));
    }
    return added;
}

} // namespace

ImportDoor::ImportDoor(Documents &documents, QWidget &window, QObject *parent)
    : QObject(parent), m_documents(documents), m_window(window)
{ }

void ImportDoor::open()
{
    openPath({});
}

void ImportDoor::openPath(const QString &path)
{
    auto *sheet = new ImportSheet(&m_window);
    connect(sheet, &ImportSheet::openRequested, this, &ImportDoor::openRequests);
    connect(sheet, &ImportSheet::saveRequested, this, &ImportDoor::chooseFile);
    if (!path.isEmpty())
        sheet->readPath(path);
    sheet->openSheet();
}

void ImportDoor::openRequests(const QList<workspace::FiledRequest> &requests)
{
    for (const workspace::FiledRequest &request : requests)
        m_documents.openRequest(console::draftOf(request));
    Q_EMIT documentsWanted();
}

void ImportDoor::chooseFile(const QList<workspace::FiledRequest> &requests)
{
    askWhereToSave(&m_window,
                   {tr("Save the requests"),
                    {},
                    u"http"_s,
                    tr("Saved requests (*.http *.rest)"),
                    QFileDialog::DontConfirmOverwrite}, // They are added to what is there.
                   this, [this, requests](const QString &path) { save(requests, path); });
}

void ImportDoor::save(const QList<workspace::FiledRequest> &requests, const QString &path)
{
    whenDone(this, QtConcurrent::run(addToFile, requests, path),
             [this, path](const FileAdditions &added) {
                 if (added.problems.isEmpty())
                     Q_EMIT said(tr("%n request(s) saved", nullptr, added.saved),
                                 QDir::toNativeSeparators(path), false);
                 else
                     Q_EMIT said(tr("%n request(s) not saved", nullptr,
                                    static_cast<int>(added.problems.size())),
                                 added.problems.mid(0, 3).join(u'\n'), true);
             });
}

} // namespace planops::gui
