// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/resourceapi.h"

#include <QDateTime>
#include <QWidget>

namespace planops::gui {

class Button;
class FieldGrid;
class Label;
class ResponseObject;

//! \brief One row of the resource tree told in full, and what can be done with it by the document.
class ResourceDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ResourceDetails(QWidget *parent = nullptr);

    void showCollection(const resources::Place &place, const QString &request);
    //! \brief \a answer is null until it was sent.
    void showAction(const resources::Place &place, const QString &request,
                    const resources::Item *answer);
    //! \brief \a item is null while a single has not been read.
    void showItem(const resources::Place &place, const QString &request,
                  const resources::Item *item, const QDateTime &now);

Q_SIGNALS:
    void createRequested(); //!< Or to send the action.
    void openRequested();   //!< An item by its id.
    void editRequested();
    void deleteRequested();
    void reloadRequested();
    void consoleRequested();
    void copied(const QString &what);

private:
    [[nodiscard]] QWidget *makeActions();
    void offer(std::initializer_list<Button *> buttons); //!< These and no others.
    void showAbout(const QString &text);                 //!< Empty = nothing.

    Label *m_title;
    Label *m_request;
    Label *m_about;
    Button *m_create = nullptr;
    Button *m_send = nullptr;
    Button *m_open = nullptr;
    Button *m_edit = nullptr;
    Button *m_delete = nullptr;
    Button *m_reload = nullptr;
    Button *m_console = nullptr;
    FieldGrid *m_fields;
    ResponseObject *m_answer;
};

} // namespace planops::gui
