// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"
#include "gui/response/panes.h"

namespace planops::gui {

//! \brief How the connection was secured: protocol, cipher, whose roots, the chain of certificates.
class TlsView : public CanvasArea
{
    Q_OBJECT

public:
    explicit TlsView(QWidget *parent = nullptr);

    void setHop(const http::Hop &hop, const QDateTime &now = QDateTime::currentDateTimeUtc());
    void copyAll();
    //! \brief All of it in words.
    [[nodiscard]] QString asText() const { return m_text; }

private:
    QString m_text;
};

} // namespace planops::gui
