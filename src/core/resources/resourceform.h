// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projects/project.h"
#include "core/resources/item.h"
#include "core/spec/operationform.h"

namespace planops::resources {

//! \brief What a person fills in to make something with \a operation, an example to begin with; or,
//! with \a item, to change it: the body is the item as it is now, as far as the document lets a
//! caller say it.
//!
//! The parameters of the path are not in it: the place has them. Without \a mediaType the
//! operation's JSON is chosen. Thread: any; in a large document not the GUI's.
[[nodiscard]] spec::OperationForm resourceForm(const spec::Document &document,
                                               const spec::Operation &operation,
                                               const std::optional<Item> &item = {},
                                               const QString &mediaType = {});

//! \brief What the API said against the members of \a form, each at its place in it. What names
//! none of them is left out. Thread: any.
[[nodiscard]] QList<spec::FormFinding> refusedMembers(const spec::Document &document,
                                                      const spec::OperationForm &form,
                                                      const QList<projects::FieldError> &errors);

} // namespace planops::resources
