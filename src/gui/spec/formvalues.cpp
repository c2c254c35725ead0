// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/formvalues.h"

namespace planops::gui {

FormValues::FormValues(spec::Document document, spec::FormPart part, QObject *parent)
    : QObject(parent), m_document(std::move(document)), m_part(std::move(part))
{ }

void FormValues::set(const QStringList &path, const OrderedJson &value)
{
    if (m_part.value.set(path, value))
        Q_EMIT edited();
}

void FormValues::moveElement(const QStringList &path, qsizetype from, qsizetype to)
{
    OrderedJson array = at(path);
    if (array.moveElement(from, to))
        set(path, array);
}

} // namespace planops::gui
