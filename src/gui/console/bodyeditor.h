// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace planops::gui {

class Button;
class CodeEditor;
class JsonHighlighter;
class Label;
class RowModel;
class Segments;

//! \brief The body of a request: none, JSON, text or a form. Says while typing where the JSON is
//! wrong.
class BodyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyEditor(QWidget *parent = nullptr);

    [[nodiscard]] console::Draft::BodyKind kind() const;
    [[nodiscard]] QString body() const;
    void setBody(console::Draft::BodyKind kind, const QString &body);
    //! \brief One member per line; leaves wrong JSON alone.
    void format();
    [[nodiscard]] CodeEditor *editor() const { return m_editor; }
    //! \brief "Line 3, column 5: A comma or } should be here."; empty if all is well.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void onKindChosen(int index);
    void onTextChanged();
    void showKind();
    void check();

    Segments *m_kinds;
    Button *m_format;
    QStackedWidget *m_stack;
    CodeEditor *m_editor;
    JsonHighlighter *m_highlighter;
    RowModel *m_form;
    Label *m_problem;
    QTimer m_checkLater;
    bool m_filling = false;
};

} // namespace planops::gui
