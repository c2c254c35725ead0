// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/httpfile.h"

#include "core/neutral/encoding.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct HttpfileText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::HttpFile)
};

bool startsBlock(const QByteArray &bytes, qsizetype at)
{
    return QByteArrayView(bytes).sliced(at).startsWith("###");
}

tl::unexpected<Error> cannotWrite(const QString &reason)
{
    return failure(ErrorKind::Invalid, reason);
}

//! One line of text in the file: no line break may make two of it.
QByteArray oneLine(const QString &text)
{
    return text.simplified().toUtf8();
}

Result<QByteArray> multipartText(const QList<neutral::Part> &parts, const QByteArray &boundary)
{
    QByteArray text;
    for (const neutral::Part &part : parts) {
        text += "--" + boundary + "\nContent-Disposition: form-data; name=\"" + oneLine(part.name)
            + '"';
        if (!part.sentFilename().isEmpty())
            text += "; filename=\"" + oneLine(part.sentFilename()) + '"';
        text += '\n';
        if (!part.sentContentType().isEmpty())
            text += "Content-Type: " + oneLine(part.sentContentType()) + '\n';
        text += '\n' + (part.isFile() ? "< " + part.file.toUtf8() : part.value.toUtf8()) + '\n';
    }
    return QByteArray(text + "--" + boundary + "--\n");
}

Result<QByteArray> bodyText(const neutral::Body &body, const QByteArray &boundary)
{
    switch (body.kind) {
    case neutral::Body::Kind::None:
        return QByteArray();
    case neutral::Body::Kind::Form:
        return neutral::encodedForm(body.form, neutral::Braces::Keep);
    case neutral::Body::Kind::Multipart:
        return multipartText(body.parts, boundary);
    case neutral::Body::Kind::Base64:
        return cannotWrite(
            HttpfileText::tr("The body is not text. Save it as a file of its own and write "
                             "“< file” in its place."));
    case neutral::Body::Kind::Text: {
        // Lines that mean something in this format, and blank ones at the ends, would be lost.
        static const QRegularExpression special(
            u"^###|^<@?\\S*[ \\t]+\\S|^>>?!?[ \\t]+\\S|^[<>][ \\t]*\\{%|^<>|\\A\\s*\\n|\\n\\s*\\z|\\r"_s,
            QRegularExpression::MultilineOption);
        if (special.match(body.text).hasMatch())
            return cannotWrite(
                HttpfileText::tr("The body has lines that mean something else in a .http "
                                 "file. Save it as a file of its own and write “< file” in "
                                 "its place."));
        return body.text.toUtf8();
    }
    }
    Q_UNREACHABLE();
}

} // namespace

HttpFile HttpFile::parse(const QByteArray &bytes)
{
    HttpFile file;
    qsizetype start = 0;
    int line = 1;
    int firstLine = 1;
    qsizetype at = 0;
    while (at < bytes.size()) {
        if (at > start && startsBlock(bytes, at)) {
            file.m_blocks.append(HttpBlock::parse(bytes.mid(start, at - start), firstLine));
            start = at;
            firstLine = line;
        }
        const qsizetype end = bytes.indexOf('\n', at);
        at = end < 0 ? bytes.size() : end + 1;
        ++line;
    }
    if (start < bytes.size())
        file.m_blocks.append(HttpBlock::parse(bytes.mid(start), firstLine));
    return file;
}

QByteArray HttpFile::toBytes() const
{
    QByteArray bytes;
    for (const HttpBlock &block : m_blocks)
        bytes += block.raw;
    return bytes;
}

qsizetype HttpFile::indexOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].request && m_blocks[i].name == name)
            return i;
    }
    return -1;
}

QHash<QString, QString> HttpFile::variablesFor(qsizetype index) const
{
    QHash<QString, QString> values;
    const auto add = [&values](const HttpBlock &block) {
        for (const neutral::Field &variable : block.variables)
            values.insert(variable.name, variable.value);
    };
    for (qsizetype i = m_blocks.size() - 1; i > index; --i)
        add(m_blocks[i]);
    for (qsizetype i = 0; i <= index && i < m_blocks.size(); ++i)
        add(m_blocks[i]);
    return values;
}

