// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

class QJsonObject;

namespace planops::tokens {

//! \brief One public key of a JSON Web Key Set (RFC 7517, RFC 8037), ready to verify.
class Jwk
{
public:
    [[nodiscard]] QString keyId() const;
    [[nodiscard]] QString keyType() const;   //!< "RSA", "EC", "OKP"
    [[nodiscard]] QString algorithm() const; //!< alg of the key; empty = any that fits its type.

    //! \brief True if a token may name \a algorithm with this key: it fits the key's type and its
    //! alg member.
    [[nodiscard]] bool fits(const QString &algorithm) const;

    //! \brief True if \a signature over \a data is right for \a algorithm (RS/PS/ES 256–512, EdDSA)
    //! with this key.
    //!
    //! False as well if the algorithm does not fit the key's type or its alg member: an attacker
    //! chooses the token's header (RFC 8725, 3.1).
    [[nodiscard]] bool verifies(const QString &algorithm, const QByteArray &data,
                                const QByteArray &signature) const;

private:
    friend class JwkSet;
    struct Data;
    [[nodiscard]] static std::optional<Jwk> fromJson(
        const QJsonObject &json); //!< Empty if the key is to be skipped.
    std::shared_ptr<const Data> m_data;
};

//! \brief The keys of an issuer. Keys of unknown type, weak RSA keys (< 2048 bit) and invalid
//! points are skipped.
class JwkSet
{
public:
    //! \brief Errors: Parse, if this is no key set at all.
    [[nodiscard]] static Result<JwkSet> parse(const QByteArray &json);

    [[nodiscard]] const QList<Jwk> &keys() const { return m_keys; }
    [[nodiscard]] const Jwk *find(const QString &keyId) const; //!< nullptr if there is none.
    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }
    [[nodiscard]] int skipped() const { return m_skipped; }
    [[nodiscard]] const QByteArray &json() const { return m_json; }

private:
    QList<Jwk> m_keys;
    QByteArray m_json;
    int m_skipped = 0;
};

} // namespace planops::tokens
