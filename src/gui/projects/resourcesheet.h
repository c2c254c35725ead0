// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/resources/resourceapi.h"
#include "gui/widgets/sheet.h"

#include <memory>

namespace planops::console {
class DraftStore;
}

namespace planops::gui {

class Banner;
class Button;
class CodeEditor;
class FormField;

//! \brief Makes or changes an item: its body as JSON, checked as it is typed against what the
//! document wants; the API's complaints.
//!
//! What the document does not allow is said and may be sent all the same: the API has the last
//! word. What was typed for something new is kept on disk until it has been made.
class ResourceSheet : public Sheet
{
    Q_OBJECT

public:
    struct Parts
    {
        resources::ResourceApi &api;
        console::DraftStore &drafts;
        auth::Profile profile;
        resources::Place place;
    };

    //! \brief For something new; with \a item for a change of it.
    ResourceSheet(Parts parts, const resources::Item *item, QWidget *window);
    ~ResourceSheet() override;

Q_SIGNALS:
    void saved(const planops::resources::Item &item);

private:
    [[nodiscard]] qsizetype operation() const;
    [[nodiscard]] QJsonValue schema() const;
    [[nodiscard]] QJsonValue firstBody() const;
    [[nodiscard]] QString formName() const;
    void onEdited();
    void submit();
    void onAnswer(const Result<resources::Item> &answer);
    void onCloseRequested();
    void setSending(bool sending);
    void tell(Tone tone, const QString &title, const QString &text);

    Parts m_parts;
    std::optional<resources::Item> m_item;
    QString m_request; // "POST /api/v1/projects/p1/tasks"
    Banner *m_banner;
    FormField *m_field;
    CodeEditor *m_editor;
    Button *m_submit;
    std::unique_ptr<QObject> m_pending; // context of the request in flight
};

} // namespace planops::gui
