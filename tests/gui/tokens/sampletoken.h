// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/profile.h"
#include "core/auth/tokenset.h"
#include "core/tokens/jwks.h"

namespace planops::test {

//! \file
//! \brief A token of an issuer that does not exist, rightly signed with a throw-away key, and that
//! key's set.

inline constexpr std::int64_t sampleIssuedAt = 1763992327;
inline constexpr std::int64_t sampleExpiresAt = sampleIssuedAt + 3600;

inline UnixTime at(std::int64_t seconds)
{
    return UnixTime {std::chrono::seconds {seconds}};
}

inline QByteArray sampleToken()
{
    return QByteArrayLiteral(
        "eyJhbGciOiJSUzI1NiIsImtpZCI6Imluc18yYlE4dk40dFl4V2Naa1I3bUo1aFBzRDFmOSIsInR5cCI6IkpXVCJ9."
        "eyJpc3MiOiJ"
        "odHRwczovL2NsZXJrLnBsYW5vcHMuZXhhbXBsZSIsInN1YiI6InVzZXJfMmtQcVg3ZlQ5cyIsImF1ZCI6InBsYW5vc"
        "HMtYXBpIiw"
        "iYXpwIjoicGxhbm9wcy1kZXNrdG9wIiwiaWF0IjoxNzYzOTkyMzI3LCJleHAiOjE3NjM5OTU5MjcsIm9yZ19pZCI6I"
        "m9yZ18ya05"
        "vcnRod2luZCIsIm9yZ19zbHVnIjoibm9ydGh3aW5kIiwib3JnX3JvbGUiOiJvcmc6cGxhbm5lciIsIm5hbWUiOiJBZ"
        "GEgT2thZm9"
        "yIiwiZW1haWwiOiJhZGFAbm9ydGh3aW5kLmV4YW1wbGUiLCJzY29wZSI6Im9wZW5pZCBwcm9maWxlIGVtYWlsIHByb"
        "2plY3RzOnJ"
        "lYWQgcHJvamVjdHM6d3JpdGUifQ.XtXyuiN9yEZUaXrODZYi1FpwH76BhVl3mWSkfAj-"
        "htiqbc5C7JyO288TxOae4SQTaa_snC-_"
        "4tVDFz0CKOYHoWXBEuu4_UAhV6nF7tGqJu_-iYnRGvBviC4_"
        "kLyrltxNizTWCe5WMwWaxQpGGE8uGmxWPUh7zGImk9btWxrRCQMe"
        "wP7aQr11iZGXY9P9YaBHBEHw5SVLr97PO0ya_HYDUXNH-rZDRbwUxC_DPLKy91vFtmhpKnTBaa_"
        "B035C7KdXuacA8noIfmjUVdWL"
        "R9MlKecRrUJesxbfa4aYttwO8JcfCI8CBHPUPV5j2PuOTfLkw9XGZeIR8uX7UZ_9t3IGqA");
}

inline QByteArray sampleKeysJson()
{
    return QByteArrayLiteral(
        R"({"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"ins_2bQ8vN4tYxWcZkR7mJ5hPsD1f9","e")"
        R"(:"AQAB","n":"w8QXg25Rf1eVwzdNb_9ufCExHJiNPiVeknGL1_PWzYov7Znp9Hu_7A7rGmzIu4qDoq4ujyEwDHrKf)"
        R"(jNRWPFZzY28T-PPyB4PRyEz1CvKxCJaXu-X_hvoC6pjexElHfL0ub-rckE-Ue6SYj3t50bJ2U9B278Aiw3R-pL2r-V)"
        R"(Z8vBDxZ3EgmlCmnCMC8fw9Pz_wb79IIuMM_GoJd-JAbVMG_cDIFtVYmZFdGO6vofkGYcmvUpEqTzyt3qJQzIWGqSkL)"
        R"(8DDIpTKmQOtNtRzbme6S6TXCdGFGPl3z-mEWjL56hs1npBO3fUVNjvtktQusKGPnGHB0Mgyf0giiJbi17Vd_w"}]})");
}

inline tokens::JwkSet sampleKeys()
{
    return tokens::JwkSet::parse(sampleKeysJson()).value_or(tokens::JwkSet {});
}

inline auth::Profile sampleProfile()
{
    auth::Profile profile;
    profile.id = QStringLiteral("northwind");
    profile.name = QStringLiteral("Northwind");
    profile.environment = auth::Environment::Staging;
    profile.issuer = QStringLiteral("https://clerk.planops.example");
    profile.clientId = QStringLiteral("planops-desktop");
    profile.apiBase = QStringLiteral("https://staging.planops.example");
    return profile;
}

inline auth::TokenSet sampleTokens()
{
    auth::TokenSet tokens;
    tokens.accessToken = Secret {sampleToken()};
    tokens.refreshToken = Secret {QByteArrayLiteral("rt_sample")};
    tokens.expiresAt = at(sampleExpiresAt);
    tokens.issuedAt = at(sampleIssuedAt);
    tokens.scopes = {QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"),
                     QStringLiteral("projects:read"), QStringLiteral("projects:write")};
    tokens.subject = QStringLiteral("user_2kPqX7fT9s");
    tokens.name = QStringLiteral("Ada Okafor");
    tokens.email = QStringLiteral("ada@northwind.example");
    return tokens;
}

} // namespace planops::test
