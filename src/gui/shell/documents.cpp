// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/documents.h"

#include "gui/console/consolepage.h"
#include "gui/history/historypage.h"
#include "gui/projects/projectspage.h"
#include "gui/resources/resourcespage.h"
#include "gui/sandbox/sandboxpage.h"
#include "gui/spec/endpointspage.h"
#include "gui/tokens/comparepage.h"
#include "gui/tokens/inspectorpage.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr qsizetype reopenLimit = 20;

console::Draft blankDraft()
{
    return console::Draft::make(u"GET"_s, u"/api/v1/projects"_s);
}

//! As newRequest() made it: nothing typed, nothing sent.
bool isBlank(const ConsolePage &page)
{
    console::Draft blank = blankDraft();
    blank.id = page.draft().id;
    return !page.hasSent() && !page.isSending() && page.draft() == blank;
}

} // namespace

Documents::Documents(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    connect(&m_parts.area, &DocumentArea::currentChanged, this, &Documents::save);
    connect(&m_parts.area, &DocumentArea::orderChanged, this, &Documents::save);
    connect(&m_parts.area, &DocumentArea::closeRequested, this, &Documents::close);
    connect(&m_parts.area, &DocumentArea::newRequested, this, &Documents::newRequest);
}

std::optional<Error> Documents::restore()
{
    const auto stored = m_parts.drafts.load();
    if (!stored)
        return stored.error();
    m_restoring = true;
    Page *front = nullptr;
    for (const console::Draft &draft : stored->drafts) {
        Page *page = addRequest(draft);
        if (draft.id == stored->currentId)
            front = page;
    }
    if (front)
        m_parts.area.setCurrent(front);
    m_restoring = false;
    return {};
}

bool Documents::isEmpty() const
{
    return m_parts.area.pages().isEmpty();
}

void Documents::setWorkplace(services::Workplace &workplace)
{
    m_workplace = &workplace;
    for (Page *page : m_parts.area.pages())
        page->setWorkplace(workplace);
}

template <typename PageType>
PageType *Documents::find() const
{
    for (Page *page : m_parts.area.pages()) {
        if (auto *found = qobject_cast<PageType *>(page))
            return found;
    }
    return nullptr;
}

void Documents::adopt(Page *page)
{
    if (m_workplace)
        page->setWorkplace(*m_workplace);
    connect(page, &Page::openInConsoleRequested, this, &Documents::openRequest);
    connect(page, &Page::sendInConsoleRequested, this,
            [this](const console::Draft &draft) { openRequest(draft)->send(); });
    Q_EMIT pageAdded(page);
    m_parts.area.addPage(page);
}

ConsolePage *Documents::openRequest(const console::Draft &draft)
{
    console::Draft own = draft;
    if (own.id.isEmpty())
        own.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (Page *page : m_parts.area.pages()) {
        auto *request = qobject_cast<ConsolePage *>(page);
        if (request && request->draft().id == own.id) {
            m_parts.area.setCurrent(request);
            return request;
        }
    }
    if (auto *request = currentRequest(); request && isBlank(*request)) {
        request->setDraft(own); // A tab in which nothing was done yet is not left behind.
        save();
        return request;
    }
    return addRequest(own);
}

ConsolePage *Documents::openSaved(const console::Draft &draft)
{
    for (ConsolePage *request : requests()) {
        if (draft.saved.isSaved() && request->draft().saved == draft.saved) {
            m_parts.area.setCurrent(request);
            return request;
        }
    }
    return openRequest(draft);
}

QList<ConsolePage *> Documents::requests() const
{
    QList<ConsolePage *> found;
    for (Page *page : m_parts.area.pages()) {
        if (auto *request = qobject_cast<ConsolePage *>(page))
            found.append(request);
    }
    return found;
}

