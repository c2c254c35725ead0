// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/alternativerow.h"
#include "gui/spec/choicerow.h"
#include "gui/spec/listrow.h"
#include "gui/spec/objectrow.h"
#include "gui/spec/switchrow.h"
#include "gui/spec/textrow.h"

namespace planops::gui {

FormRow *makeRow(FormValues &values, const RowPlace &place, QWidget *parent)
{
    using Kind = spec::FieldShape::Kind;
    spec::FieldShape shape = spec::fieldShape(values.document(), place.schema);
    const bool isCircle =
        shape.kind == Kind::Alternatives && place.alternatives >= RowPlace::mostAlternatives;
    if (isCircle || !shape.holds(values.at(place.path)))
        shape.kind = Kind::Any; // Shown as it is; what is wrong with it is said.
    switch (shape.kind) {
    case Kind::Object:
        return new ObjectRow(values, place, shape, parent);
    case Kind::Array:
        return new ListRow(values, place, shape, parent);
    case Kind::Alternatives:
        return new AlternativeRow(values, place, shape, parent);
    case Kind::Choice:
        return new ChoiceRow(values, place, shape, parent);
    case Kind::Boolean:
        return new SwitchRow(values, place, shape, parent);
    case Kind::Text:
    case Kind::Number:
    case Kind::Any:
        break;
    }
    return new TextRow(values, place, shape, parent);
}

} // namespace planops::gui
