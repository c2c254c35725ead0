// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resources/resourceapi.h"
#include "gui/widgets/sheet.h"

#include <memory>

class QLineEdit;

namespace planops::gui {

class Button;
class FormField;

//! \brief Asks for the ID of an item and reads it; what the API says against it stands at the
//! field. Where items cannot be read by themselves, the ID is taken as it is.
class OpenByIdSheet : public Sheet
{
    Q_OBJECT

public:
    //! \brief \a api outlives the sheet.
    OpenByIdSheet(resources::ResourceApi &api, resources::Place place, QWidget *window);
    ~OpenByIdSheet() override;

Q_SIGNALS:
    void opened(const planops::resources::Item &item); //!< With the ID that was asked for.

private:
    void onEdited();
    void open();
    void onAnswer(const Result<resources::Item> &answer);

    resources::ResourceApi &m_api;
    resources::Place m_place;
    QLineEdit *m_id;
    FormField *m_field;
    Button *m_open;
    std::unique_ptr<QObject> m_pending; // context of the request in flight
};

} // namespace planops::gui
