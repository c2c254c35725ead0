// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/jwt.h"

#include "core/tokens/jsonscan.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>

#include <array>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::Jwt)
};

constexpr qsizetype maximumSize = qsizetype {1024} * 1024;
constexpr QByteArray::Base64Options base64Url =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isBase64UrlAlphabet(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_';
    });
}

QList<QByteArrayView> split(QByteArrayView token)
{
    QList<QByteArrayView> parts;
    qsizetype start = 0;
    for (qsizetype dot = token.indexOf('.'); dot >= 0; dot = token.indexOf('.', start)) {
        parts.append(token.sliced(start, dot - start));
        start = dot + 1;
        if (parts.size() > 8) // No compact form has that many; do not split a megabyte of dots.
            break;
    }
    parts.append(token.sliced(start));
    return parts;
}

tl::unexpected<Error> notAToken(const QString &why, const QString &detail = {})
{
    return failure(ErrorKind::Parse, why, detail);
}

//! \a part is the translated name of the part, for the sentence.
Result<QByteArray> decodePart(QByteArrayView part, const QString &name)
{
    if (part.contains('='))
        return notAToken(Text::tr("The %1 of the token ends in “=”. Tokens are written without "
                                  "padding: copy the whole "
                                  "token again from where it was issued.")
                             .arg(name));
    if (!isBase64UrlAlphabet(part))
        return notAToken(Text::tr("The %1 of the token holds a character that no token has. It may "
                                  "have been wrapped, "
                                  "quoted or cut while copying: copy it again.")
                             .arg(name));
    const std::optional<QByteArray> bytes = fromBase64Url(part);
    if (!bytes)
        return notAToken(Text::tr("The %1 of the token is not proper base64url: a character is "
                                  "missing or changed. Copy "
                                  "the token again.")
                             .arg(name));
    return *bytes;
}

Result<QJsonObject> decodeObject(const QByteArray &json, const QString &name)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(json);
    if (decoder.hasError() || json.startsWith("\xEF\xBB\xBF"))
        return notAToken(
            Text::tr("The %1 of the token is not UTF-8 text, so this is no JSON Web Token.")
                .arg(name));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return notAToken(
            Text::tr(
                "The %1 of the token is not JSON, so this is no JSON Web Token, or it was damaged.")
                .arg(name),
            problem.errorString());
    if (!document.isObject())
        return notAToken(
            Text::tr(
                "The %1 of the token is JSON, but not an object, so this is no JSON Web Token.")
                .arg(name));
    return document.object();
}

} // namespace

QByteArray Jwt::signingInput() const
{
    return raw.first(raw.lastIndexOf('.'));
}

QString Jwt::algorithm() const
{
    return header.value("alg"_L1).toString();
}

QString Jwt::keyId() const
{
    return header.value("kid"_L1).toString();
}

Result<Jwt> Jwt::decode(QByteArrayView token)
{
    if (token.isEmpty())
        return notAToken(Text::tr("There is no token here: the text is empty."));
    if (token.size() > maximumSize)
        return notAToken(Text::tr("The text is longer than 1 MiB. No access token is that long."));
    const QList<QByteArrayView> parts = split(token);
    if (parts.size() == 5)
        return notAToken(Text::tr("This token is encrypted (five parts, JWE): only the API that it "
                                  "is meant for can read it."));
    if (parts.size() != 3) {
        return notAToken(Text::tr(
            "This is not a JSON Web Token: those have three parts with dots between them, and this "
            "has %n part(s).",
            nullptr, static_cast<int>(parts.size())));
    }

    const QString headerName = Text::tr("header (first part)");
    const QString payloadName = Text::tr("payload (second part)");
    const auto headerJson = decodePart(parts[0], headerName);
    if (!headerJson)
        return tl::unexpected(headerJson.error());
    const auto payloadJson = decodePart(parts[1], payloadName);
    if (!payloadJson)
        return tl::unexpected(payloadJson.error());
    const auto signature = decodePart(parts[2], Text::tr("signature (third part)"));
    if (!signature)
        return tl::unexpected(signature.error());
    const auto header = decodeObject(*headerJson, headerName);
    if (!header)
        return tl::unexpected(header.error());
    const auto claims = decodeObject(*payloadJson, payloadName);
    if (!claims)
        return tl::unexpected(claims.error());

    Jwt jwt {token.toByteArray(), *headerJson, *payloadJson, *signature, *header, *claims, {}};
    jwt.duplicates = duplicateMembers(*headerJson) + duplicateMembers(*payloadJson);
    jwt.duplicates.removeDuplicates();
    return jwt;
}

bool Jwt::looksLikeJwt(QByteArrayView text)
{
    if (text.size() > maximumSize)
        return false;
    const QList<QByteArrayView> parts = split(text);
    return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), [](QByteArrayView part) {
               return !part.isEmpty() && isBase64UrlAlphabet(part);
           });
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const QByteArray encoded = QByteArray::fromRawData(text.data(), text.size());
    const auto decoded = QByteArray::fromBase64Encoding(
        encoded, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    // Qt accepts padding and stray low bits even then: two texts for the same bytes would both be
    // "the" token.
    if (!decoded || toBase64Url(*decoded) != encoded)
        return std::nullopt;
    return *decoded;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(base64Url);
}

} // namespace planops::tokens
