// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/jwks.h"

#include "core/tokens/jwt.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <tuple>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};

using KeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using BuilderPtr = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using ParamsPtr = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;
using NumberPtr = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using EcSignaturePtr = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;

constexpr int weakestRsa = 2048; // RFC 7518, 3.3
constexpr int largestRsa =
    16384; // Beyond it a check costs seconds: a hostile issuer could stall us.

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

//! The curves of RFC 7518, 6.2.1.1 and the algorithm that goes with each (3.4).
struct Curve
{
    QLatin1StringView name;
    const char *group;
    QLatin1StringView algorithm;
    int size; //!< Bytes of a coordinate, and of r and s.
};
constexpr Curve curves[] = {
    {"P-256"_L1, "prime256v1", "ES256"_L1, 32},
    {"P-384"_L1, "secp384r1", "ES384"_L1, 48},
    {"P-521"_L1, "secp521r1", "ES512"_L1, 66},
};

const Curve *curveNamed(const QString &name)
{
    for (const Curve &curve : curves) {
        if (name == curve.name)
            return &curve;
    }
    return nullptr;
}

std::optional<QByteArray> member(const QJsonObject &jwk, QLatin1StringView name)
{
    const QByteArray text = jwk.value(name).toString().toLatin1();
    return text.isEmpty() ? std::nullopt : fromBase64Url(text);
}

KeyPtr fromParams(const char *type, OSSL_PARAM_BLD *builder)
{
    const ParamsPtr params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) <= 0)
        return {};
    return KeyPtr(key);
}

KeyPtr rsaKey(const QJsonObject &jwk)
{
    const auto n = member(jwk, "n"_L1);
    const auto e = member(jwk, "e"_L1);
    if (!n || !e || n->size() * 8 > largestRsa || e->size() > 8)
        return {};
    const NumberPtr modulus(BN_bin2bn(bytesOf(*n), static_cast<int>(n->size()), nullptr));
    const NumberPtr exponent(BN_bin2bn(bytesOf(*e), static_cast<int>(e->size()), nullptr));
    const BuilderPtr builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || !builder || BN_num_bits(modulus.get()) < weakestRsa
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get())
        || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()))
        return {};
    return fromParams("RSA", builder.get());
}

KeyPtr ecKey(const QJsonObject &jwk, const Curve &curve)
{
    const auto x = member(jwk, "x"_L1);
    const auto y = member(jwk, "y"_L1);
    if (!x || !y || x->size() != curve.size || y->size() != curve.size)
        return {};
    const QByteArray point = '\x04' + *x + *y; // Uncompressed (SEC 1, 2.3.3).
    const BuilderPtr builder(OSSL_PARAM_BLD_new());
    if (!builder
        || !OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group,
                                            0)
        || !OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                             point.constData(), static_cast<size_t>(point.size())))
        return {};
    return fromParams("EC", builder.get());
}

KeyPtr ed25519Key(const QJsonObject &jwk)
{
    const auto x = member(jwk, "x"_L1);
    if (jwk.value("crv"_L1).toString() != "Ed25519"_L1 || !x || x->size() != 32)
        return {};
    return KeyPtr(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(*x), 32));
}

bool isSound(EVP_PKEY *key)
{
    const KeyContextPtr context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return context && EVP_PKEY_public_check(context.get()) == 1;
}

//! RFC 7517, 4.2 and 4.3: a key for encryption must not vouch for anything.
bool mayVerify(const QJsonObject &jwk)
{
    if (jwk.contains("use"_L1) && jwk.value("use"_L1).toString() != "sig"_L1)
        return false;
    return !jwk.contains("key_ops"_L1) || jwk.value("key_ops"_L1).toArray().contains("verify"_L1);
}

const EVP_MD *digestOf(const QString &algorithm)
{
    if (algorithm.endsWith("256"_L1))
        return EVP_sha256();
    if (algorithm.endsWith("384"_L1))
        return EVP_sha384();
    return algorithm.endsWith("512"_L1) ? EVP_sha512() : nullptr;
}

