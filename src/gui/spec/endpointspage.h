// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/operationform.h"
#include "core/spec/speclibrary.h"
#include "gui/page.h"

#include <QTimer>

#include <functional>

class QMenu;
class QStackedWidget;
class QTreeView;

namespace planops::gui {

class Banner;
class DocumentChooser;
class EmptyState;
class EndpointModel;
class Label;
class LoadingBar;
class OperationView;
class SafeText;
class SearchField;
class Segments;
class SubTabs;

//! \brief What the profile's API offers, from its OpenAPI document: search as you type, read, fill
//! in, send.
//!
//! What is filled in for an operation stays while another one is looked at. Enter or a double click
//! opens an operation. A file that is dropped here takes the place of the
//! API's own document.
class EndpointsPage : public Page
{
    Q_OBJECT

public:
    explicit EndpointsPage(spec::SpecLibrary &library, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon tabIcon() const override { return Icon::ListTree; }
    void setWorkplace(services::Workplace &workplace) override;
    [[nodiscard]] int wantedWidth() const override;
    void activated() override;

    [[nodiscard]] EndpointModel &model() { return *m_model; }
    [[nodiscard]] QTreeView *list() const { return m_list; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] OperationView *operationView() const { return m_operation; }
    //! \brief Shows this operation; nothing happens if the document has none such.
    void select(const QString &method, const QString &path);

public Q_SLOTS:
    void openCurrent();
    //! \brief What is filled in goes out through the console, if the address is complete.
    void send();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeOperations();
    [[nodiscard]] QWidget *makeNone();
    void onLibraryChanged(const QString &apiBase);
    void showDocument(const spec::Known &known);
    void showOutline(const spec::Document &outline);
    void clearDocument();
    void showNone();
    //! What is chosen stays so through \a change if it is still there; else the first one is.
    void changeRows(const std::function<void()> &change);
    void showLists();
    void onFilterEdited();
    void onOrderChosen(int order);
    void onCurrentChanged();
    void connectForm();
    void connectSaver(QMenu &menu);
    void showReading();
    void showOperation(const spec::Operation &operation);
    void showForm(const spec::Operation &operation, const spec::OperationForm &form);
    void fillFromExample(const QString &mediaType);
    void dropFill();
    //! Calls \a next with the request that the form describes.
    template <typename Next>
    void withDraft(Next next);
    void loadFrom(const QUrl &address);

    spec::SpecLibrary &m_library;
    DocumentChooser *m_chooser;
    EndpointModel *m_model;
    QString m_apiBase;
    spec::Known m_known;
    bool m_isOutline = false; //!< The list is there, the rest is still being read.
    QTimer m_patience;        //!< Until that is worth a word: most documents are quicker.
    Label *m_about = nullptr;
    SearchField *m_search = nullptr;
    Segments *m_order = nullptr;
    LoadingBar *m_bar = nullptr;
    Banner *m_trouble = nullptr;
    SubTabs *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr; //!< Blank, the document, or none.
    QStackedWidget *m_views = nullptr; //!< One for each tab.
    QTreeView *m_list = nullptr;
    QStackedWidget *m_right = nullptr; //!< One of the next four.
    QWidget *m_blank = nullptr;
    EmptyState *m_reading = nullptr;
    OperationView *m_operation = nullptr;
    EmptyState *m_nothing = nullptr;
    QHash<QString, spec::OperationForm> m_forms; //!< What was filled in, by method and path.
    bool m_isFilling = false;                    //!< With an example that is being made.
    int m_fill = 0;                              //!< Examples of an older one are late.
    SafeText *m_problems = nullptr;
    SafeText *m_changes = nullptr;
    EmptyState *m_none = nullptr;
};

} // namespace planops::gui
