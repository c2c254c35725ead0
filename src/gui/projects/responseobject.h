// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace planops::gui {

class JsonText;

//! \brief What the API sent about one thing, byte for byte, in a card below its heading.
class ResponseObject : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseObject(QWidget *parent = nullptr);

    void setJson(const QByteArray &json);

private:
    JsonText *m_json;
};

} // namespace planops::gui
