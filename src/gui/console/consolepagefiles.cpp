// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page's dealings with files: saved requests, environments, pasted commands.
#include "core/base/whendone.h"
#include "core/console/pastedcommand.h"
#include "core/console/resolve.h"
#include "core/console/saveddraft.h"
#include "core/services/services.h"
#include "gui/console/consolepage.h"
#include "gui/console/requesteditor.h"

#include <QtConcurrentRun>

namespace planops::gui {

using console::Draft;

namespace {

constexpr qsizetype mostPasted = 20; // Tabs that one command may open.

} // namespace

void ConsolePage::replaceWith(const Draft &draft)
{
    const Draft before = this->draft();
    m_editor->setDraft(draft);
    if (draft.saved.isSaved())
        m_savedDraft = draft;
    showScope();
    Q_EMIT replaced(before);
    Q_EMIT titleChanged();
    Q_EMIT draftChanged();
}

void ConsolePage::setFolder(const workspace::WorkspaceFolder &folder)
{
    m_folder = &folder;
    connect(&folder, &workspace::WorkspaceFolder::changed, this, &ConsolePage::showScope);
    connect(&folder, &workspace::WorkspaceFolder::environmentChanged, this,
            &ConsolePage::showScope);
    connect(&folder, &workspace::WorkspaceFolder::secretsChanged, this, &ConsolePage::showScope);
    showScope();
}

void ConsolePage::markSaved(const Draft &written, const workspace::SavedPlace &place)
{
    m_savedDraft = written;
    m_editor->setSaved(written.title, place);
    Q_EMIT titleChanged();
    Q_EMIT draftChanged();
}

void ConsolePage::setSavedContent(const Draft &draft)
{
    if (console::sameContent(m_savedDraft, draft))
        return;
    m_savedDraft = draft;
    Q_EMIT titleChanged();
}

workspace::Scope ConsolePage::scope() const
{
    return m_folder ? m_folder->scopeFor(draft().saved) : workspace::Scope();
}

void ConsolePage::showScope()
{
    if (m_folder)
        m_editor->setEnvironments(m_folder->scan().environments.names(), m_folder->environment());
    m_editor->setScope(scope());
}

void ConsolePage::requestCode()
{
    const Result<Draft> filled = console::resolved(draft(), scope().withoutSecretValues());
    Q_EMIT codeRequested(filled.value_or(draft()));
}

void ConsolePage::fillFromCommand(const QString &command)
{
    const QString apiBase = m_workplace ? m_workplace->session.profile().apiBase : QString();
    // Files that the command names are read there.
    whenDone(this, QtConcurrent::run(&console::draftsOfCommand, command, apiBase),
             [this, id = draft().id](const Result<console::PastedCommand> &pasted) {
                 if (draft().id == id) // Else something else stands here by now.
                     fillFrom(pasted);
             });
}

void ConsolePage::fillFrom(const Result<console::PastedCommand> &pasted)
{
    const Draft before = draft();
    if (!pasted) {
        m_editor->setDraft(before);
        m_editor->setProblem(pasted.error().message);
        return;
    }
    Draft filled = pasted->drafts.constFirst();
    filled.id = before.id;
    replaceWith(filled);
    for (const Draft &next : pasted->drafts.mid(1, mostPasted))
        Q_EMIT openInConsoleRequested(next);
    if (!pasted->notices.isEmpty())
        Q_EMIT noticed(tr("Not everything of the command is used"), pasted->notices.join(u'\n'),
                       true);
}

} // namespace planops::gui
