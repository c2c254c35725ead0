// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>

namespace planops::redaction {

//! \file
//! \brief The one place that knows what is secret. Logs, history, exports, titles and crash texts
//! pass through here; nothing else decides.
//!
//! Secret are: values of Authorization, Proxy-Authorization, Cookie, Set-Cookie and any header
//! whose name speaks of a key, token or secret; the query and form members code, code_verifier,
//! client_secret, access_token, refresh_token, id_token, token, state, nonce, assertion, password;
//! JWTs anywhere (the signature goes, header and claims stay out too); Clerk's sk_, ak_, oat_, mt_
//! credentials; and the values that protect() was told of. Thread: any.

//! \brief From now on \a value is secret wherever it stands, whatever its name: that of a secret
//! variable. Also as URLs and JSON write it. What is shorter than four characters is in every text,
//! and stays.
void protect(const Secret &value);

//! \brief What stands in for a secret: "•••". Text never contains the secret's length.
[[nodiscard]] QString mask();

//! \brief True if a header of this name carries a credential (case does not matter).
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

//! \brief True if a query, form or JSON member of this name carries a credential.
[[nodiscard]] bool isSecretMember(QStringView name);

//! \brief A header value for showing and storing: "Bearer •••" for Authorization, the value itself
//! if not secret.
[[nodiscard]] QByteArray headerValue(QByteArrayView name, QByteArrayView value);

//! \brief The URL with secret query and fragment members masked and userinfo removed.
[[nodiscard]] QUrl url(const QUrl &url);

//! \brief An address as it was written, masked as url() and text() do; one that holds no secret
//! keeps its bytes, so that it can be sent again.
[[nodiscard]] QString address(const QString &written);

//! \brief Any text with JWTs, Clerk credentials, Bearer values and secret members (form or JSON)
//! masked.
[[nodiscard]] QString text(const QString &text); //!< Shares what needs no masking.
[[nodiscard]] QString text(QStringView text);
[[nodiscard]] QByteArray text(const QByteArray &text);

//! \brief "eyJhbGciOi•••4Qk": enough to recognise a token, not enough to use it.
[[nodiscard]] QString token(QByteArrayView token);

//! \brief True if the text looks like a credential (JWT, sk_, ak_, oat_, mt_): such a value must
//! not be saved.
[[nodiscard]] bool looksSecret(QStringView text);

//! \brief The text with whatever makes looksSecret() true replaced by \a standIn; members that only
//! have a secret's name stay, because here the text is meant to be sent.
[[nodiscard]] QString withoutCredentials(const QString &text, const QString &standIn);

//! \brief Stricter, for what is passed on to others: the values of JSON and form members with a
//! secret's name go, too. \a standIn makes of a name what takes the value's place; of "token" for a
//! credential that stands alone.
//!
//! "code", "state" and "nonce" stay: of a sign-in they are used up, and most APIs mean something
//! else by them. So does a value that is a {{variable}} already.
[[nodiscard]] QString withStandIns(const QString &text,
                                   const std::function<QString(const QString &name)> &standIn);

} // namespace planops::redaction
