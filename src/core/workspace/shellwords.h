// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace planops::workspace {

//! \brief One command of a pasted text, its quotes undone. Nothing is ever run or looked up.
struct ShellCommand
{
    QList<QByteArray> words;
    std::optional<QByteArray>
        input;                   //!< From a here-document, or from the command that is piped in.
    QList<QByteArray> variables; //!< "TOKEN" of "$TOKEN": left in the words as written.
};

enum class Shell { Posix, Cmd, PowerShell };

//! \brief Which shell a pasted curl command was written for: told by its line ends (\, ^, `) and
//! quotes.
[[nodiscard]] Shell shellOf(QByteArrayView text);

//! \brief The commands in order. echo, printf and base64 -d in front of a pipe are understood.
//! Errors: Parse, with the line where a quote begins that never ends.
[[nodiscard]] Result<QList<ShellCommand>> splitCommands(const QByteArray &text, Shell shell);

//! \brief The same for single shells.
[[nodiscard]] Result<QList<ShellCommand>> splitPosix(const QByteArray &text);
[[nodiscard]] Result<QList<ShellCommand>> splitCmd(const QByteArray &text);
[[nodiscard]] Result<QList<ShellCommand>> splitPowerShell(const QByteArray &text);

//! \brief The error for a quote without an end.
[[nodiscard]] tl::unexpected<Error> openQuote(QByteArrayView text, qsizetype position);

} // namespace planops::workspace
