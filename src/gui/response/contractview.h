// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/contractreport.h"
#include "gui/response/panes.h"

namespace planops::gui {

//! \brief Where the answer differs from what the API's document promises: each difference with its
//! place in the body.
class ContractView : public CanvasArea
{
    Q_OBJECT

public:
    explicit ContractView(QWidget *parent = nullptr);

    void setReport(const spec::ContractReport &report);
    void copyAll();
    //! \brief All of it in words.
    [[nodiscard]] QString asText() const { return m_text; }

Q_SIGNALS:
    void placeChosen(const QString &pointer); //!< RFC 6901, in the body.

private:
    [[nodiscard]] QWidget *row(const spec::ContractReport::Row &row);

    QString m_text;
};

} // namespace planops::gui
