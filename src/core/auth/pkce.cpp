// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace planops::auth {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray randomWord()
{
    std::array<quint32, 8> words {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(base64Url);
}

Pkce Pkce::create()
{
    return of(Secret(randomWord()));
}

Pkce Pkce::of(const Secret &verifier)
{
    return {verifier,
            QCryptographicHash::hash(verifier.reveal(), QCryptographicHash::Sha256)
                .toBase64(base64Url)};
}

} // namespace planops::auth
