// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/serviceaccount.h"
#include "core/base/clock.h"
#include "core/base/completion.h"

namespace planops::http {
class HttpClient;
}

namespace planops::auth {

//! \brief Whether a service account's new token verifies with the keys that its API checks with,
//! ServiceAccount::jwksUrl.
//!
//! A key set that was read and does not verify the token is an error, Auth with code
//! "unproven-signature": an API with these keys refuses every token of this account. Where it
//! cannot be told (the keys cannot be read, or a JWT template signs with a secret of its own) the
//! token is still good for an API that knows better: then the answer is a notice for people,
//! translated; else it is empty. No secret is sent. Thread: main. \a owner keeps the order.
void proveServiceToken(const ServiceAccount &account, const Secret &token, http::HttpClient &http,
                       UnixTime now, QObject *owner, Completion<QString> completion);

} // namespace planops::auth