//! JWS writes r and s one after the other (RFC 7518, 3.4), OpenSSL wants DER. Empty if the length
//! is wrong.
QByteArray derFromRaw(const QByteArray &raw, int size)
{
    if (raw.size() != qint64 {2} * size)
        return {};
    const EcSignaturePtr signature(ECDSA_SIG_new());
    NumberPtr r(BN_bin2bn(bytesOf(raw), size, nullptr));
    NumberPtr s(BN_bin2bn(bytesOf(raw) + size, size, nullptr));
    if (!signature || !r || !s || !ECDSA_SIG_set0(signature.get(), r.get(), s.get()))
        return {};
    std::ignore = r.release(); // set0 took them.
    std::ignore = s.release();
    QByteArray der(i2d_ECDSA_SIG(signature.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(signature.get(), &out);
    return der;
}

} // namespace

struct Jwk::Data
{
    QString keyId;
    QString keyType;
    QString algorithm;
    const Curve *curve = nullptr;
    KeyPtr key;

    [[nodiscard]] bool fits(const QString &wanted) const
    {
        const bool isEdDsa = wanted == "EdDSA"_L1;
        // RFC 9864 renames EdDSA with this curve to Ed25519; keys may say either.
        if (!algorithm.isEmpty() && algorithm != wanted && !(isEdDsa && algorithm == "Ed25519"_L1))
            return false;
        static const QStringList rsaAlgorithms {u"RS256"_s, u"RS384"_s, u"RS512"_s,
                                                u"PS256"_s, u"PS384"_s, u"PS512"_s};
        if (keyType == "RSA"_L1)
            return rsaAlgorithms.contains(wanted);
        if (keyType == "EC"_L1)
            return wanted == curve->algorithm;
        return isEdDsa;
    }
};

QString Jwk::keyId() const
{
    return m_data ? m_data->keyId : QString();
}

QString Jwk::keyType() const
{
    return m_data ? m_data->keyType : QString();
}

QString Jwk::algorithm() const
{
    return m_data ? m_data->algorithm : QString();
}

bool Jwk::fits(const QString &algorithm) const
{
    return m_data && m_data->fits(algorithm);
}

bool Jwk::verifies(const QString &algorithm, const QByteArray &data,
                   const QByteArray &signature) const
{
    if (!fits(algorithm) || signature.isEmpty())
        return false;
    const QByteArray bytes = m_data->curve ? derFromRaw(signature, m_data->curve->size) : signature;
    const DigestContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // Owned by the digest context.
    if (bytes.isEmpty() || !context
        || EVP_DigestVerifyInit(context.get(), &keyContext, digestOf(algorithm), nullptr,
                                m_data->key.get())
            != 1)
        return false;
    if (algorithm.startsWith("PS"_L1)
        && (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) <= 0
            || EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) <= 0))
        return false;
    return EVP_DigestVerify(context.get(), bytesOf(bytes), static_cast<size_t>(bytes.size()),
                            bytesOf(data), static_cast<size_t>(data.size()))
        == 1;
}

std::optional<Jwk> Jwk::fromJson(const QJsonObject &json)
{
    if (!mayVerify(json))
        return std::nullopt;
    auto data = std::make_shared<Data>();
    data->keyId = json.value("kid"_L1).toString();
    data->keyType = json.value("kty"_L1).toString();
    data->algorithm = json.value("alg"_L1).toString();
    if (data->keyType == "RSA"_L1) {
        data->key = rsaKey(json);
    } else if (data->keyType == "EC"_L1) {
        data->curve = curveNamed(json.value("crv"_L1).toString());
        if (data->curve)
            data->key = ecKey(json, *data->curve);
    } else if (data->keyType == "OKP"_L1) {
        data->key = ed25519Key(json);
    }
    if (!data->key || !isSound(data->key.get()))
        return std::nullopt;
    Jwk jwk;
    jwk.m_data = std::move(data);
    return jwk;
}

Result<JwkSet> JwkSet::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonValue keys = document.object().value("keys"_L1);
    if (!keys.isArray()) {
        return failure(ErrorKind::Parse,
                       QCoreApplication::translate(
                           "planops::tokens::JwkSet",
                           "This is no JSON Web Key Set: there is no list of keys in it. Check "
                           "the address of the issuer's keys."),
                       problem.error == QJsonParseError::NoError ? u"no member \"keys\""_s
                                                                 : problem.errorString());
    }
    JwkSet set;
    set.m_json = json;
    const QJsonArray list = keys.toArray();
    for (const QJsonValue &value : list) {
        if (const auto key = Jwk::fromJson(value.toObject()))
            set.m_keys.append(*key);
        else
            ++set.m_skipped;
    }
    return set;
}

const Jwk *JwkSet::find(const QString &keyId) const
{
    for (const Jwk &key : m_keys) {
        if (key.keyId() == keyId)
            return &key;
    }
    return nullptr;
}

} // namespace planops::tokens
