// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"
#include "core/workspace/scope.h"

namespace planops::console {

//! \brief The draft with its {{variables}} filled in, as it is sent.
//!
//! Errors: Invalid, naming those that have no value. In a body they are left as they stand while
//! \a scope is empty: other templates are written with the same braces.
[[nodiscard]] Result<Draft> resolved(const Draft &draft, const workspace::Scope &scope);

//! \brief True for a value that is neither shown nor passed on: that of a secret variable, of the
//! file that is not for git, of a secret's name, or that looks like a credential.
[[nodiscard]] bool isForNobodysEyes(const QString &name, const workspace::Variable &variable);

//! \brief "{{host}} is https://… (http-client.env.json, dev)": one line for each variable in \a
//! text. What looks like a secret is masked.
[[nodiscard]] QString describeVariables(const QString &text, const workspace::Scope &scope);

} // namespace planops::console
