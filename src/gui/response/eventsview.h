// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/eventsmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QTableView;

namespace planops::gui {

class Label;

//! \brief A stream of events as it comes: a list that follows its end, and below it the data of the
//! chosen event.
//!
//! The list stays where it is once the user scrolled up, and follows again at its end.
class EventsView : public QWidget
{
    Q_OBJECT

public:
    explicit EventsView(QWidget *parent = nullptr);

    void clear();
    //! \brief The next bytes of the stream; events come into the list when they are complete.
    void take(const QByteArray &bytes);
    void copyAll();
    [[nodiscard]] const EventsModel &model() const { return *m_model; }
    [[nodiscard]] QString shownData() const; //!< Of the chosen event.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void showState();
    void updateSizes();

    http::EventStreamReader m_reader;
    EventsModel *m_model;
    QTableView *m_list;
    QPlainTextEdit *m_data;
    Label *m_state;
};

} // namespace planops::gui
