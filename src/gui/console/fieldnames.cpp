// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/console/fieldnames.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct FieldList
{
    QStringList names;
    QHash<QString, QStringList> values; //!< By the name in lower case.
};

FieldList readFields()
{
    FieldList fields;
    QFile file(u":/planops/http/request-fields.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fields;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QString name = line.section(u':', 0, 0).trimmed();
        fields.names.append(name);
        const QStringList values = line.section(u':', 1).split(u'|', Qt::SkipEmptyParts);
        for (const QString &value : values)
            fields.values[name.toLower()].append(value.trimmed());
    }
    return fields;
}

const FieldList &fieldList()
{
    static const FieldList fields = readFields();
    return fields;
}

} // namespace

QStringList requestFieldNames()
{
    return fieldList().names;
}

QStringList usualFieldValues(const QString &name)
{
    return fieldList().values.value(name.trimmed().toLower());
}

} // namespace planops::gui
