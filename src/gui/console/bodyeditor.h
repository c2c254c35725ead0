// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/workspace/scope.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace planops::gui {

class Button;
class CodeEditor;
class FilePane;
class JsonHighlighter;
class Label;
class RowModel;

//! \brief The body of a request: none, text of several kinds, a form, parts with files, a file.
//!
//! Says while typing where the JSON is wrong. What is typed under one kind is kept while another is
//! looked at.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);

    [[nodiscard]] console::Draft::BodyKind kind() const;
    //! \brief The text; of a form its encoded one.
    [[nodiscard]] QString body() const;
    void setBody(console::Draft::BodyKind kind, const QString &body);
    void setDraft(const console::Draft &draft);
    //! \brief Writes what is shown into the body members of \a draft.
    void store(console::Draft &draft) const;

    void setScope(const workspace::Scope &scope); //!< For marking variables.

    //! \brief One member per line; leaves wrong JSON alone.
    void format();
    //! \brief Everything in one line; leaves wrong JSON alone.
    void minify();
    [[nodiscard]] CodeEditor *editor() const { return m_editor; }
    //! \brief "Line 3, column 5: A comma or } should be here."; empty if all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeGraphQl();
    [[nodiscard]] QWidget *makeTable(RowModel *model, const QString &name);
    void connectParts();
    void onKindChosen();
    void onTextChanged();
    void showKind();
    void check();
    void rewrite(const QByteArray &json);
    void chooseFilePart();

    QComboBox *m_kinds = nullptr;
    Button *m_format = nullptr;
    Button *m_minify = nullptr;
    Button *m_addFile = nullptr;
    QStackedWidget *m_stack;
    CodeEditor *m_editor;
    JsonHighlighter *m_highlighter;
    CodeEditor *m_query;
    CodeEditor *m_variables;
    JsonHighlighter *m_queryColors;
    JsonHighlighter *m_variableColors;
    RowModel *m_form;
    RowModel *m_parts;
    FilePane *m_file;
    Label *m_problem;
    QTimer m_checkLater;
    QList<console::PartRow> m_givenParts; //!< For what the table does not show: file names.
    bool m_filling = false;
};

} // namespace planops::gui
