// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/resources/resourceapi.h"
#include "core/spec/operationform.h"
#include "gui/widgets/sheet.h"

#include <memory>

namespace planops::console {
class DraftStore;
}

namespace planops::gui {

class Banner;
class Button;
class FormPane;

//! \brief Makes or changes an item, or sends an action: the form of its operation, as fields and as
//! JSON, checked as it is filled in against what the document wants; the API's complaints at their
//! fields.
//!
//! What the document does not allow is said and may be sent all the same: the API has the last
//! word. The body typed for something new is kept on disk until it has been made.
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
        spec::OperationForm form; //!< What to begin with (resourceform.h).
    };

    //! \brief For something new or an action; with \a item for a change of it. The document has an
    //! operation for it.
    ResourceSheet(Parts parts, const std::optional<resources::Item> &item, QWidget *window);
    ~ResourceSheet() override;

    [[nodiscard]] FormPane *form() const { return m_form; }
    void openSheet(); //!< The keyboard goes to the first field.

Q_SIGNALS:
    void saved(const planops::resources::Item &item); //!< Or what the action was answered.

private:
    [[nodiscard]] bool isAction() const;
    [[nodiscard]] const spec::Operation &operation() const;
    [[nodiscard]] const spec::Document &document() const { return m_parts.api.contract().document; }
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] spec::OperationForm withDraft(spec::OperationForm form) const;
    void keepDraft();
    void dropDraft();
    void changeType(const QString &mediaType);
    void onEdited();
    void onChecked();
    void submit();
    void onAnswer(const Result<resources::Item> &answer);
    void onCloseRequested();
    void showSending();
    void tell(Tone tone, const QString &title, const QString &text);

    Parts m_parts;
    std::optional<resources::Item> m_item;
    QString m_request; // "POST /api/v1/projects/p1/tasks"
    Banner *m_banner;
    FormPane *m_form;
    Button *m_state; // how many problems there are; shows the first
    Button *m_submit;
    bool m_isReadable = true;           // the text is JSON where it has to be
    int m_change = 0;                   // of the body's type; what an older one made is late
    std::unique_ptr<QObject> m_pending; // context of the request in flight
};

} // namespace planops::gui
