// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/session.h"
#include "core/base/clock.h"
#include "core/resources/resourceapi.h"
#include "core/spec/operationform.h"
#include "core/spec/speclibrary.h"
#include "core/workspace/workspacefolder.h"
#include "gui/page.h"
#include "gui/projects/refusalreport.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QTimer>

#include <memory>

class QStackedWidget;
class QTreeView;

namespace planops::console {
class DraftStore;
}

namespace planops::gui {

class EmptyState;
class RefusalCard;
class Label;
class LoadingBar;
class ResourceDetails;
class ResourceModel;
class Sheet;

//! \brief What the profile's API keeps, as its document tells: projects, the tasks below each, and
//! whatever else has such paths. Open, list, make, change and delete at any depth.
class ResourcesPage : public Page
{
    Q_OBJECT

public:
    struct Parts
    {
        spec::SpecLibrary &library;
        console::DraftStore &drafts;
        const workspace::WorkspaceFolder &folder; //!< Has the values of credentials.
        CachedKeys keys;
        Clock clock;
    };

    explicit ResourcesPage(Parts parts, QWidget *parent = nullptr);
    ~ResourcesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon tabIcon() const override { return Icon::Database; }
    void setWorkplace(services::Workplace &workplace) override;
    void activated() override;

    //! \brief Opens the collection of this name at the top, and in it the item with this id: it is
    //! read by itself if it is not among those that came. What cannot be found is said.
    void reveal(const QString &name, const QString &id);

    [[nodiscard]] ResourceModel &model() { return *m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    void endpointsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeTree();
    [[nodiscard]] QWidget *makeNone();
    void onSessionState(auth::Session::State state);
    void onLibraryChanged(const QString &apiBase);
    void onScopeChanged();
    void showNone();
    void onCurrentChanged();
    void onLoaded(const QModelIndex &collection);
    void showDetails();
    void showRefusal(const projects::Refused &refused);
    //! A credential without a value is told before anything is filled in for the operation.
    [[nodiscard]] bool lacksCredential(qsizetype operation);
    void readCurrent();
    void activate(const QModelIndex &index);
    void reloadCurrent();
    void openSheet(bool isNew);
    void showSheet(const QPersistentModelIndex &index,
                   const std::optional<resources::Item> &changed, const spec::OperationForm &form);
    void onSaved(const QPersistentModelIndex &index, bool isNew, const resources::Item &saved);
    void openById();
    void hold(Sheet &sheet); //!< One at a time.
    void confirmDelete();
    void openInConsole();
    void revealWanted();
    void readWanted(const QPersistentModelIndex &collection);
    void choose(const QModelIndex &row);
    void missWanted(const QString &why); //!< It is not there.
    void perform(diagnosis::Action action);
    //! The operation that a row stands for; -1 = none. And as a request.
    [[nodiscard]] qsizetype operationOf(const QModelIndex &index) const;
    [[nodiscard]] Result<neutral::Request> requestOf(const QModelIndex &index) const;

    Parts m_parts;
    services::Workplace *m_workplace = nullptr; // handed in; replaced before it goes
    auth::Session::State m_sessionState = auth::Session::State::SignedOut;
    std::unique_ptr<resources::ResourceApi> m_api;
    ResourceModel *m_model;
    QString m_apiBase;
    QJsonObject m_shown; // the document that the tree was made from
    struct Wanted
    {
        QString name; // of the collection; empty = nothing
        QString id;
        int parts = 0; // of the list that were asked for on its behalf
    };
    Wanted m_wanted;                    // to be revealed
    bool m_lacksCredential = false;     // that is what the right side says
    QTimer m_rest;                      // a row is read when the selection rests on it
    std::unique_ptr<QObject> m_reading; // context of the read in flight
    std::unique_ptr<QObject> m_finding; // the same of the item to be revealed
    std::unique_ptr<QObject> m_opening; // context of the form that is made for a sheet
    QPointer<Sheet> m_sheet;            // speaks of the document that it was opened with
    Label *m_about = nullptr;
    LoadingBar *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr; // blank, tree, none
    QTreeView *m_tree = nullptr;
    QStackedWidget *m_right = nullptr; // nothing, details, failure
    ResourceDetails *m_details = nullptr;
    RefusalCard *m_error = nullptr;
    EmptyState *m_none = nullptr;
};

} // namespace planops::gui
