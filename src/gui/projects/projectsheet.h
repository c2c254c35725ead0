// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/projects/projectapi.h"
#include "gui/widgets/sheet.h"

#include <QJsonObject>

#include <memory>

class QCheckBox;

namespace Ui {
class ProjectForm;
}

namespace planops::console {
class DraftStore;
}

namespace planops::gui {

class FormField;

//! \brief Create a project, or edit one: the form, the request that it makes, and the API's
//! complaints at their fields.
//!
//! What was typed for a new project is kept on disk until it has been created: a kill or a closed
//! sheet loses nothing.
class ProjectSheet : public Sheet
{
    Q_OBJECT

public:
    struct Parts
    {
        projects::ProjectApi &api;
        console::DraftStore &drafts;
        auth::Profile profile;
    };

    ProjectSheet(Parts parts, QWidget *window);
    ~ProjectSheet() override;

    //! \brief Edits instead of creating; only changed members are sent.
    void setProject(const projects::Project &project);
    //! \brief The people to choose from, as {id, name}; the form shows the field only if there are
    //! any.
    void setOwners(const QList<std::pair<QString, QString>> &owners);
    //! \brief The members that will be sent.
    [[nodiscard]] QJsonObject fields() const;
    //! \brief Shows what the API complained about.
    void showRefusal(const projects::Refused &refused);

Q_SIGNALS:
    void saved(const planops::projects::Project &project);

private:
    void fill(const QJsonObject &fields);
    void restoreDraft();
    void keepDraft();
    void dropDraft();
    void onEdited();
    void submit();
    void onAnswer(const Result<projects::Project> &answer);
    void onCloseRequested();
    void setSending(bool sending);
    void clearErrors();
    [[nodiscard]] FormField *fieldFor(const QString &member) const;
    [[nodiscard]] bool check(); //!< False: something cannot be sent; it is said at its field.

    Parts m_parts;
    std::unique_ptr<Ui::ProjectForm> m_ui;
    projects::Project m_project; // the one being edited; empty for a new one
    bool m_restoring = false;
    std::unique_ptr<QObject> m_pending; // context of the request in flight
    QCheckBox *m_another;
    Button *m_submit;
};

} // namespace planops::gui
