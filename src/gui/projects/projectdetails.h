// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/project.h"

#include <QDateTime>
#include <QWidget>

namespace planops::gui {

class Avatar;
class FieldGrid;
class Label;
class ResponseObject;

//! \brief Everything that the API said about one project, and what can be done with it.
class ProjectDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectDetails(QWidget *parent = nullptr);

    void setProject(const projects::Project &project, const QDateTime &now);
    //! \brief All of the page instead of 348: where there is no room beside it.
    void setFilling(bool filling);
    [[nodiscard]] const projects::Project &project() const { return m_project; }

Q_SIGNALS:
    void closeRequested();
    void openInConsoleRequested();
    void copyCurlRequested();
    void belowRequested();
    void editRequested();
    void deleteRequested();
    void copied(const QString &what);

private:
    class TaskBar;
    QWidget *makeHead();
    QWidget *makeActions();
    void showFields(const QDateTime &now);

    projects::Project m_project;
    Avatar *m_avatar = nullptr;
    Label *m_name = nullptr;
    Label *m_sub = nullptr;
    FieldGrid *m_fields = nullptr;
    QWidget *m_tasksBox = nullptr;
    Label *m_tasksText = nullptr;
    TaskBar *m_taskBar = nullptr;
    ResponseObject *m_json = nullptr;
};

} // namespace planops::gui
