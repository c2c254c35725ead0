// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/scope.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class QHelpEvent;

namespace planops::gui {

//! \brief Colours JSON while it is typed, and {{variables}} in any text, with the colours of the
//! scheme of the moment. Hovering a variable says what it is.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QPlainTextEdit *editor);

    void setEnabled(bool enabled); //!< For JSON; variables are always marked.
    void setScope(const workspace::Scope &scope);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void highlightBlock(const QString &text) override;

private:
    bool explain(const QHelpEvent &event);

    QPlainTextEdit *m_editor;
    workspace::Scope m_scope;
    bool m_enabled = true;
};

} // namespace planops::gui
