// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/history/answercomparison.h"
#include "gui/widgets/sheet.h"

#include <QFutureWatcher>

class QPlainTextEdit;

namespace planops::gui {

class Label;
class Segments;

//! \brief Two answers of the history over each other: the older one is what was before.
//!
//! Compared on another thread.
class AnswerSheet : public Sheet
{
    Q_OBJECT

public:
    AnswerSheet(const history::HistoryRecord &one, const history::HistoryRecord &other,
                QWidget *window);
    ~AnswerSheet() override;

    [[nodiscard]] QString text() const; //!< What is shown of the differences.

private:
    [[nodiscard]] Label *makeLine(const QString &title, const history::HistoryEntry &entry);
    void onCompared();
    void showPart();

    AnswerComparison m_comparison;
    QFutureWatcher<AnswerComparison> m_watcher;
    Segments *m_parts;
    QPlainTextEdit *m_view;
    Label *m_summary;
    Label *m_note;
};

} // namespace planops::gui
