// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/entitlementstable.h"

#include "gui/theme/fonts.h"
#include "gui/widgets/card.h"
#include "gui/widgets/emptylayout.h"
#include "gui/widgets/label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

EntitlementsTable::EntitlementsTable(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Permissions in the organization"));
    auto *card = new Card(this);
    m_grid = new QGridLayout(card);
    m_grid->setContentsMargins(14, 10, 14, 12);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_problem = new Label(QString(), TextRole::Caption, Ink::Warn, this);
    m_problem->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(
        new Label(tr("Permissions in the organization"), TextRole::Section, Ink::Text2, this));
    column->addWidget(card);
    column->addWidget(m_problem);
}

void EntitlementsTable::setEntitlements(const tokens::Entitlements &entitlements)
{
    emptyLayout(*m_grid);
    QWidget *parent = m_grid->parentWidget();
    const int columns = int(entitlements.permissions.size());
    m_grid->addWidget(new Label(tr("Feature"), TextRole::Caption, Ink::Text2, parent), 0, 0);
    for (int k = 0; k < columns; ++k) {
        m_grid->addWidget(
            new Label(entitlements.permissions.at(k), TextRole::Code, Ink::Text2, parent), 0,
            k + 1);
    }
    int row = 1;
    for (const tokens::Entitlements::Feature &feature : entitlements.features) {
        m_grid->addWidget(new Label(feature.name, TextRole::Code, Ink::Text, parent), row, 0);
        for (int k = 0; k < columns; ++k) {
            const bool granted = feature.granted.at(k);
            auto *mark = new Label(granted ? tr("Yes") : tr("No"), TextRole::Body,
                                   granted ? Ink::Ok : Ink::Text2, parent);
            mark->setLeadingIcon(granted ? Icon::Check : Icon::Minus,
                                 granted ? Ink::Ok : Ink::Text2);
            mark->setAccessibleName(
                u"%1:%2, %3"_s.arg(feature.name, entitlements.permissions.at(k), mark->text()));
            m_grid->addWidget(mark, row, k + 1);
        }
        ++row;
    }
    m_grid->setColumnStretch(columns + 1, 1);
    m_problem->setText(entitlements.problem);
    m_problem->setVisible(!entitlements.problem.isEmpty());
}

} // namespace planops::gui
