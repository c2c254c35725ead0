// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/httpfile.h"
#include "core/workspace/importer.h"
#include "core/workspace/variables.h"

namespace planops::workspace {

//! \brief The block's request with files read and variables filled in. Multipart bodies come out as
//! the bytes that they are, with CRLF.
//!
//! With ImportOptions::namesBodyFiles a body that is a file alone is left out: bodyFileOf() has it.
//! \a options: the folder where paths begin, and variables of the environment; the file's own win.
//! What could not be honoured is added to \a notices. Errors: Storage, for a body file;
//! Invalid, naming the variables that have no value, if \a complete is asked for.
[[nodiscard]] Result<neutral::Request> requestOf(const HttpFile &file, qsizetype index,
                                                 const ImportOptions &options, bool complete,
                                                 QStringList &notices);

//! \brief The path of the file that is the whole body; empty if there is none.
[[nodiscard]] QString bodyFileOf(const HttpSpec &spec, const ImportOptions &options);

//! \brief The block's request with its {{variables}} as they stand, for editing.
struct WrittenRequest
{
    neutral::Request request;
    QString
        bodyFile; //!< Of a body that is a file and nothing else: absolute; the request has none.
};

//! \brief Nothing if the request could not be written back as it is: its body is mixed from text
//! and files, or a Host header completes its address.
[[nodiscard]] std::optional<WrittenRequest> asWritten(const HttpFile &file, qsizetype index,
                                                      const ImportOptions &options);

} // namespace planops::workspace
