// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/exportdoor.h"

#include "core/base/atomicfile.h"
#include "core/base/whendone.h"
#include "core/console/saveddraft.h"
#include "gui/console/consolepage.h"
#include "gui/shell/documents.h"
#include "gui/shell/workplacecontroller.h"
#include "gui/widgets/savedialog.h"
#include "gui/workspace/exportsheet.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

//! Of a title such as "GET /projects/7": nothing that a file system could mind.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.left(60)) {
        const bool plain = c.isLetterOrNumber() || c == u'.';
        if (plain && !(c == u'.' && name.isEmpty()))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"request"_s : name;
}

} // namespace

ExportDoor::ExportDoor(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{ }

void ExportDoor::open()
{
    const auto itemOf = [this](const console::Draft &draft) {
        return console::ExportItem {draft, m_parts.folder.scopeFor(draft.saved)};
    };
    ExportSheet::Group front {tr("This request"), {}, {}, tr("No request is in front.")};
    if (const ConsolePage *page = m_parts.documents.currentRequest()) {
        front.fileName = fileNameOf(page->draft().displayTitle());
        front.items.append(itemOf(page->draft()));
    }
    ExportSheet::Group all {tr("Open requests"), u"requests"_s, {}, tr("No request is open.")};
    for (const ConsolePage *page : m_parts.documents.requests())
        all.items.append(itemOf(page->draft()));
    ExportSheet::Group saved {
        tr("Saved requests"), u"requests"_s, {}, tr("No folder with saved requests is chosen.")};
    const workspace::WorkspaceScan &scan = m_parts.folder.scan();
    if (!scan.folder.isEmpty())
        saved.fileName = fileNameOf(QFileInfo(scan.folder).fileName());
    for (const workspace::WorkspaceFile &file : scan.files) {
        for (const workspace::SavedRequest &request : file.requests)
            saved.items.append(itemOf(console::draftOf(request)));
    }
    auto *sheet =
        new ExportSheet({front, all, saved}, m_parts.workplaces.profile(), &m_parts.window);
    connect(sheet, &ExportSheet::saveRequested, this, &ExportDoor::chooseFile);
    connect(sheet, &ExportSheet::copied, this,
            [this](const QString &what) { Q_EMIT copied(what, false); });
    sheet->openSheet();
}

void ExportDoor::chooseFile(const QByteArray &bytes, const QString &fileName)
{
    askWhereToSave(&m_parts.window,
                   {tr("Export the requests"), fileName, QFileInfo(fileName).suffix()}, this,
                   [this, bytes](const QString &path) { write(bytes, path); });
}

void ExportDoor::write(const QByteArray &bytes, const QString &path)
{
    whenDone(this, QtConcurrent::run([bytes, path] { return writeFileAtomically(path, bytes); }),
             [this, path](const Result<void> &written) {
                 if (written)
                     Q_EMIT said(tr("Exported"), QDir::toNativeSeparators(path), false);
                 else
                     Q_EMIT said(tr("Not exported"), written.error().message, true);
             });
}

} // namespace planops::gui
