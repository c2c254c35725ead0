// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/saveddraft.h"
#include "core/workspace/workspacefolder.h"

#include <QObject>
#include <QSet>

namespace planops::gui {

class ConsolePage;
class Documents;
class SaveSheet;
class Sidebar;

//! \brief Keeps tabs and the .http files of the workspace together: saves, opens, and notices what
//! others write. A conflict never overwrites anything: the user says whose words count.
//!
//! Files are written on another thread. Owner: the main window, which also owns the collaborators.
class SavedRequests : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Documents &documents;
        workspace::WorkspaceFolder &folder;
        Sidebar &sidebar;
        QWidget &window;
    };

    explicit SavedRequests(Parts parts, QObject *parent = nullptr);

    void chooseFolder();
    //! \brief The request in front, into its block; asks where if it has none.
    void save();
    void saveAs();
    //! \brief A .http file from outside: its folder becomes the workspace, its first requests open.
    void openFile(const QString &path);

Q_SIGNALS:
    void documentsWanted();
    void said(const QString &title, const QString &text, bool isProblem);

private:
    void openSaveSheet(ConsolePage &page);
    void write(ConsolePage &page);
    void add(ConsolePage &page, const QString &path, const workspace::FiledRequest &filed,
             SaveSheet *sheet);
    void onSaved(ConsolePage &page, const console::Draft &written,
                 const workspace::SavedPlace &place);
    void askWhose(ConsolePage &page);
    void takeTheirs(ConsolePage &page);
    void keepMineAsCopy(ConsolePage &page);
    void onFolderChanged();
    void showSection();
    void follow(ConsolePage &page, const workspace::WorkspaceFile &file);
    void openAll(const QList<workspace::SavedRequest> &requests);

    Parts m_parts;
    QSet<QString> m_known;   //!< Drafts whose content in the file was seen: by id.
    QSet<QString> m_writing; //!< Drafts that are being written: by id.
    QSet<QString> m_again;   //!< And those that were to be saved once more meanwhile.
    QSet<QString> m_warned;  //!< Blocks whose change by others was told: by digest.
    QString m_folderProblem;
    bool m_savesAfterScan = false; //!< A folder was chosen in order to save into it.
};

} // namespace planops::gui
