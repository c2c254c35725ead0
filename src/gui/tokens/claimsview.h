// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/tokens/jwt.h"

#include <QWidget>

class QStackedLayout;

namespace planops::gui {

class ClaimsTable;
class JsonText;
class Segments;

//! \brief The inside of a token in three views: claims explained, their JSON, and the header.
class ClaimsView : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsView(QWidget *parent = nullptr);

    void setJwt(const tokens::Jwt &jwt, UnixTime now);
    //! \brief Which view: 0 decoded, 1 JSON, 2 header.
    void showView(int index);

private:
    Segments *m_segments;
    ClaimsTable *m_table;
    JsonText *m_json;
    JsonText *m_header;
    QByteArray m_shown;
};

} // namespace planops::gui
