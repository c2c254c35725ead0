// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draftbody.h"

#include "core/base/jsonparts.h"
#include "core/base/redaction.h"
#include "core/neutral/encoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

using BodyKind = Draft::BodyKind;

struct BodyText
{
    Q_DECLARE_TR_FUNCTIONS(planops::console::Draft)
};

tl::unexpected<Error> refuseBody(const QString &message)
{
    return failure(ErrorKind::Invalid, message);
}

QList<neutral::Part> enabledParts(const Draft &draft)
{
    QList<neutral::Part> parts;
    for (const PartRow &row : draft.parts) {
        if (row.enabled)
            parts.append(row.part);
    }
    return parts;
}

QString jsonString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

//! A query and its variables out of the JSON around them; false for any other JSON, also for a
//! search that is named "query".
bool splitGraphQl(const QByteArray &json, Draft &draft)
{
    static const QRegularExpression document(
        u"^(?:\\s|,|#[^\\n]*\\n)*(?:\\{|(?:query|mutation|subscription|fragment)\\b)"_s);
    const QList<JsonMember> members = jsonMembers(json);
    if (members.isEmpty() || members.size() > 2 || members[0].name != "query")
        return false;
    draft.body = QJsonDocument::fromJson('[' + members[0].value.toByteArray() + ']')
                     .array()
                     .at(0)
                     .toString();
    if (members.size() == 2)
        draft.bodyVariables = QString::fromUtf8(members[1].value);
    return document.match(draft.body).hasMatch()
        && (members.size() == 1
            || (members[1].name == "variables" && draft.bodyVariables.startsWith(u'{')));
}

bool holdsMask(const Draft &draft)
{
    const QString mask = redaction::mask();
    switch (draft.bodyKind) {
    case BodyKind::None:
    case BodyKind::File:
        return false;
    case BodyKind::Multipart:
        return std::any_of(draft.parts.begin(), draft.parts.end(), [&mask](const PartRow &row) {
            return row.enabled && row.part.value.contains(mask);
        });
    case BodyKind::GraphQl:
        return draft.body.contains(mask) || draft.bodyVariables.contains(mask);
    case BodyKind::Json:
    case BodyKind::Text:
    case BodyKind::Form:
    case BodyKind::Xml:
        return draft.body.contains(mask);
    }
    Q_UNREACHABLE();
}

Result<void> writeFile(const QString &path, http::Request &request)
{
    if (path.isEmpty())
        return refuseBody(BodyText::tr("No file is chosen for the body. Choose one under Body."));
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return failure(ErrorKind::Storage,
                       BodyText::tr("The body's file %1 cannot be read. Choose another under Body.")
                           .arg(path));
    request.body = http::FileBody {path};
    return {};
}

Result<neutral::Body> neutralBody(const Draft &draft)
{
    switch (draft.bodyKind) {
    case BodyKind::None:
        return neutral::Body();
    case BodyKind::Multipart:
        return neutral::Body::fromParts(enabledParts(draft));
    case BodyKind::File: {
        http::Request carrier;
        if (const auto written = writeFile(draft.bodyFile, carrier); !written)
            return tl::unexpected(written.error());
        return neutral::fromHttp(carrier).map(&neutral::Request::body);
    }
    case BodyKind::Json:
    case BodyKind::Text:
    case BodyKind::Form:
    case BodyKind::Xml:
    case BodyKind::GraphQl:
        return bodyText(draft).map([](const QString &text) {
            return text.isEmpty() ? neutral::Body() : neutral::Body::fromText(text);
        });
    }
    Q_UNREACHABLE();
}

} // namespace

BodyKind bodyKindFor(const QByteArray &body, const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "application/x-www-form-urlencoded")
        return BodyKind::Form;
    if (type == "application/json" || type.endsWith("+json"))
        return BodyKind::Json;
    if (type == "application/xml" || type == "text/xml" || type.endsWith("+xml"))
        return BodyKind::Xml;
    const bool looksLikeJson = type.isEmpty() && !QJsonDocument::fromJson(body).isNull();
    return looksLikeJson ? BodyKind::Json : BodyKind::Text;
}

void takeBodyText(Draft &draft, const QString &text, const QByteArray &contentType)
{
    draft.body = text;
    draft.bodyVariables.clear();
    draft.bodyKind = bodyKindFor(text.toUtf8(), contentType);
    if (draft.bodyKind != BodyKind::Json)
        return;
    Draft asGraphQl = draft;
    asGraphQl.bodyKind = BodyKind::GraphQl;
    if (splitGraphQl(text.toUtf8(), asGraphQl) && bodyText(asGraphQl) == text)
        draft = asGraphQl;
}

