// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/listrow.h"

#include "core/spec/schemawords.h"
#include "gui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace planops::gui {

ListRow::ListRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                 QWidget *parent)
    : GroupRow(values, place, shape, parent)
{
    start();
}

QList<RowPlace> ListRow::places() const
{
    QList<RowPlace> all;
    const qsizetype count = value().kind == OrderedJson::Kind::Array ? value().values.size() : 0;
    for (qsizetype i = 0; i < count; ++i) {
        RowPlace below = placeBelow(QString::number(i));
        below.label = tr("Element %1").arg(i + 1);
        const QJsonValue schema = shape().elementAt(i);
        below.schema = schema.isUndefined() ? QJsonValue(true) : schema;
        below.isElement = true;
        all.append(below);
    }
    return all;
}

QWidget *ListRow::makeAdder(QWidget *parent)
{
    if (shape().elementAt(value().values.size()).isUndefined())
        return nullptr;
    auto *adder = new QWidget(parent);
    auto *row = new QHBoxLayout(adder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *add = new Button(tr("Add an element"), Icon::Plus, ButtonKind::Secondary, adder);
    add->setAccessibleName(tr("Add an element to %1").arg(spokenName()));
    connect(add, &QAbstractButton::clicked, this, &ListRow::addElement, Qt::QueuedConnection);
    row->addWidget(add);
    row->addStretch(1);
    return adder;
}

void ListRow::addElement()
{
    OrderedJson array = value();
    if (array.kind != OrderedJson::Kind::Array)
        array = OrderedJson::array();
    const qsizetype index = array.values.size();
    array.values.append(startValue(document(), shape().elementAt(index)));
    setValue(array);
    showAt(QString::number(index));
}

void ListRow::removeElement(qsizetype index)
{
    values().set(place().path + QStringList {QString::number(index)}, {});
    rebuild();
    const qsizetype left = value().values.size();
    // The keyboard stays in the list: on what took its place, or the last one.
    reveal(left > 0 ? QStringList {QString::number(qMin(index, left - 1))} : QStringList());
}

void ListRow::moveElement(qsizetype from, qsizetype to)
{
    values().moveElement(place().path, from, to);
    showAt(QString::number(qBound<qsizetype>(0, to, value().values.size() - 1)));
}

void ListRow::connectRow(FormRow &row, qsizetype index)
{
    connect(
        &row, &FormRow::removeRequested, this, [this, index] { removeElement(index); },
        Qt::QueuedConnection);
    connect(
        &row, &FormRow::moveRequested, this,
        [this, index](int by) { moveElement(index, index + by); }, Qt::QueuedConnection);
}

QString ListRow::summary() const
{
    const QString words = spec::schemaWords(document(), place().schema);
    if (value().isMissing())
        return tr("%1, left out of the request").arg(words);
    if (value().isNull())
        return tr("%1, null is sent").arg(words);
    return tr("%1, %n now", nullptr, static_cast<int>(value().values.size())).arg(words);
}

void ListRow::addActions(QMenu &menu)
{
    menu.addAction(tr("Send an empty array"), this, [this] {
        setValue(OrderedJson::array());
        refresh();
    });
    GroupRow::addActions(menu);
}

} // namespace planops::gui
