// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snippets/plan.h"

namespace planops::snippets {

//! \brief How the environment of a fetch() call differs.
struct FetchStyle
{
    enum class Files {
        Node,    //!< Read by node:fs.
        Browser, //!< Variables file1, file2 …, filled from an <input type="file">.
        Native,  //!< React Native's {uri, name, type}.
    };

    Files files = Files::Node;
    bool hasGetToken = false; //!< Bearer tokens are the variable token.
};

//! \brief Statements that end with a constant "response", every line with \a indent.
//! Errors: Invalid, for what the Fetch standard does not let pass.
[[nodiscard]] Result<QString> fetchStatements(const Plan &plan, const FetchStyle &style,
                                              const QString &indent);

//! \brief "file1", "file2" …: the variables that statements in the Browser style read.
[[nodiscard]] QStringList fileVariables(const Plan &plan);

} // namespace planops::snippets
