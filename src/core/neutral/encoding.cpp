// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/neutral/encoding.h"

#include "core/http/bodysource.h"

#include "core/http/requestcheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace planops::neutral {

namespace {

struct EncodingText
{
    Q_DECLARE_TR_FUNCTIONS(planops::neutral::Encoding)
};

constexpr qint64 largestBody = qint64 {256} * 1024 * 1024;

//! WHATWG HTML, 4.10.21.8: what would end the quoted string is percent-encoded, nothing else.
QByteArray quotedName(const QString &name)
{
    QByteArray quoted = name.toUtf8();
    quoted.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return '"' + quoted + '"';
}

//! The boundary parameter of a multipart type; empty if there is none that may be used (RFC 2046,
//! 5.1.1).
QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression pattern(
        u";\\s*boundary=(?:\"([0-9A-Za-z'()+_,./:=? -]{1,70})\"|([0-9A-Za-z'+_.-]{1,70}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(contentType));
    return QString(match.captured(1) + match.captured(2)).trimmed().toLatin1();
}

http::Header *contentTypeOf(http::Request &request)
{
    for (http::Header &header : request.headers) {
        if (http::sameName(header.name, "content-type"))
            return &header;
    }
    return nullptr;
}

//! The boundary that the request's type names, or a new one, written into it.
QByteArray boundaryInto(http::Request &request, const QList<Part> &parts)
{
    http::Header *type = contentTypeOf(request);
    const bool isMultipart = type && type->value.toLower().startsWith("multipart/");
    QByteArray boundary = isMultipart ? boundaryOf(type->value) : QByteArray();
    if (!boundary.isEmpty())
        return boundary;
    boundary = boundaryFor(parts);
    if (isMultipart)
        type->value += "; boundary=" + boundary;
    else if (!type)
        request.headers.append(
            {"Content-Type"_ba, QByteArray("multipart/form-data; boundary=" + boundary)});
    return boundary;
}

//! What stands before a part's content, its boundary included.
Result<QByteArray> headOf(const Part &part, const QByteArray &boundary)
{
    const QByteArray type = part.sentContentType().toUtf8();
    if (const QString problem = http::headerProblem({"Content-Type"_ba, type}); !problem.isEmpty())
        return failure(ErrorKind::Invalid,
                       EncodingText::tr("Part “%1”: %2").arg(part.name, problem));
    QByteArray head =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quotedName(part.name);
    if (const QString filename = part.sentFilename(); !filename.isEmpty())
        head += "; filename=" + quotedName(filename);
    head += "\r\n";
    if (!type.isEmpty())
        head += "Content-Type: " + type + "\r\n";
    return QByteArray(head + "\r\n");
}

tl::unexpected<Error> holdsBoundary(const Part &part)
{
    return failure(ErrorKind::Invalid,
                   EncodingText::tr("Part “%1” contains the boundary of the form. Remove the "
                                    "boundary from the Content-Type header.")
                       .arg(part.name));
}

Result<void> encodeMultipart(const QList<Part> &parts, http::Request &request)
{
    const QByteArray boundary = boundaryInto(request, parts);
    http::PiecesBody body;
    QByteArray between; // Text up to the next file.
    for (const Part &part : parts) {
        const auto head = headOf(part, boundary);
        if (!head)
            return tl::unexpected(head.error());
        between += *head;
        if (part.isFile()) {
            body.pieces.append(std::exchange(between, QByteArray()));
            body.pieces.append(http::FileBody {part.file});
        } else {
            const QByteArray content = part.value.toUtf8();
            if (content.contains(QByteArray("--" + boundary)))
                return holdsBoundary(part);
            between += content;
        }
        between += "\r\n";
    }
    between += "--" + boundary + "--\r\n";
    // In one piece where there is no file: the history can keep it then.
    if (body.pieces.isEmpty()) {
        request.body = between;
    } else {
        body.pieces.append(between);
        request.body = body;
    }
    return {};
}

} // namespace

