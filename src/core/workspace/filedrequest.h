// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"
#include "core/workspace/directives.h"

namespace planops::workspace {

//! \brief A request on its way into a file, or out of one.
struct FiledRequest
{
    neutral::Request request;  //!< Without its body if that is a file.
    QString bodyFile;          //!< Path of a body that is a file and nothing else: named, not read.
    SendDirectives directives; //!< What differs from the usual way of sending.

    friend bool operator==(const FiledRequest &, const FiledRequest &) = default;
};

} // namespace planops::workspace
