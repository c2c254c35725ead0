// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/savedrequests.h"

#include "core/base/whendone.h"
#include "gui/console/consolepage.h"
#include "gui/shell/documents.h"
#include "gui/shell/sidebar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"
#include "gui/workspace/savesheet.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

using console::Draft;
using workspace::SavedPlace;
using workspace::SavedRequest;

namespace {

constexpr qsizetype mostOpened = 10; // Tabs that one file may open.

const SavedRequest *withDigest(const workspace::WorkspaceFile &file, const QString &digest)
{
    const auto found =
        std::find_if(file.requests.begin(), file.requests.end(),
                     [&digest](const SavedRequest &saved) { return saved.place.digest == digest; });
    return found == file.requests.end() ? nullptr : &*found;
}

//! What stands now where \a draft stood: by its name, else by its place.
const SavedRequest *successor(const workspace::WorkspaceFile &file, const Draft &draft)
{
    const SavedRequest *atPlace = nullptr;
    for (const SavedRequest &saved : file.requests) {
        if (!saved.place.isSaved())
            continue;
        if (!draft.title.isEmpty() && saved.request.name == draft.title)
            return &saved;
        if (saved.place.position == draft.saved.position)
            atPlace = &saved;
    }
    return atPlace;
}

} // namespace

SavedRequests::SavedRequests(Parts parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.folder, &workspace::WorkspaceFolder::changed, this,
            &SavedRequests::onFolderChanged);
    showSection();
}

void SavedRequests::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Choose a folder for saved requests"),
                                   m_parts.folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &m_parts.folder,
            &workspace::WorkspaceFolder::setPath);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_savesAfterScan = false; });
    dialog->open();
}

void SavedRequests::save()
{
    ConsolePage *page = m_parts.documents.currentRequest();
    if (!page)
        return;
    if (page->draft().saved.isSaved())
        write(*page);
    else
        saveAs();
}

void SavedRequests::saveAs()
{
    ConsolePage *page = m_parts.documents.currentRequest();
    if (!page)
        return;
    if (m_parts.folder.path().isEmpty()) {
        m_savesAfterScan = true;
        chooseFolder();
        return;
    }
    openSaveSheet(*page);
}

void SavedRequests::openSaveSheet(ConsolePage &page)
{
    const Draft draft = page.draft();
    auto *sheet = new SaveSheet(m_parts.folder.scan(), draft.displayTitle(), &m_parts.window);
    connect(sheet, &SaveSheet::saveRequested, &page,
            [this, &page, sheet](const QString &path, const QString &name) {
                Draft named = page.draft();
                named.title = name;
                const auto filed = console::filed(named);
                if (filed)
                    add(page, path, *filed, sheet);
                else
                    sheet->showProblem(filed.error().message);
            });
    sheet->openSheet();
}

void SavedRequests::add(ConsolePage &page, const QString &path,
                        const workspace::FiledRequest &filed, SaveSheet *sheet)
{
    QDir().mkpath(QFileInfo(path).path());
    Draft written = page.draft();
    written.title = filed.request.name;
    whenDone(&page,
             QtConcurrent::run(&workspace::addRequest, path, filed.request, filed.bodyFile,
                               filed.sending.directives),
             [this, &page, written,
              sheet = QPointer<SaveSheet>(sheet)](const Result<SavedPlace> &place) {
                 if (place) {
                     if (sheet)
                         sheet->closeSheet();
                     onSaved(page, written, *place);
                 } else if (sheet) {
                     sheet->showProblem(place.error().message);
                 } else {
                     Q_EMIT said(tr("Not saved"), place.error().message, true);
                 }
             });
}

void SavedRequests::write(ConsolePage &page)
{
    const Draft written = page.draft();
    if (m_writing.contains(written.id)) {
        m_again.insert(written.id); // Else our own write would look like somebody else's.
        return;
    }
    const auto filed = console::filed(written);
    if (!filed) {
        Q_EMIT said(tr("Not saved"), filed.error().message, true);
        return;
    }
    m_writing.insert(written.id);
    whenDone(this,
             QtConcurrent::run(&workspace::saveRequest, written.saved, filed->request,
                               filed->bodyFile, filed->sending.directives),
             [this, written,
              open = QPointer<ConsolePage>(&page)](const Result<workspace::SaveOutcome> &outcome) {
                 m_writing.remove(written.id);
                 const bool again = m_again.remove(written.id);
                 if (!outcome) {
                     Q_EMIT said(tr("Not saved"), outcome.error().message, true);
                 } else if (open && outcome->isConflict()) {
                     askWhose(*open);
                 } else if (open) {
                     onSaved(*open, written, *outcome->place);
                     if (again && open->isModified())
                         write(*open);
                 }
             });
}

void SavedRequests::onSaved(ConsolePage &page, const Draft &written, const SavedPlace &place)
{
    page.markSaved(written, place);
    m_known.insert(written.id);
    m_parts.folder.refresh();
    Q_EMIT said(tr("Saved"), QDir::toNativeSeparators(place.path), false);
}