QByteArray percentEncoded(const QString &text, Braces braces, const QByteArray &spared)
{
    static const QRegularExpression variable(
        u"\\{\\{\\s*([^{}\\s](?:[^{}\\n]{0,198}[^{}\\s])?)\\s*\\}\\}"_s);
    if (braces == Braces::Encode || !text.contains("{{"_L1))
        return QUrl::toPercentEncoding(text, spared);
    QByteArray encoded;
    qsizetype at = 0;
    auto uses = variable.globalMatch(text);
    while (uses.hasNext()) {
        const QRegularExpressionMatch use = uses.next();
        encoded += QUrl::toPercentEncoding(text.sliced(at, use.capturedStart() - at), spared);
        encoded += "{{" + use.captured(1).toUtf8() + "}}";
        at = use.capturedEnd();
    }
    return encoded + QUrl::toPercentEncoding(text.sliced(at), spared);
}

QByteArray encodedForm(const QList<Field> &form, Braces braces)
{
    QList<QByteArray> pairs;
    for (const Field &field : form)
        pairs.append(percentEncoded(field.name, braces) + '='
                     + percentEncoded(field.value, braces));
    return pairs.join('&');
}

QByteArray boundaryFor(const QList<Part> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Part &part : parts) {
        for (const QString &text : {part.name, part.value, part.file, part.filename})
            hash.addData(QByteArray(text.toUtf8() + '\0'));
    }
    return "planops-" + hash.result().toHex().left(32);
}

bool isPlainMultipart(const QByteArray &contentType)
{
    static const QRegularExpression pattern(
        u"^\\s*multipart/form-data\\s*(?:;\\s*boundary=(?:\"[^\"]*\"|[^;\"\\s]*)\\s*)?;?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(contentType)).hasMatch();
}

Result<void> encodeBody(const Body &body, http::Request &request)
{
    const http::Header *type = contentTypeOf(request);
    switch (body.kind) {
    case Body::Kind::None:
        return {};
    case Body::Kind::Text: {
        const QByteArray bytes = body.text.toUtf8();
        if (!type && !QJsonDocument::fromJson(bytes).isNull())
            request.headers.append({"Content-Type"_ba, "application/json"_ba});
        request.body = bytes;
        return {};
    }
    case Body::Kind::Base64:
        request.body = body.bytes;
        return {};
    case Body::Kind::Form:
        if (!type)
            request.headers.append({"Content-Type"_ba, "application/x-www-form-urlencoded"_ba});
        request.body = encodedForm(body.form);
        return {};
    case Body::Kind::Multipart:
        return encodeMultipart(body.parts, request);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> bodyBytes(const http::RequestBody &body)
{
    http::BodySource source;
    if (const auto opened = source.open(body); !opened)
        return tl::unexpected(opened.error());
    if (source.size() > largestBody)
        return failure(ErrorKind::Storage,
                       EncodingText::tr("The body is too large: the limit is %1 MB.")
                           .arg(largestBody / (qint64 {1024} * 1024)));
    QByteArray bytes(source.size(), Qt::Uninitialized);
    while (source.given() < source.size()) {
        const auto given =
            source.give(bytes.data() + source.given(), source.size() - source.given());
        if (!given)
            return tl::unexpected(given.error());
    }
    return bytes;
}

Result<http::Request> toHttp(const Request &request)
{
    http::Request made;
    made.method = request.method.trimmed().toUtf8();
    const auto url = http::Url::parse(request.url);
    if (!url)
        return tl::unexpected(url.error());
    made.url = *url;
    for (const Field &header : request.headers)
        made.headers.append({header.name.trimmed().toUtf8(), header.value.trimmed().toUtf8()});
    if (const auto encoded = encodeBody(request.body, made); !encoded)
        return tl::unexpected(encoded.error());
    if (const auto problem = http::requestProblem(made))
        return tl::unexpected(*problem);
    return made;
}

Result<Request> fromHttp(const http::Request &request)
{
    Request made;
    made.method = QString::fromUtf8(request.method);
    made.url = request.url.toString();
    for (const http::Header &header : request.headers)
        made.headers.append({QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
    if (const auto *bytes = std::get_if<QByteArray>(&request.body)) {
        made.body = Body::fromBytes(*bytes);
    } else if (!std::holds_alternative<std::monostate>(request.body)) {
        const auto read = bodyBytes(request.body);
        if (!read)
            return tl::unexpected(read.error());
        made.body = Body::fromBytes(*read);
    }
    return made;
}

} // namespace planops::neutral
