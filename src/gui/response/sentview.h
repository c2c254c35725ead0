// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http/response.h"
#include "gui/response/panes.h"

class QVBoxLayout;

namespace planops::gui {

//! \brief The request as it was really sent, hop by hop, secrets masked, with what was left out on
//! the way.
class SentView : public CanvasArea
{
    Q_OBJECT

public:
    explicit SentView(QWidget *parent = nullptr);

    void setHops(const QList<http::Hop> &hops);
    void copyAll();

    //! \brief "GET /path HTTP/1.1", the headers, masked. For one hop.
    [[nodiscard]] static QString sentText(const http::Hop &hop);

private:
    [[nodiscard]] QWidget *makeHop(const http::Hop &hop, qsizetype number, qsizetype count);

    QList<http::Hop> m_hops;
    QWidget *m_content = nullptr;
};

} // namespace planops::gui