void SavedRequests::askWhose(ConsolePage &page)
{
    const QString path = page.draft().saved.path;
    const bool isThere = QFileInfo::exists(path);
    auto *sheet = new Sheet(&m_parts.window);
    sheet->setTitle(isThere ? tr("Changed by another program") : tr("The file is gone"));
    sheet->setSubtitle(QDir::toNativeSeparators(path), true);
    auto *words = new Label(
        isThere ? tr("“%1” is not what it was in the file when you opened it. Nothing was "
                     "overwritten: keep yours beside it, or take what is in the file now.")
                      .arg(page.title())
                : tr("Nothing was written. Keep yours in a new file of that name, or cancel."),
        TextRole::Body, Ink::Text2);
    words->setWordWrap(true);
    sheet->body()->addWidget(words);
    sheet->addCancel();
    if (isThere) {
        Button *theirs = sheet->addAction(tr("Take theirs"), ButtonKind::Secondary);
        connect(theirs, &QAbstractButton::clicked, &page, [this, sheet, &page] {
            sheet->closeSheet();
            takeTheirs(page);
        });
    }
    Button *mine = sheet->addAction(tr("Keep mine as a copy"), ButtonKind::Primary);
    connect(mine, &QAbstractButton::clicked, &page, [this, sheet, &page] {
        sheet->closeSheet();
        keepMineAsCopy(page);
    });
    sheet->openSheet();
}

void SavedRequests::takeTheirs(ConsolePage &page)
{
    const workspace::WorkspaceFile *file = m_parts.folder.scan().fileAt(page.draft().saved.path);
    const SavedRequest *theirs = file ? successor(*file, page.draft()) : nullptr;
    if (!theirs) {
        Q_EMIT said(tr("There is nothing to take"),
                    tr("The request is not in the file any more. Keep yours as a copy."), true);
        return;
    }
    Draft taken = console::draftOf(*theirs);
    taken.id = page.draft().id;
    page.replaceWith(taken);
    m_known.insert(taken.id);
}

void SavedRequests::keepMineAsCopy(ConsolePage &page)
{
    Draft copy = page.draft();
    copy.title = tr("%1 (copy)").arg(copy.displayTitle());
    const auto filed = console::filed(copy);
    if (filed)
        add(page, copy.saved.path, *filed, nullptr);
    else
        Q_EMIT said(tr("Not saved"), filed.error().message, true);
}

void SavedRequests::openFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    whenDone(this, QtConcurrent::run(&workspace::readSaved, whole),
             [this, whole](const Result<QList<SavedRequest>> &requests) {
                 if (!requests) {
                     Q_EMIT said(tr("Not opened"), requests.error().message, true);
                     return;
                 }
                 const QString folder = m_parts.folder.path();
                 if (folder.isEmpty() || !whole.startsWith(folder + u'/'))
                     m_parts.folder.setPath(QFileInfo(whole).path());
                 openAll(*requests);
             });
}

void SavedRequests::openAll(const QList<SavedRequest> &requests)
{
    for (const SavedRequest &saved : requests.mid(0, mostOpened)) {
        const Draft draft = console::draftOf(saved);
        m_parts.documents.openSaved(draft);
    }
    if (requests.size() > mostOpened)
        Q_EMIT said(tr("The first %1 requests were opened").arg(mostOpened),
                    tr("The others are in the sidebar, under Saved."), false);
    Q_EMIT documentsWanted();
}

void SavedRequests::onFolderChanged()
{
    showSection();
    const workspace::WorkspaceScan &scan = m_parts.folder.scan();
    for (ConsolePage *page : m_parts.documents.requests()) {
        const workspace::WorkspaceFile *file = scan.fileAt(page->draft().saved.path);
        if (file && file->problem.isEmpty())
            follow(*page, *file);
    }
    const QString exposed = scan.environments.exposed.value(0);
    const QString problem = !scan.problem.isEmpty() ? scan.problem
        : exposed.isEmpty()
        ? QString()
        : tr("The value of %1 in http-client.env.json looks like a token. Make it secret under "
             "File, Environments: then it is kept in the keychain.")
              .arg(exposed);
    if (problem != std::exchange(m_folderProblem, problem) && !problem.isEmpty())
        Q_EMIT said(tr("The folder of saved requests"), problem, true);
    if (!std::exchange(m_savesAfterScan, false))
        return;
    if (ConsolePage *page = m_parts.documents.currentRequest())
        openSaveSheet(*page);
}

void SavedRequests::follow(ConsolePage &page, const workspace::WorkspaceFile &file)
{
    const Draft draft = page.draft();
    if (const SavedRequest *same = withDigest(file, draft.saved.digest)) {
        page.setSavedContent(console::draftOf(*same));
        m_known.insert(draft.id);
        return;
    }
    const SavedRequest *theirs = successor(file, draft);
    const bool mayFollow = theirs && m_known.contains(draft.id) && !page.isModified();
    if (mayFollow) {
        Draft taken = console::draftOf(*theirs);
        taken.id = draft.id;
        page.setDraft(taken);
        Q_EMIT said(tr("Read again"), tr("“%1” was changed by another program.").arg(page.title()),
                    false);
    } else if (!m_warned.contains(draft.saved.digest)) {
        m_warned.insert(draft.saved.digest);
        Q_EMIT said(tr("Changed by another program"),
                    tr("“%1” is another one in the file now. Your changes stay here; saving asks "
                       "whose count.")
                        .arg(page.title()),
                    true);
    }
}

void SavedRequests::showSection()
{
    QList<SidebarEntry> entries;
    for (const workspace::WorkspaceFile &file : m_parts.folder.scan().files) {
        for (const SavedRequest &saved : file.requests) {
            SidebarEntry entry;
            entry.draft = console::draftOf(saved);
            entry.title = saved.request.name.isEmpty() ? saved.request.url : saved.request.name;
            entry.method = saved.request.method;
            entry.toolTip = QString(file.name + u'\n' + saved.request.method + u' '
                                    + saved.request.url + u'\n' + saved.notices.join(u'\n'))
                                .trimmed();
            entries.append(entry);
        }
    }
    const QString note =
        m_parts.folder.path().isEmpty() ? tr("no folder") : QString::number(entries.size());
    m_parts.sidebar.model().setEntries(QLatin1String(Sidebar::savedSection), entries, note);
}

} // namespace planops::gui
