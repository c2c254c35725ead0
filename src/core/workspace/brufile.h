// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace planops::workspace {

//! \brief A "name: value" line of a block; "~name" is switched off.
struct BruRow
{
    QString name;
    QString value;
    bool enabled = true;

    friend bool operator==(const BruRow &, const BruRow &) = default;
};

//! \brief "name { … }" of a .bru file (Bruno's markup). Text blocks keep their content, less two
//! blanks of indentation.
struct BruBlock
{
    QString name; //!< "post", "headers", "body:json", …
    QString text;
    int line = 0; //!< Of its first line, from 1.

    [[nodiscard]] QList<BruRow> rows() const; //!< Values in ''' … ''' may have several lines.
    [[nodiscard]] QString value(QStringView wanted) const; //!< Of the first enabled row so named.
};

//! \brief Blocks in order.
struct BruFile
{
    QList<BruBlock> blocks;

    //! \brief Errors: Parse, with the line.
    [[nodiscard]] static Result<BruFile> parse(const QString &text);
    [[nodiscard]] const BruBlock *find(QStringView name) const;
};

} // namespace planops::workspace
