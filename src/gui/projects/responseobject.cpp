// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/projects/responseobject.h"

#include "gui/widgets/card.h"
#include "gui/widgets/jsontext.h"
#include "gui/widgets/label.h"

#include <QVBoxLayout>

namespace planops::gui {

ResponseObject::ResponseObject(QWidget *parent) : QWidget(parent)
{
    auto *title = new Label(tr("Response object"), TextRole::Strong, Ink::Text, this);
    auto *card = new Card(this);
    card->setSunken(true);
    m_json = new JsonText(card);
    m_json->setAccessibleName(title->text());
    auto *framed = new QVBoxLayout(card);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_json);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(card);
}

void ResponseObject::setJson(const QByteArray &json)
{
    m_json->setJson(json);
}

} // namespace planops::gui
