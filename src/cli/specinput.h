// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/documentloader.h"

namespace planops::cli {

//! \brief The OpenAPI document that the user named: a file, an address, or "-" for standard input,
//! whose references to other files are not followed. Errors: those of DocumentLoader.
void loadDocument(spec::DocumentLoader &documents, const QString &place,
                  const Completion<spec::Loaded> &completion);

} // namespace planops::cli
