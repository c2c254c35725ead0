// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/random.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>
#include <openssl/rand.h>

namespace planops::sandbox {

namespace {

QByteArray randomOver(QByteArrayView alphabet, qsizetype length)
{
    // Bytes beyond the last whole multiple are thrown away: else the first letters would be
    // likelier.
    const int usable = 256 - 256 % static_cast<int>(alphabet.size());
    QByteArray word;
    word.reserve(length);
    while (word.size() < length) {
        for (const char c : randomBytes(length)) {
            const int byte = static_cast<unsigned char>(c);
            if (byte < usable && word.size() < length)
                word.append(alphabet[byte % alphabet.size()]);
        }
    }
    return word;
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(count)) != 1)
        qFatal("the random generator of this computer failed");
    return bytes;
}

QByteArray randomWord(qsizetype length)
{
    return randomOver("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", length);
}

QByteArray randomCrockford(qsizetype length)
{
    return randomOver("0123456789ABCDEFGHJKMNPQRSTVWXYZ", length);
}

QByteArray randomToken()
{
    return base64Url(randomBytes(32));
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray sha256(const QByteArray &bytes)
{
    return base64Url(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

bool equalSecrets(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace planops::sandbox
