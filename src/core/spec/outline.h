// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"

namespace planops::spec {

//! \brief What a list of operations shows and searches, in one pass over a document's JSON text: a
//! twentieth of the time that all of it takes.
//!
//! \return A document with its title, version, tags and operations; of these the method, path, id,
//! summary, tags, deprecated, security and searched, as readDocument() has them. References are not
//! followed: operations of a path behind one are missing, a parameter behind one is called by the
//! last part of the reference, as schemas are. No operations if \a json is no JSON or no such
//! document, or repeats a member that matters: then only the full read can tell. What is wrong is
//! that one's to say. Thread: any.
[[nodiscard]] Document outlineOf(QByteArrayView json);

} // namespace planops::spec
