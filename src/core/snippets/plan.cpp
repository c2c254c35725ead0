// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/plan.h"

#include "core/base/redaction.h"
#include "core/neutral/encoding.h"
#include "core/snippets/literal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(planops::snippets::Plan)
};

const QString standInToken = u"YOUR_TOKEN"_s;

//! Only what a form encoder writes without thinking: type/subtype, perhaps a charset.
bool isSimpleType(const QString &type)
{
    static const QRegularExpression pattern(
        u"^[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+(?:; ?charset=[a-z0-9-]+)?$"_s);
    return pattern.match(type).hasMatch();
}

bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c < QChar(0x20) || c == QChar(0x7f); });
}

bool encodesAsWeDo(const neutral::Part &part, Language language)
{
    const QString names = part.name + part.filename;
    if (part.name.isEmpty() || hasControls(names) || names.contains(u'\\')
        || (!part.contentType.isEmpty() && !isSimpleType(part.contentType)))
        return false;
    switch (language) {
    case Language::Curl:
        // A file name without a type makes curl guess one.
        return !part.name.contains(u'=') && !part.value.contains(QChar(0))
            && (part.isFile() || part.filename.isEmpty() || !part.contentType.isEmpty());
    case Language::Python:
        return true;
    case Language::JavaScript:
    case Language::React:
    case Language::ReactNative:
        // A field's line ends become CRLF, a typed one gets a file name, a file gets a type.
        return part.isFile()
            || (part.filename.isEmpty() ? part.contentType.isEmpty() && !part.value.contains(u'\r')
                        && !part.value.contains(u'\n')
                                        : !part.contentType.isEmpty());
    }
    Q_UNREACHABLE();
}

//! True if the language's own form encoder sends the same parts.
bool hasOwnEncoder(const neutral::Request &request, Language language)
{
    if (request.body.kind != neutral::Body::Kind::Multipart || request.body.parts.isEmpty())
        return false;
    int types = 0;
    for (const neutral::Field &header : request.headers) {
        if (header.name.trimmed().compare("content-type"_L1, Qt::CaseInsensitive) != 0)
            continue;
        if (++types > 1 || !neutral::isPlainMultipart(header.value.toLatin1()))
            return false;
    }
    return std::all_of(
        request.body.parts.begin(), request.body.parts.end(),
        [language](const neutral::Part &part) { return encodesAsWeDo(part, language); });
}

QString withoutCredentials(const QString &text, Token token)
{
    return token == Token::Value ? text : redaction::withoutCredentials(text, standInToken);
}

neutral::Request withoutCredentials(neutral::Request request, Token token)
{
    request.url = withoutCredentials(request.url, token);
    request.body.text = withoutCredentials(request.body.text, token);
    for (neutral::Field &field : request.body.form)
        field.value = withoutCredentials(field.value, token);
    for (neutral::Part &part : request.body.parts)
        part.value = withoutCredentials(part.value, token);
    return request;
}

//! "X-Api-Key" as in an environment variable: "X_API_KEY".
QByteArray variableWord(const QByteArray &headerName)
{
    QByteArray word = headerName.toUpper();
    for (char &c : word) {
        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')))
            c = '_';
    }
    return word;
}

//! "Bearer " of "Bearer abc"; nothing if the value is a credential without a scheme.
QByteArray schemeOf(const QByteArray &value)
{
    const qsizetype blank = value.indexOf(' ');
    return blank > 0 && http::isToken(value.first(blank)) ? value.first(blank + 1) : QByteArray();
}

Value secretValue(const http::Header &header, Token token)
{
    const bool isAuthorization = http::sameName(header.name, "authorization");
    const QByteArray scheme = isAuthorization ? schemeOf(header.value) : QByteArray();
    const bool isToken = isAuthorization && scheme.compare("basic ", Qt::CaseInsensitive) != 0;
    const QByteArray word = isToken ? "TOKEN"_ba
        : isAuthorization           ? "CREDENTIALS"_ba
                                    : variableWord(header.name);
    if (token == Token::Environment)
        return {scheme, "PLANOPS_" + word};
    return {scheme + "YOUR_" + word, {}};
}

PlannedHeader planned(const http::Header &header, Token token)
{
    PlannedHeader made;
    made.name = header.name;
    made.isBearer = http::sameName(header.name, "authorization")
        && header.value.left(7).compare("bearer ", Qt::CaseInsensitive) == 0;
    if (token == Token::Value || header.value.isEmpty()) {
        made.value = {header.value, {}};
    } else if (redaction::isSecretHeader(header.name)) {
        made.value = secretValue(header, token);
    } else if (isText(header.value)) {
        made.value = {withoutCredentials(QString::fromUtf8(header.value), token).toUtf8(), {}};
    } else {
        made.value = {header.value, {}};
    }
    return made;
}

} // namespace

Result<Plan> Plan::make(const neutral::Request &request, const Options &options, Language language)
{
    neutral::Request cleaned = withoutCredentials(request, options.token);
    Plan plan;
    if (hasOwnEncoder(cleaned, language)) {
        plan.parts = cleaned.body.parts;
        cleaned.headers.removeIf([](const neutral::Field &header) {
            return header.name.trimmed().compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        });
        cleaned.body = neutral::Body::fromText({}); // Still checked as a request with a body.
    }
    auto sent = neutral::toHttp(cleaned);
    if (!sent)
        return tl::unexpected(sent.error());
    // React snippets are for applications that sign in with Clerk: their calls carry its token.
    const bool isClerks = language == Language::React || language == Language::ReactNative;
    if ((options.addsToken || isClerks) && !http::value(sent->headers, "authorization"))
        sent->headers.prepend(
            {"Authorization"_ba, QByteArray("Bearer " + options.tokenValue.toUtf8())});
    plan.method = sent->method;
    plan.url = sent->url;
    for (const http::Header &header : std::as_const(sent->headers))
        plan.headers.append(planned(header, options.token));
    if (plan.parts.isEmpty() && !std::holds_alternative<std::monostate>(sent->body)) {
        const auto bytes = neutral::bodyBytes(sent->body);
        if (!bytes)
            return tl::unexpected(bytes.error());
        plan.body = *bytes;
    }
    return plan;
}

bool Plan::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [name](const PlannedHeader &header) {
        return http::sameName(header.name, name);
    });
}

bool Plan::hasBearer() const
{
    return std::any_of(headers.begin(), headers.end(),
                       [](const PlannedHeader &header) { return header.isBearer; });
}

QList<PlannedHeader> Plan::joinedHeaders() const
{
    QList<PlannedHeader> joined;
    for (const PlannedHeader &header : headers) {
        const auto known =
            std::find_if(joined.begin(), joined.end(), [&header](const PlannedHeader &other) {
                return http::sameName(other.name, header.name);
            });
        if (known == joined.end()) {
            joined.append(header);
        } else if (known->value.variable.isEmpty()) {
            // Two of the same variable say nothing more than one.
            known->value.text += http::sameName(header.name, "cookie") ? "; " : ", ";
            known->value.text += header.value.text;
            known->value.variable = header.value.variable;
        }
    }
    return joined;
}

} // namespace planops::snippets
