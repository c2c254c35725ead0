// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/signer.h"

#include "core/tokens/jwt.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace planops::test {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const EVP_MD *digest(const QString &algorithm)
{
    if (algorithm == "EdDSA"_L1)
        return nullptr;
    return algorithm.endsWith("256"_L1) ? EVP_sha256()
        : algorithm.endsWith("384"_L1)  ? EVP_sha384()
                                        : EVP_sha512();
}

QByteArray number(const EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *value = nullptr;
    if (!EVP_PKEY_get_bn_param(key, name, &value))
        return {};
    QByteArray bytes(size ? size : BN_num_bytes(value), '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()),
                 static_cast<int>(bytes.size()));
    BN_free(value);
    return bytes;
}

QByteArray rawFromDer(const QByteArray &der, int size)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *signature = d2i_ECDSA_SIG(nullptr, &in, static_cast<long>(der.size()));
    QByteArray raw(2 * size, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature), out, size);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature), out + size, size);
    ECDSA_SIG_free(signature);
    return raw;
}

} // namespace

struct Signer::Private
{
    QString algorithm;
    QString keyId;
    EVP_PKEY *key = nullptr;
    int coordinate = 0;
};

Signer::Signer(const QString &algorithm, const QString &keyId, int bits)
    : d(new Private {algorithm, keyId})
{
    if (algorithm == "EdDSA"_L1) {
        d->key = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    } else if (algorithm.startsWith("ES"_L1)) {
        const bool is256 = algorithm == "ES256"_L1;
        const bool is384 = algorithm == "ES384"_L1;
        d->coordinate = is256 ? 32 : is384 ? 48 : 66;
        d->key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC",
                                   is256       ? "P-256"
                                       : is384 ? "P-384"
                                               : "P-521");
    } else {
        d->key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(bits));
    }
    Q_ASSERT(d->key);
}

Signer::~Signer()
{
    EVP_PKEY_free(d->key);
}

QJsonObject Signer::jwk() const
{
    const auto text = [](const QByteArray &bytes) {
        return QString::fromLatin1(tokens::toBase64Url(bytes));
    };
    QJsonObject jwk {{u"kid"_s, d->keyId}, {u"alg"_s, d->algorithm}, {u"use"_s, u"sig"_s}};
    if (d->algorithm == "EdDSA"_L1) {
        QByteArray raw(32, '\0');
        size_t size = 32;
        EVP_PKEY_get_raw_public_key(d->key, reinterpret_cast<unsigned char *>(raw.data()), &size);
        jwk.insert(u"kty"_s, u"OKP"_s);
        jwk.insert(u"crv"_s, u"Ed25519"_s);
        jwk.insert(u"x"_s, text(raw));
    } else if (d->coordinate) {
        jwk.insert(u"kty"_s, u"EC"_s);
        jwk.insert(u"crv"_s,
                   d->coordinate == 32       ? u"P-256"_s
                       : d->coordinate == 48 ? u"P-384"_s
                                             : u"P-521"_s);
        jwk.insert(u"x"_s, text(number(d->key, OSSL_PKEY_PARAM_EC_PUB_X, d->coordinate)));
        jwk.insert(u"y"_s, text(number(d->key, OSSL_PKEY_PARAM_EC_PUB_Y, d->coordinate)));
    } else {
        jwk.insert(u"kty"_s, u"RSA"_s);
        jwk.insert(u"n"_s, text(number(d->key, OSSL_PKEY_PARAM_RSA_N)));
        jwk.insert(u"e"_s, text(number(d->key, OSSL_PKEY_PARAM_RSA_E)));
    }
    return jwk;
}

QByteArray Signer::jwks() const
{
    return json({{u"keys"_s, QJsonArray {jwk()}}});
}

QByteArray Signer::sign(const QByteArray &data) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit(context, &keyContext, digest(d->algorithm), nullptr, d->key);
    if (d->algorithm.startsWith("PS"_L1)) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *in = reinterpret_cast<const unsigned char *>(data.constData());
    size_t size = 0;
    EVP_DigestSign(context, nullptr, &size, in, static_cast<size_t>(data.size()));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, in,
                   static_cast<size_t>(data.size()));
    signature.truncate(static_cast<qsizetype>(size));
    EVP_MD_CTX_free(context);
    return d->coordinate ? rawFromDer(signature, d->coordinate) : signature;
}

QByteArray Signer::token(const QJsonObject &claims, QJsonObject header) const
{
    if (!header.contains("alg"_L1))
        header.insert(u"alg"_s, d->algorithm);
    if (!header.contains("kid"_L1))
        header.insert(u"kid"_s, d->keyId);
    return tokenOf(json(header), json(claims));
}

QByteArray Signer::tokenOf(const QByteArray &header, const QByteArray &payload) const
{
    const QByteArray input = tokens::toBase64Url(header) + '.' + tokens::toBase64Url(payload);
    return input + '.' + tokens::toBase64Url(sign(input));
}

QByteArray hs256Token(const QByteArray &secret, const QJsonObject &claims, const QString &keyId)
{
    const QByteArray input = tokens::toBase64Url(json({{u"alg"_s, u"HS256"_s}, {u"kid"_s, keyId}}))
        + '.' + tokens::toBase64Url(json(claims));
    return input + '.'
        + tokens::toBase64Url(
               QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

} // namespace planops::test
