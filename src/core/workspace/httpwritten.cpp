// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filebody.h"
#include "core/workspace/httprequest.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

const neutral::Field *headerIn(const QList<neutral::Field> &headers, QLatin1StringView name)
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [name](const neutral::Field &header) {
            return header.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == headers.end() ? nullptr : &*found;
}

//! The value of a parameter of a header: name="…" or name=….
QString parameterOf(const QString &header, const QString &name)
{
    const QRegularExpression pattern(u";\\s*%1=(?:\"([^\"]*)\"|([^;\\s]*))"_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(header);
    return match.captured(1) + match.captured(2);
}

//! Takes one line of a part's head. False if the part has more than we can write back.
bool takePartHeader(const QString &line, neutral::Part &part)
{
    const qsizetype colon = line.indexOf(u':');
    const QString name = line.left(colon).trimmed();
    const QString value = line.mid(colon + 1).trimmed();
    if (colon > 0 && name.compare("content-disposition"_L1, Qt::CaseInsensitive) == 0) {
        part.name = parameterOf(value, u"name"_s);
        part.filename = parameterOf(value, u"filename"_s);
        return value.startsWith("form-data"_L1, Qt::CaseInsensitive);
    }
    if (colon > 0 && name.compare("content-type"_L1, Qt::CaseInsensitive) == 0) {
        part.contentType = value;
        return true;
    }
    return false;
}

//! One part from between two boundaries.
std::optional<neutral::Part> partOf(const QList<HttpBodyLine> &lines, const ImportOptions &options)
{
    neutral::Part part;
    qsizetype at = 0;
    for (; at < lines.size() && !lines[at].text.isEmpty(); ++at) {
        if (lines[at].isFile || !takePartHeader(lines[at].text, part))
            return std::nullopt;
    }
    const QList<HttpBodyLine> content = lines.mid(at + 1);
    if (content.size() == 1 && content[0].isFile) {
        part.file = pathFrom(content[0].text, options);
        return content[0].fillsVariables ? std::nullopt : std::optional(part);
    }
    QStringList texts;
    for (const HttpBodyLine &line : content) {
        if (line.isFile)
            return std::nullopt;
        texts.append(line.text);
    }
    part.value = texts.join(u'\n');
    return part;
}

std::optional<QList<neutral::Part>> partsOf(const QList<HttpBodyLine> &body,
                                            const QString &boundary, const ImportOptions &options)
{
    const QString separator = u"--"_s + boundary;
    QList<neutral::Part> parts;
    QList<HttpBodyLine> lines;
    bool isInside = false;
    for (const HttpBodyLine &line : body) {
        const bool isEnd = !line.isFile && line.text.trimmed() == separator + u"--"_s;
        if (!isEnd && (line.isFile || line.text.trimmed() != separator)) {
            lines.append(line);
            continue;
        }
        if (isInside) {
            const auto part = partOf(lines, options);
            if (!part)
                return std::nullopt;
            parts.append(*part);
        }
        lines.clear();
        isInside = true;
        if (isEnd)
            return parts;
    }
    return std::nullopt; // No end: nobody knows where the last part stops.
}

bool hasFiles(const QList<HttpBodyLine> &body)
{
    return std::any_of(body.begin(), body.end(),
                       [](const HttpBodyLine &line) { return line.isFile; });
}

QString joinedText(const QList<HttpBodyLine> &body, bool isForm)
{
    QStringList texts;
    for (const HttpBodyLine &line : body)
        texts.append(isForm ? line.text.trimmed() : line.text);
    return texts.join(isForm ? QString() : u"\n"_s);
}

} // namespace

QString bodyFileOf(const HttpSpec &spec, const ImportOptions &options)
{
    const neutral::Field *type = headerIn(spec.headers, "content-type"_L1);
    const bool isAlone =
        spec.body.size() == 1 && spec.body[0].isFile && !spec.body[0].fillsVariables;
    // Of several parts the encoder's line ends are a part, too.
    return isAlone && !(type && type->value.startsWith("multipart/"_L1, Qt::CaseInsensitive))
        ? pathFrom(spec.body[0].text, options)
        : QString();
}

std::optional<WrittenRequest> asWritten(const HttpFile &file, qsizetype index,
                                        const ImportOptions &options)
{
    const HttpBlock &block = file.blocks()[index];
    const HttpSpec &spec = *block.request;
    WrittenRequest written;
    written.request.name = block.name;
    written.request.method = spec.method;
    written.request.url = spec.url;
    written.request.headers = spec.headers;
    if (spec.url.startsWith(u'/') && headerIn(spec.headers, "host"_L1))
        return std::nullopt;
    if (spec.body.isEmpty())
        return written;
    const neutral::Field *type = headerIn(spec.headers, "content-type"_L1);
    const QString typeText = type ? type->value.toLower() : QString();
    if (typeText.startsWith("multipart/"_L1)) {
        const auto parts = partsOf(spec.body, parameterOf(type->value, u"boundary"_s), options);
        if (!parts || !typeText.startsWith("multipart/form-data"_L1))
            return std::nullopt;
        written.request.headers.removeIf([](const neutral::Field &header) {
            return header.name.compare("content-type"_L1, Qt::CaseInsensitive) == 0;
        });
        written.request.body = neutral::Body::fromParts(*parts);
        return written;
    }
    written.bodyFile = bodyFileOf(spec, options);
    if (!written.bodyFile.isEmpty())
        return written;
    if (hasFiles(spec.body))
        return std::nullopt;
    const bool isForm = typeText.startsWith("application/x-www-form-urlencoded"_L1);
    written.request.body = neutral::Body::fromText(joinedText(spec.body, isForm));
    return written;
}

} // namespace planops::workspace
