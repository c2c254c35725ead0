// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/choicerow.h"

using namespace Qt::StringLiterals;

namespace planops::gui {

ChoiceRow::ChoiceRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                     QWidget *parent)
    : FormRow(values, place, shape, parent), m_box(new FormChooser(this))
{
    m_box->setAccessibleName(spokenName());
    connect(m_box, &QComboBox::activated, this, &ChoiceRow::onChosen);
    setContent(m_box);
    setFocusProxy(m_box);
    refresh();
}

void ChoiceRow::refresh()
{
    m_choices.clear();
    QStringList texts;
    const auto add = [&](const OrderedJson &value, const QString &text) {
        m_choices.append(value);
        texts.append(text);
    };
    const OrderedJson now = value();
    if (!place().isElement && !place().required)
        add({}, tr("Left out of the request"));
    else if (now.isMissing())
        add({}, tr("Not chosen yet"));
    for (const QJsonValue &choice : shape().choices) {
        const OrderedJson value = OrderedJson::fromJson(choice);
        add(value, value.text());
    }
    if (shape().isNullable)
        add(OrderedJson::fromJson(QJsonValue()), u"null"_s);
    // 1.0 is 1 for the document; it stays as it is written.
    const bool isListed = shape().choices.contains(now.toJson());
    qsizetype current = m_choices.indexOf(now);
    if (current < 0) {
        current = m_choices.size();
        add(now, isListed ? now.text() : tr("%1 (not in the document)").arg(now.text()));
    }
    m_box->clear();
    m_box->addItems(texts);
    m_box->setCurrentIndex(static_cast<int>(current));
}

void ChoiceRow::onChosen(int index)
{
    setValue(m_choices.value(index));
}

void ChoiceRow::onProblemChanged()
{
    m_box->setProperty("invalid", !problem().isEmpty());
    m_box->setAccessibleDescription(problem());
    m_box->update();
}

} // namespace planops::gui
