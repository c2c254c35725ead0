// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/switchrow.h"

#include "gui/widgets/switch.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace planops::gui {

SwitchRow::SwitchRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                     QWidget *parent)
    : FormRow(values, place, shape, parent), m_switch(new Switch(this))
{
    connect(m_switch, &QCheckBox::toggled, this, [this](bool isOn) {
        setValue(OrderedJson::fromJson(isOn));
        refresh();
    });
    setContent(m_switch);
    setFocusProxy(m_switch);
    refresh();
}

void SwitchRow::refresh()
{
    const OrderedJson now = value();
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(now.token == "true");
    if (now.isMissing())
        m_switch->setText(place().required ? tr("Not chosen yet") : tr("Left out of the request"));
    else
        m_switch->setText(now.text());
    m_switch->setAccessibleName(tr("%1: %2").arg(spokenName(), m_switch->text()));
}

void SwitchRow::onProblemChanged()
{
    m_switch->setAccessibleDescription(problem());
}

} // namespace planops::gui
