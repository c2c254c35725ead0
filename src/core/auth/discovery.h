// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/completion.h"
#include "core/http/httpclient.h"
#include "core/tokens/jwks.h"

namespace planops::auth {

//! \brief What an issuer says about itself (OpenID Connect Discovery 1.0; RFC 8414).
struct IssuerMetadata
{
    QString issuer;
    http::Url authorizationEndpoint;
    http::Url tokenEndpoint;
    http::Url jwksUri;
    http::Url userinfoEndpoint;   //!< May be empty.
    http::Url revocationEndpoint; //!< May be empty.
    QStringList pkceMethods;      //!< Empty = not announced, which is fine.
    QStringList scopes;
    QStringList
        clientAuthentication; //!< token_endpoint_auth_methods_supported; empty = not announced.
    bool promisesIss = false; //!< authorization_response_iss_parameter_supported (RFC 9207)

    //! \brief Checks R3 and R6: same issuer, https or loopback, S256, endpoints on the issuer's
    //! origin or by https on one of \a trustedHosts. Errors: Parse, Auth.
    [[nodiscard]] static Result<IssuerMetadata> parse(const QByteArray &json,
                                                      const QString &expectedIssuer,
                                                      const QStringList &trustedHosts = {});
};

//! \brief Finds the metadata and keys of an issuer: openid-configuration, then
//! oauth-authorization-server. Follows no redirect.
//!
//! Both are kept in memory for ten minutes. An unknown key id makes one fetch at once, further ones
//! at most once a minute (R21): nobody can make us hammer an issuer with made-up tokens. Thread:
//! main.
class Discovery : public QObject
{
    Q_OBJECT

public:
    explicit Discovery(http::HttpClient &client, QObject *parent = nullptr);
    ~Discovery() override;

    //! \brief Which further hosts the user trusts for \a issuer; forgets what was read under
    //! other ones.
    void trust(const QString &issuer, const QStringList &hosts);

    void metadata(const QString &issuer, Completion<IssuerMetadata> completion);

    //! \brief The issuer's keys; fetched again if \a keyId is not among the cached ones (rate
    //! limited).
    void keys(const QString &issuer, const QString &keyId, Completion<tokens::JwkSet> completion);

    //! \brief The cached keys, without any network. Null if never fetched.
    [[nodiscard]] const tokens::JwkSet *cachedKeys(const QString &issuer) const;

private:
    struct Cache;
    void fetchMetadata(const QString &issuer, bool openId);
    void onMetadata(const QString &issuer, bool openId, const Result<http::Response> &answer);
    void finishMetadata(const QString &issuer, const Result<IssuerMetadata> &result);
    void fetchKeys(const QString &issuer, const Result<IssuerMetadata> &metadata);
    void onKeys(const QString &issuer, const Result<http::Response> &answer);
    void finishKeys(const QString &issuer, const Result<tokens::JwkSet> &result);

    http::HttpClient &m_client;
    std::unique_ptr<Cache> m_cache;
};

} // namespace planops::auth
