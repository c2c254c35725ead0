// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>

#include <functional>

namespace planops::auth {

//! \brief The values of a .env file, as a value. Nothing here ever writes one.
//!
//! What is understood, as in dotenv and docker compose: UTF-8 with or without a mark, LF or CRLF,
//! "export", comments, values without quotes (a comment starts at a blank and a #), in '…' and `…`
//! (as they stand) and in "…" (with variables, and a backslash before n, r, t, ", $ and itself).
//! Quoted values may have many lines. $NAME, ${NAME} and ${NAME:-otherwise} take what stands above,
//! then the environment; what nobody knows is empty. The last of several equal names counts.
//! Anything else is an error that names its line and never quotes it: the line may hold a secret.
//!
//! Thread: any. Source: https://github.com/motdotla/dotenv and dotenv-expand.
class Dotenv
{
public:
    //! \brief What the environment says about a name; empty for nothing.
    using Environment = std::function<QString(const QString &name)>;

    //! \brief Errors: Parse, with the line in message, detail "line 3: …" and code "3"; code
    //! "encoding" for what is no UTF-8.
    [[nodiscard]] static Result<Dotenv> parse(const QByteArray &bytes,
                                              const Environment &environment = {});

    //! \brief Reads a file of at most a megabyte; variables may come from this program's
    //! environment. Errors: Storage, Parse.
    [[nodiscard]] static Result<Dotenv> read(const QString &path);

    [[nodiscard]] bool contains(const QString &name) const { return m_values.contains(name); }
    //! \brief Empty if there is none.
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] QStringList names() const { return m_values.keys(); }

private:
    QHash<QString, QString> m_values;
};

} // namespace planops::auth
