// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonpath/query.h"
#include "gui/response/jsontree.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

namespace planops::gui {

class JsonTreeView;
class Label;
class SearchField;

//! \brief A JSON body as a tree, and above it a path that says what of it is shown (JSONPath, RFC
//! 9535, or a path of jq). The search runs in a worker; a new path ends the old one. GUI thread.
class JsonTreePane : public QWidget
{
    Q_OBJECT

public:
    explicit JsonTreePane(QWidget *parent = nullptr);
    ~JsonTreePane() override;

    //! \brief Another body: the path stays and is applied to it.
    void setTree(const std::shared_ptr<const JsonTree> &tree);
    //! \brief Shows a value in the whole tree (RFC 6901).
    void showPlace(const QString &pointer);
    void setFolded(bool folded);

    [[nodiscard]] JsonTreeView *view() const { return m_view; }
    [[nodiscard]] SearchField *pathField() const { return m_field; }
    //! \brief What was found, or what is wrong with the path.
    [[nodiscard]] QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Nodes = Result<std::vector<jsonpath::Node>>;

    void start();
    void onSelected();
    void say(const QString &text, bool isProblem);

    std::shared_ptr<const JsonTree> m_tree;
    JsonTreeView *m_view;
    SearchField *m_field;
    Label *m_note;
    QTimer m_pause;     // Between the last key and the search.
    QThreadPool m_pool; // Not the common one: painting waits for a thread of that (Qt 6.4).
    QFutureWatcher<Nodes> m_watcher;
};

} // namespace planops::gui
