// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QHostAddress>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace planops::testkit {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

Key newKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

template <typename Write>
QByteArray pem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(BIO_new(BIO_s_mem()), BIO_free);
    write(out.get());
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, size};
}

QByteArray certificatePem(X509 *certificate)
{
    return pem([certificate](BIO *out) { PEM_write_bio_X509(out, certificate); });
}

void addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

//! Version 3, random serial number, dates, key and subject; not signed yet.
X509Ptr blank(EVP_PKEY *key, const QString &commonName, const CertificateWish &wish)
{
    X509Ptr certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    quint32 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), wish.notBefore.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), wish.notAfter.toSecsSinceEpoch());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray name = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
    return certificate;
}

QByteArray alternativeNames(const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out.append((QHostAddress(name).isNull() ? u"DNS:"_s : u"IP:"_s) + name);
    return out.join(u',').toLatin1();
}

Identity makeLeaf(const CertificateWish &wish, X509 *issuer, EVP_PKEY *issuerKey)
{
    const Key key = newKey();
    const X509Ptr leaf = blank(key.get(), wish.names.constFirst(), wish);
    X509 *signer = issuer ? issuer : leaf.get();
    X509_set_issuer_name(leaf.get(), X509_get_subject_name(signer));
    addExtension(leaf.get(), signer, NID_subject_alt_name, alternativeNames(wish.names));
    addExtension(leaf.get(), signer, NID_basic_constraints, "critical,CA:FALSE");
    X509_sign(leaf.get(), issuerKey ? issuerKey : key.get(), EVP_sha256());
    return {certificatePem(leaf.get()), pem([&key](BIO *out) {
                PEM_write_bio_PrivateKey(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            })};
}

} // namespace

struct CertificateAuthority::Private
{
    Key key = newKey();
    X509Ptr certificate {nullptr, X509_free};
};

CertificateAuthority::CertificateAuthority() : d(std::make_unique<Private>())
{
    d->certificate = blank(d->key.get(), u"PlanOps test authority"_s, {});
    X509 *root = d->certificate.get();
    X509_set_issuer_name(root, X509_get_subject_name(root));
    addExtension(root, root, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(root, root, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(root, root, NID_subject_key_identifier, "hash");
    X509_sign(root, d->key.get(), EVP_sha256());
}

CertificateAuthority::~CertificateAuthority() = default;

QByteArray CertificateAuthority::certificate() const
{
    return certificatePem(d->certificate.get());
}

Identity CertificateAuthority::issue(const CertificateWish &wish) const
{
    return makeLeaf(wish, d->certificate.get(), d->key.get());
}

Identity CertificateAuthority::selfSigned(const CertificateWish &wish)
{
    return makeLeaf(wish, nullptr, nullptr);
}

} // namespace planops::testkit
