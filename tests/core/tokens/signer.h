// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <memory>

namespace planops::test {

//! \brief A private key made at test time, with the issuer's two abilities: signing tokens and
//! publishing the key.
class Signer
{
public:
    //! \param algorithm RS/PS/ES 256–512 or EdDSA. \param bits of an RSA key.
    explicit Signer(const QString &algorithm, const QString &keyId = QStringLiteral("ins_test"),
                    int bits = 2048);
    ~Signer();

    [[nodiscard]] QJsonObject jwk() const;
    [[nodiscard]] QByteArray jwks() const;                       //!< A set with this key alone.
    [[nodiscard]] QByteArray sign(const QByteArray &data) const; //!< As in a JWS: r|s for ES*.
    [[nodiscard]] QByteArray token(const QJsonObject &claims, QJsonObject header = {}) const;
    //! \brief Header and payload exactly as given.
    [[nodiscard]] QByteArray tokenOf(const QByteArray &header, const QByteArray &payload) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

//! \brief An HMAC token, for the classic forgery with a public key as the secret.
[[nodiscard]] QByteArray hs256Token(const QByteArray &secret, const QJsonObject &claims,
                                    const QString &keyId);

} // namespace planops::test
