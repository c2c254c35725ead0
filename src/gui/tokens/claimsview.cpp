// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/claimsview.h"

#include "gui/tokens/claimstable.h"
#include "gui/widgets/card.h"
#include "gui/widgets/jsontext.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segments.h"

#include <QVBoxLayout>

namespace planops::gui {

ClaimsView::ClaimsView(QWidget *parent)
    : QWidget(parent),
      m_segments(new Segments({tr("Decoded"), tr("JSON"), tr("Header")}, this)),
      m_table(new ClaimsTable),
      m_json(new JsonText),
      m_header(new JsonText)
{
    m_segments->setAccessibleName(tr("View of the claims"));
    m_json->setAccessibleName(tr("Claims as JSON"));
    m_header->setAccessibleName(tr("Header of the token"));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(tr("Claims"), TextRole::Section, Ink::Text2, this));
    head->addStretch(1);
    head->addWidget(m_segments);

    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_table);
    inside->addWidget(m_json);
    inside->addWidget(m_header);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(card);
    connect(m_segments, &Segments::currentChanged, this, &ClaimsView::showView);
    showView(0);
}

void ClaimsView::setJwt(const tokens::Jwt &jwt, UnixTime now)
{
    m_table->setClaims(jwt.claims, now);
    if (m_shown == jwt.raw)
        return;
    m_shown = jwt.raw;
    m_json->setJson(jwt.payloadJson);
    m_header->setJson(jwt.headerJson);
}

void ClaimsView::showView(int index)
{
    m_segments->setCurrent(index);
    m_table->setVisible(index == 0);
    m_json->setVisible(index == 1);
    m_header->setVisible(index == 2);
}

} // namespace planops::gui
