// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/objectrow.h"

#include "core/spec/flatschema.h"
#include "core/spec/schemawords.h"
#include "gui/widgets/button.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace planops::gui {

ObjectRow::ObjectRow(FormValues &values, const RowPlace &place, const spec::FieldShape &shape,
                     QWidget *parent)
    : GroupRow(values, place, shape, parent)
{
    start();
}

QList<RowPlace> ObjectRow::places() const
{
    QList<RowPlace> all;
    const QStringList there = value().memberNames();
    for (const spec::FieldShape::Member &member : shape().members) {
        const bool isThere = there.contains(member.name);
        RowPlace below = placeBelow(member.name);
        below.schema = member.schema;
        below.required = member.required;
        const QJsonObject schema = spec::flatSchema(document(), member.schema);
        if (isThere || !schema.value("readOnly"_L1).toBool()) // The API's to say, not the caller's.
            all.append(below);
    }
    for (const QString &name : there) {
        if (shape().member(name))
            continue;
        RowPlace below = placeBelow(name);
        below.schema = shape().others.isUndefined() ? QJsonValue(true) : shape().others;
        below.isExtra = true;
        all.append(below);
    }
    return all;
}

QWidget *ObjectRow::makeAdder(QWidget *parent)
{
    if (shape().others.isUndefined())
        return nullptr;
    auto *adder = new QWidget(parent);
    auto *row = new QHBoxLayout(adder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *name = new QLineEdit(adder);
    name->setPlaceholderText(tr("Name of a further member"));
    name->setAccessibleName(tr("Name of a further member of %1").arg(spokenName()));
    name->setMinimumWidth(60);
    auto *add = new Button(tr("Add"), Icon::Plus, ButtonKind::Secondary, adder);
    add->setAccessibleName(tr("Add a member to %1").arg(spokenName()));
    row->addWidget(name, 1);
    row->addWidget(add);
    // Queued: adding makes these two anew.
    const auto act = [this, name] { addMember(name->text()); };
    connect(name, &QLineEdit::returnPressed, this, act, Qt::QueuedConnection);
    connect(add, &QAbstractButton::clicked, this, act, Qt::QueuedConnection);
    return adder;
}

void ObjectRow::addMember(const QString &name)
{
    if (name.isEmpty())
        return;
    const QStringList path = place().path + QStringList {name};
    if (values().at(path).isMissing() && !shape().member(name))
        values().set(path, startValue(document(), shape().others));
    showAt(name);
}

void ObjectRow::connectRow(FormRow &row, qsizetype /*index*/)
{
    const QStringList path = row.place().path;
    connect(
        &row, &FormRow::removeRequested, this,
        [this, path] {
            values().set(path, {});
            rebuild();
        },
        Qt::QueuedConnection);
}

QString ObjectRow::summary() const
{
    const QString words = spec::schemaWords(document(), place().schema);
    return value().isMissing() ? tr("%1, left out of the request").arg(words)
        : value().isNull()     ? tr("%1, null is sent").arg(words)
                               : words;
}

void ObjectRow::addActions(QMenu &menu)
{
    menu.addAction(tr("Send an empty object"), this, [this] {
        setValue(OrderedJson::object());
        refresh();
    });
    GroupRow::addActions(menu);
}

} // namespace planops::gui