void HttpFile::renumber(qsizetype first)
{
    int line = 1;
    if (first > 0) {
        const HttpBlock &above = m_blocks.at(first - 1);
        line = above.firstLine + int(above.raw.count('\n'));
    }
    for (qsizetype i = first; i < m_blocks.size(); ++i) {
        HttpBlock &block = m_blocks[i];
        block = HttpBlock::parse(block.raw, line);
        line += int(block.raw.count('\n'));
    }
}

Result<void> HttpFile::append(const neutral::Request &request, const QString &bodyFile,
                              const SendDirectives &directives)
{
    const auto text = httpText(request, bodyFile);
    if (!text)
        return tl::unexpected(text.error());
    if (!m_blocks.isEmpty()) {
        QByteArray &last = m_blocks.last().raw;
        last += last.endsWith('\n') ? "\n" : "\n\n";
    }
    HttpBlock block;
    block.raw = QByteArray("### " + oneLine(request.name)).trimmed() + '\n';
    for (const QByteArray &line : directives.lines())
        block.raw += line + '\n';
    block.raw += *text;
    m_blocks.append(block);
    renumber(qMax(qsizetype(0), m_blocks.size() - 2)); // The one above ends differently now.
    return {};
}

Result<void> HttpFile::replace(qsizetype index, const neutral::Request &request,
                               const QString &bodyFile,
                               const std::optional<SendDirectives> &directives)
{
    const auto text = httpText(request, bodyFile);
    if (!text)
        return tl::unexpected(text.error());
    HttpBlock &block = m_blocks[index];
    QList<QByteArray> lines = block.raw.split('\n');
    const qsizetype before = block.request ? block.request->line - block.firstLine : lines.size();
    QList<QByteArray> kept = lines.mid(0, before);
    const bool areOthers = directives && *directives != SendDirectives::of(block.directives);
    if (areOthers)
        kept.removeIf(&SendDirectives::isLine);
    QByteArray raw = kept.join('\n');
    if (!raw.isEmpty() && !raw.endsWith('\n'))
        raw += '\n';
    if (areOthers) {
        for (const QByteArray &line : directives->lines())
            raw += line + '\n';
    }
    raw += *text;
    if (index + 1 < m_blocks.size())
        raw += '\n';
    block.raw = raw;
    renumber(index);
    return {};
}

void HttpFile::remove(qsizetype index)
{
    m_blocks.removeAt(index);
    renumber(index);
}

Result<QByteArray> httpText(const neutral::Request &request, const QString &bodyFile)
{
    static const QByteArray type = "Content-Type"_ba;
    const QByteArray boundary = neutral::boundaryFor(request.body.parts);
    const auto body = bodyFile.isEmpty() ? bodyText(request.body, boundary)
                                         : QByteArray("< " + oneLine(bodyFile));
    if (!body)
        return body;
    QByteArray text = oneLine(request.method) + ' ' + oneLine(request.url) + '\n';
    const bool isMultipart = request.body.kind == neutral::Body::Kind::Multipart;
    for (const neutral::Field &header : request.headers) {
        if (!isMultipart || header.name.compare("content-type"_L1, Qt::CaseInsensitive) != 0)
            text += oneLine(header.name) + ": " + oneLine(header.value) + '\n';
    }
    if (isMultipart)
        text += type + ": multipart/form-data; boundary=" + boundary + '\n';
    else if (request.body.kind == neutral::Body::Kind::Form && !request.hasHeader(u"Content-Type"))
        text += type + ": application/x-www-form-urlencoded\n";
    if (!body->isEmpty())
        text += '\n' + *body + (body->endsWith('\n') ? "" : "\n");
    return text;
}

} // namespace planops::workspace