QByteArray contentTypeFor(const Draft &draft)
{
    switch (draft.bodyKind) {
    case BodyKind::Json:
    case BodyKind::GraphQl:
        return "application/json"_ba;
    case BodyKind::Form:
        return "application/x-www-form-urlencoded"_ba;
    case BodyKind::Text:
        return "text/plain; charset=utf-8"_ba;
    case BodyKind::Xml:
        return "application/xml"_ba;
    case BodyKind::File:
        return "application/octet-stream"_ba;
    case BodyKind::Multipart: // The encoder's, with its boundary.
    case BodyKind::None:
        return {};
    }
    Q_UNREACHABLE();
}

Result<QString> bodyText(const Draft &draft)
{
    if (draft.bodyKind != BodyKind::GraphQl || draft.body.trimmed().isEmpty())
        return draft.body;
    QString envelope = u"{\"query\":"_s + jsonString(draft.body);
    if (const QString variables = draft.bodyVariables.trimmed(); !variables.isEmpty()) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(variables.toUtf8(), &problem);
        // What still has {{names}} to be filled in is judged when it is sent.
        if (!document.isObject() && !variables.contains("{{"_L1))
            return refuseBody(BodyText::tr("The GraphQL variables are no JSON object: %1.")
                                  .arg(problem.error == QJsonParseError::NoError
                                           ? BodyText::tr("an object begins with {")
                                           : problem.errorString()));
        envelope += u",\"variables\":"_s + variables; // As typed: numbers keep all their digits.
    }
    return QString(envelope + u'}');
}

Result<void> writeBody(const Draft &draft, http::Request &request)
{
    if (draft.bodyKind == BodyKind::None)
        return {};
    if (holdsMask(draft)) {
        return refuseBody(BodyText::tr("The body holds %1 in place of a secret, which is not kept "
                                       "on disk. Enter it again.")
                              .arg(redaction::mask()));
    }
    if (draft.bodyKind == BodyKind::Multipart) {
        const QList<neutral::Part> parts = enabledParts(draft);
        return parts.isEmpty() ? Result<void>()
                               : neutral::encodeBody(neutral::Body::fromParts(parts), request);
    }
    if (draft.bodyKind == BodyKind::File) {
        if (const auto written = writeFile(draft.bodyFile, request); !written)
            return written;
    } else {
        const auto text = bodyText(draft);
        if (!text)
            return tl::unexpected(text.error());
        if (text->isEmpty())
            return {};
        request.body = text->toUtf8();
    }
    if (!http::value(request.headers, "content-type"))
        request.headers.append({"Content-Type"_ba, contentTypeFor(draft)});
    return {};
}

Result<neutral::Request> Draft::toNeutral() const
{
    auto content = neutralBody(*this);
    if (!content)
        return tl::unexpected(content.error());
    neutral::Request request;
    request.name = title;
    request.method = method.trimmed();
    request.url = url.trimmed();
    for (const Row &row : headers) {
        if (row.enabled && !(row.name.isEmpty() && row.value.isEmpty()))
            request.headers.append({row.name.trimmed(), row.value.trimmed()});
    }
    request.body = *content;
    const QByteArray type = contentTypeFor(*this);
    if (request.body.kind != neutral::Body::Kind::None && !type.isEmpty()
        && !request.hasHeader(u"Content-Type"))
        request.headers.append({u"Content-Type"_s, QString::fromLatin1(type)});
    return request;
}

Draft Draft::fromNeutral(const neutral::Request &request)
{
    Draft draft = make(request.method, request.url);
    draft.title = request.name;
    QByteArray type;
    for (const neutral::Field &header : request.headers) {
        draft.headers.append({header.name, header.value, {}, true});
        if (header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0)
            type = header.value.toLatin1();
    }
    if (request.hasHeader(u"Authorization"))
        draft.auth = AuthKind::None;
    const neutral::Body &content = request.body;
    switch (content.kind) {
    case neutral::Body::Kind::None:
    case neutral::Body::Kind::Base64: // No editor holds bytes: whoever asks says so.
        break;
    case neutral::Body::Kind::Text:
        if (!content.text.isEmpty())
            takeBodyText(draft, content.text, type);
        break;
    case neutral::Body::Kind::Form:
        draft.body = QString::fromUtf8(neutral::encodedForm(content.form, neutral::Braces::Keep));
        draft.bodyKind = BodyKind::Form;
        break;
    case neutral::Body::Kind::Multipart:
        for (const neutral::Part &part : content.parts)
            draft.parts.append({part, true});
        draft.bodyKind = BodyKind::Multipart;
        break;
    }
    return draft;
}

} // namespace planops::console
