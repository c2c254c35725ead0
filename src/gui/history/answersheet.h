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

//! \brief One side of a comparison.
struct ComparedAnswer
{
    QString name; //!< For people: "Before", or whose answer it is.
    history::HistoryRecord record;
};

//! \brief Two answers over each other: \a before is what would become \a after.
//!
//! Compared on another thread.
class AnswerSheet : public Sheet
{
    Q_OBJECT

public:
    AnswerSheet(const ComparedAnswer &before, const ComparedAnswer &after, QWidget *window);
    //! \brief Two of the history, in whatever order they were chosen: the older one is before.
    [[nodiscard]] static AnswerSheet *ofHistory(const history::HistoryRecord &one,
                                                const history::HistoryRecord &other,
                                                QWidget *window);
    ~AnswerSheet() override;

    [[nodiscard]] QString text() const; //!< What is shown of the differences.

private:
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
