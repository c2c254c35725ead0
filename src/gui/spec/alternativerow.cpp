// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/alternativerow.h"

#include "core/spec/flatschema.h"
#include "gui/spec/formchooser.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace planops::gui {

AlternativeRow::AlternativeRow(FormValues &values, const RowPlace &place,
                               const spec::FieldShape &shape, QWidget *parent)
    : FormRow(values, place, shape, parent),
      m_box(new FormChooser(this)),
      m_below(new QWidget(this))
{
    for (const spec::FieldShape::Alternative &alternative : shape.alternatives)
        m_box->addItem(alternative.label);
    m_box->setAccessibleName(tr("Kind of %1").arg(spokenName()));
    connect(m_box, &QComboBox::activated, this, &AlternativeRow::choose);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_box);
    auto *inside = new QVBoxLayout(m_below);
    inside->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_below);
    setContent(content);
    setFocusProxy(m_box);
    refresh();
}

void AlternativeRow::refresh()
{
    m_current = spec::likelyAlternative(document(), shape(), value());
    m_box->setCurrentIndex(m_current);
    showRow();
}

void AlternativeRow::showRow()
{
    delete m_row;
    RowPlace inner = place();
    inner.schema = shape().alternatives.at(m_current).schema;
    inner.isBare = true;
    ++inner.alternatives;
    m_row = makeRow(values(), inner, m_below);
    m_below->layout()->addWidget(m_row);
}

OrderedJson AlternativeRow::carriedInto(int index) const
{
    const spec::FieldShape::Alternative &chosen = shape().alternatives.at(index);
    const spec::FieldShape inner = spec::fieldShape(document(), chosen.schema);
    const OrderedJson now = value();
    if (inner.kind != spec::FieldShape::Kind::Object)
        return inner.holds(now) ? now : OrderedJson();
    OrderedJson carried =
        now.isMissing() && !place().required ? OrderedJson() : OrderedJson::object();
    for (const spec::FieldShape::Member &member : inner.members) {
        const OrderedJson had = now.at({member.name});
        const QJsonObject schema = spec::flatSchema(document(), member.schema);
        if (schema.contains("const"_L1))
            carried.set({member.name}, OrderedJson::fromJson(schema.value("const"_L1)));
        else if (!had.isMissing())
            carried.set({member.name}, had);
    }
    if (!shape().discriminator.isEmpty() && !chosen.tag.isEmpty())
        carried.set({shape().discriminator}, OrderedJson::fromText(chosen.tag));
    return carried;
}

void AlternativeRow::choose(int index)
{
    if (index == m_current || index < 0 || index >= shape().alternatives.size())
        return;
    m_before.insert(m_current, value());
    const OrderedJson next = m_before.contains(index) ? m_before.value(index) : carriedInto(index);
    m_current = index;
    m_box->setCurrentIndex(index);
    setValue(next);
    showRow();
}

void AlternativeRow::showFindings(const QList<spec::Finding> &findings)
{
    m_row->showFindings(findings);
    // One place says what is wrong with this value: the row inside, if it shows it.
    const QStringList own = ownProblems(findings);
    setProblems(m_row->problem().isEmpty() ? own : QStringList());
}

void AlternativeRow::reveal(const QStringList &steps)
{
    if (steps.isEmpty())
        m_box->setFocus(Qt::TabFocusReason);
    else
        m_row->reveal(steps);
}

} // namespace planops::gui
