// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace planops::gui {

//! \brief A small editor for code: line numbers, the indentation of the line above, a mark where
//! something is wrong.
//!
//! Tab leaves it, as everywhere: nobody gets stuck with the keyboard.
class CodeEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeEditor(QWidget *parent = nullptr);

    //! \brief Underlines the character at \a position; -1 takes the mark away.
    void markProblem(qsizetype position);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int gutterWidth() const;
    void arrange();
    void paintGutter();

    QWidget *m_gutter;
    qsizetype m_problem = -1;
};

} // namespace planops::gui