ConsolePage *Documents::addRequest(const console::Draft &draft)
{
    auto *page = new ConsolePage(nullptr, m_parts.clock);
    page->setFolder(m_parts.folder);
    page->setSpecs(m_parts.specs);
    page->setDraft(draft);
    connect(page, &ConsolePage::draftChanged, this, &Documents::save);
    connect(page, &ConsolePage::finished, this, &Documents::answered);
    connect(page, &ConsolePage::environmentChosen, &m_parts.folder,
            &workspace::WorkspaceFolder::setEnvironment);
    connect(page, &ConsolePage::replaced, this, &Documents::keepForReopening);
    // What was sent is on disk before it leaves: a kill right after loses nothing of it.
    connect(page, &ConsolePage::sendingChanged, this, [this](bool sending) {
        if (sending)
            m_parts.drafts.save();
    });
    adopt(page);
    save();
    return page;
}

ConsolePage *Documents::newRequest()
{
    ConsolePage *page = addRequest(blankDraft());
    page->focusUrl();
    return page;
}

template <typename PageType, typename Make>
PageType *Documents::bring(Make make)
{
    auto *page = find<PageType>();
    if (page) {
        m_parts.area.setCurrent(page);
        return page;
    }
    page = make();
    adopt(page);
    return page;
}

ProjectsPage *Documents::openProjects()
{
    return bring<ProjectsPage>([this] {
        auto *page = new ProjectsPage({m_parts.drafts, keysAtHand(), m_parts.clock});
        connect(page, &ProjectsPage::belowRequested, this,
                [this](const QString &id) { openResources()->reveal(u"projects"_s, id); });
        return page;
    });
}

ResourcesPage *Documents::openResources()
{
    return bring<ResourcesPage>([this] {
        auto *page = new ResourcesPage(
            {m_parts.specs, m_parts.drafts, m_parts.folder, keysAtHand(), m_parts.clock});
        connect(page, &ResourcesPage::endpointsRequested, this, &Documents::openEndpoints);
        return page;
    });
}

CachedKeys Documents::keysAtHand() const
{
    return [this](const QString &issuer) { return m_parts.discovery.cachedKeys(issuer); };
}

HistoryPage *Documents::openHistory()
{
    return bring<HistoryPage>([this] { return new HistoryPage(m_parts.history, m_parts.clock); });
}

EndpointsPage *Documents::openEndpoints()
{
    return bring<EndpointsPage>([this] { return new EndpointsPage(m_parts.specs); });
}

InspectorPage *Documents::openInspector()
{
    return bring<InspectorPage>([this] {
        return new InspectorPage(
            [this](const QString &issuer, const QString &keyId,
                   Completion<tokens::JwkSet> completion) {
                m_parts.discovery.keys(issuer, keyId, std::move(completion));
            },
            m_parts.clock);
    });
}

ComparePage *Documents::openCompare()
{
    return bring<ComparePage>([this] { return new ComparePage(m_parts.clock); });
}

SandboxPage *Documents::openSandbox()
{
    return bring<SandboxPage>([this] { return new SandboxPage(m_parts.sandbox); });
}

void Documents::close(Page *page)
{
    if (!page)
        return;
    if (auto *request = qobject_cast<ConsolePage *>(page)) {
        request->cancel();
        keepForReopening(request->draft());
    }
    m_parts.area.removePage(page);
    save();
}

void Documents::keepForReopening(const console::Draft &draft)
{
    m_closed.append(draft);
    // Another tab may have this identity by now.
    m_closed.last().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (m_closed.size() > reopenLimit)
        m_closed.removeFirst();
}

void Documents::reopen()
{
    if (!m_closed.isEmpty())
        openRequest(m_closed.takeLast());
}

ConsolePage *Documents::currentRequest() const
{
    return qobject_cast<ConsolePage *>(m_parts.area.current());
}

void Documents::save()
{
    if (m_restoring)
        return;
    console::DraftStore::State state = m_parts.drafts.state();
    state.drafts.clear();
    for (const ConsolePage *request : requests())
        state.drafts.append(request->draft());
    if (const ConsolePage *current = currentRequest())
        state.currentId = current->draft().id;
    m_parts.drafts.setState(state);
}

} // namespace planops::gui
