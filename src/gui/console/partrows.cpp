// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/partrows.h"

#include <algorithm>

namespace planops::gui {

QList<console::Row> rowsOf(const QList<console::PartRow> &parts)
{
    QList<console::Row> rows;
    for (const console::PartRow &row : parts) {
        const neutral::Part &part = row.part;
        rows.append({part.name, part.isFile() ? part.file : part.value, part.contentType,
                     row.enabled, part.isFile()});
    }
    return rows;
}

QList<console::PartRow> partsOf(const QList<console::Row> &rows,
                                const QList<console::PartRow> &before)
{
    QList<console::PartRow> parts;
    for (const console::Row &row : rows) {
        console::PartRow made;
        made.enabled = row.enabled;
        made.part.name = row.name;
        made.part.contentType = row.description.trimmed();
        // A path that was emptied leaves an empty text part: no file can be read from nothing.
        (row.isFile ? made.part.file : made.part.value) = row.value;
        const auto known =
            std::find_if(before.begin(), before.end(), [&made](const console::PartRow &other) {
                return other.part.file == made.part.file && other.part.name == made.part.name;
            });
        if (known != before.end())
            made.part.filename = known->part.filename;
        parts.append(made);
    }
    return parts;
}

} // namespace planops::gui
