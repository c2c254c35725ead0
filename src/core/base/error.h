// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace planops {

//! \brief The kind of trouble, for code that decides what to do next (exit code, icon, retry).
enum class ErrorKind {
    Cancelled, //!< The user stopped it. Pages stay silent on this kind.
    Network,   //!< No connection: name resolution, refused, reset, unreachable.
    Timeout,   //!< A deadline passed.
    Tls,       //!< Handshake or certificate trouble.
    Auth,      //!< Not signed in, or the issuer said no.
    Vault,     //!< The OS keychain is missing, locked or refused.
    Storage,   //!< Disk or database: full, read-only, damaged.
    Parse,     //!< Bytes that are not what they should be.
    Invalid,   //!< The caller or the user gave something that cannot work.
    Server,    //!< The other side answered, but with a failure.
};

//! \brief What went wrong, once for people and once for support.
//!
//! \c message is translated: what happened, why, what to do next, in that order. \c detail is
//! technical, untranslated and never holds a secret. \c code is a stable machine word where the
//! field has one (an OAuth error such as "invalid_grant", a Clerk error code, a JSON pointer), else
//! empty.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString message;
    QString detail;
    QString code;

    friend bool operator==(const Error &, const Error &) = default;
};

//! \brief The stable English word of a kind ("network"), for --json and logs.
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace planops

Q_DECLARE_METATYPE(planops::Error)
