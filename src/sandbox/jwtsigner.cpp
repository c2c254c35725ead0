// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jwtsigner.h"

#include "sandbox/random.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::sandbox {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using BigNumber = std::unique_ptr<BIGNUM, Deleter<BN_free>>;

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray publicNumber(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const BigNumber number(raw);
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return base64Url(bytes);
}

QByteArray compact(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

struct JwtSigner::Key
{
    std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>> pkey;
};

JwtSigner::JwtSigner(std::shared_ptr<const Key> key, QByteArray kid)
    : m_key(std::move(key)), m_kid(std::move(kid))
{ }

Result<JwtSigner> JwtSigner::generate()
{
    auto key = std::make_shared<Key>();
    key->pkey.reset(EVP_RSA_gen(2048));
    if (!key->pkey) {
        return failure(ErrorKind::Server,
                       QCoreApplication::translate("planops::sandbox",
                                                   "The sandbox could not make its signing key."),
                       u"EVP_RSA_gen failed"_s);
    }
    return JwtSigner(key, "ins_" + randomWord(27));
}

Result<JwtSigner> JwtSigner::fromPem(const QByteArray &pem, const QByteArray &kid)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    auto key = std::make_shared<Key>();
    key->pkey.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!key->pkey || EVP_PKEY_get_base_id(key->pkey.get()) != EVP_PKEY_RSA || kid.isEmpty()) {
        return failure(ErrorKind::Parse,
                       QCoreApplication::translate("planops::sandbox",
                                                   "The sandbox could not read its signing key."),
                       u"not a private RSA key in PEM"_s);
    }
    return JwtSigner(key, kid);
}

QByteArray JwtSigner::toPem() const
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), m_key->pkey.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QJsonObject JwtSigner::publicJwk() const
{
    return {{u"kty"_s, u"RSA"_s},
            {u"use"_s, u"sig"_s},
            {u"alg"_s, u"RS256"_s},
            {u"kid"_s, QString::fromLatin1(m_kid)},
            {u"n"_s, QString::fromLatin1(publicNumber(m_key->pkey.get(), OSSL_PKEY_PARAM_RSA_N))},
            {u"e"_s, QString::fromLatin1(publicNumber(m_key->pkey.get(), OSSL_PKEY_PARAM_RSA_E))}};
}

QByteArray JwtSigner::sign(QJsonObject header, const QJsonObject &claims) const
{
    header[u"alg"_s] = u"RS256"_s;
    header[u"kid"_s] = QString::fromLatin1(m_kid);
    const QByteArray input = compact(header) + '.' + compact(claims);
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t size = 0;
    QByteArray signature;
    const auto length = static_cast<std::size_t>(input.size());
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->pkey.get()) == 1
        && EVP_DigestSign(context.get(), nullptr, &size, bytesOf(input), length) == 1) {
        signature.resize(static_cast<qsizetype>(size));
        if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()),
                           &size, bytesOf(input), length)
            != 1)
            signature.clear();
    }
    return input + '.' + base64Url(signature);
}

bool JwtSigner::verify(const QByteArray &input, const QByteArray &signature) const
{
    const DigestContext context(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->pkey.get())
        == 1
        && EVP_DigestVerify(context.get(), bytesOf(signature),
                            static_cast<std::size_t>(signature.size()), bytesOf(input),
                            static_cast<std::size_t>(input.size()))
        == 1;
}

} // namespace planops::sandbox
