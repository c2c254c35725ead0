// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace planops::sandbox {

//! \brief One RSA-2048 key with its kid: signs JWTs (RS256), checks them, and shows its public half
//! as a JWK.
class JwtSigner
{
public:
    //! \brief A new key; takes about 100 ms. Its kid looks like Clerk's instance id ("ins_…").
    [[nodiscard]] static Result<JwtSigner> generate();
    //! \brief The key from toPem(). Error Parse if it is not a private RSA key.
    [[nodiscard]] static Result<JwtSigner> fromPem(const QByteArray &pem, const QByteArray &kid);

    [[nodiscard]] const QByteArray &kid() const { return m_kid; }
    [[nodiscard]] QByteArray toPem() const;
    [[nodiscard]] QJsonObject publicJwk() const; //!< kty, use, alg, kid, n, e (RFC 7517, 7518 6.3)

    //! \brief The compact JWS of these claims. \a header is completed by alg and kid.
    [[nodiscard]] QByteArray sign(QJsonObject header, const QJsonObject &claims) const;
    //! \param signature raw bytes, \param input the two segments with their dot.
    [[nodiscard]] bool verify(const QByteArray &input, const QByteArray &signature) const;

private:
    struct Key; //!< Frees the EVP_PKEY.
    JwtSigner(std::shared_ptr<const Key> key, QByteArray kid);

    std::shared_ptr<const Key> m_key;
    QByteArray m_kid;
};

} // namespace planops::sandbox
