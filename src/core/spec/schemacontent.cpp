// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of SchemaChecker that knows what is written in texts (JSON Schema validation 2020-12,
// 8). There it is a hint; who checks an API wants to know whether it was kept.
#include "core/base/hexdigit.h"
#include "core/spec/schemachecker.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct ContentText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::SchemaChecker)
};

constexpr qsizetype largestContent = qsizetype {4} * 1024 * 1024; // Of a text that is read.

std::optional<QByteArray> fromBase64(QByteArray text, QByteArray::Base64Options alphabet)
{
    text.replace('\r', "").replace('\n', ""); // RFC 2045 breaks lines.
    const auto decoded =
        QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<QByteArray> fromBase16(const QByteArray &text)
{
    const bool isHex = text.size() % 2 == 0
        && std::all_of(text.begin(), text.end(), [](char letter) { return hexDigit(letter) >= 0; });
    return isHex ? std::optional(QByteArray::fromHex(text)) : std::nullopt;
}

//! What \a text holds; empty if it is not encoded so. An encoding that we do not know is taken as
//! met, and nothing is said about what is in it.
std::optional<QByteArray> decoded(const QString &encoding, const QString &text, bool &isKnown)
{
    const QString name = encoding.toLower();
    isKnown = true;
    if (name == "base64"_L1)
        return fromBase64(text.toUtf8(), QByteArray::Base64Encoding);
    if (name == "base64url"_L1)
        return fromBase64(text.toUtf8(), QByteArray::Base64UrlEncoding);
    if (name == "base16"_L1)
        return fromBase16(text.toUtf8());
    isKnown = name.isEmpty() || name == "7bit"_L1 || name == "8bit"_L1 || name == "binary"_L1;
    return text.toUtf8();
}

} // namespace

void SchemaChecker::checkContent(const Place &place, const QJsonObject &schema)
{
    const QString encoding = schema.value("contentEncoding"_L1).toString();
    const QString type = schema.value("contentMediaType"_L1).toString();
    const QString text = place.value.toString();
    if (m_isOld || (encoding.isEmpty() && type.isEmpty()) || text.size() > largestContent)
        return;
    m_steps += static_cast<int>(text.size() / 64);
    bool isKnown = false;
    const auto content = decoded(encoding, text, isKnown);
    if (!content) {
        note(u"wrong-format"_s, place.pointer, ContentText::tr("This is no %1.").arg(encoding));
        return;
    }
    if (!isKnown || !isJsonType(type))
        return;
    const QByteArray wrapped = '[' + *content + ']'; // A word or a number is JSON too.
    const QJsonDocument json = QJsonDocument::fromJson(wrapped);
    if (!json.isArray() || json.array().size() != 1) {
        note(u"wrong-format"_s, place.pointer, ContentText::tr("This is no %1.").arg(type));
        return;
    }
    const QJsonValue inside = schema.value("contentSchema"_L1);
    if (inside.isUndefined())
        return;
    // What is in the text has no place of its own in the body.
    const QList<Finding> before = std::exchange(m_findings.list, {});
    judge(json.array().at(0), inside, {});
    const QList<Finding> found = std::exchange(m_findings.list, before);
    for (const Finding &finding : found)
        note(finding.id, place.pointer,
             finding.pointer.isEmpty()
                 ? ContentText::tr("In this text: %1").arg(finding.text)
                 : ContentText::tr("In this text, at %1: %2").arg(finding.pointer, finding.text));
}

} // namespace planops::spec
