// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/directives.h"
#include "core/workspace/httpblock.h"

namespace planops::workspace {

//! \brief A .http file, as JetBrains' HTTP Client and VS Code's REST Client read it.
//!
//! Lossless: what was read is written back byte for byte, and a change touches its own block only.
//! Format: https://github.com/JetBrains/http-request-in-editor-spec and the REST Client's readme.
class HttpFile
{
public:
    [[nodiscard]] static HttpFile parse(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const QList<HttpBlock> &blocks() const { return m_blocks; }
    //! \brief The block with a request of that name; -1 if there is none.
    [[nodiscard]] qsizetype indexOf(const QString &name) const;
    //! \brief @variables as the block sees them: its own and earlier ones win over later ones.
    [[nodiscard]] QHash<QString, QString> variablesFor(qsizetype index) const;

    //! \brief Adds a request at the end. Errors: Invalid, as httpText().
    //! A \a bodyFile is named in place of a body.
    [[nodiscard]] Result<void> append(const neutral::Request &request, const QString &bodyFile = {},
                                      const SendDirectives &directives = {});
    //! \brief Writes the block anew; its comments, variables and scripts before the request stay.
    //! So do its directives, unless \a directives says something else than they do.
    [[nodiscard]] Result<void> replace(qsizetype index, const neutral::Request &request,
                                       const QString &bodyFile = {},
                                       const std::optional<SendDirectives> &directives = {});
    void remove(qsizetype index);

private:
    void renumber(qsizetype first); //!< From this block on: those above did not change.

    QList<HttpBlock> m_blocks;
};

//! \brief A request in the format, without the ### line. Errors: Invalid, for a body that the
//! format would read as something else.
[[nodiscard]] Result<QByteArray> httpText(const neutral::Request &request,
                                          const QString &bodyFile = {});

} // namespace planops::workspace
