// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/snippets/codespans.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

namespace planops::gui {

//! \brief Colours a snippet with the colours of the scheme of the moment.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit CodeHighlighter(QPlainTextEdit *editor);

    void setGrammar(Grammar grammar); //!< Takes effect at the next text.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void highlightBlock(const QString &text) override;

private:
    QPlainTextEdit *m_editor;
    Grammar m_grammar = Grammar::Shell;
};

} // namespace planops::gui
