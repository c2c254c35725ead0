// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/httpblock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

bool isCommentLine(const QString &line)
{
    return line.startsWith(u'#') || line.startsWith("//"_L1);
}

//! Reads the lines of one block in order; what may follow depends on what was before.
class HttpBlockReader
{
public:
    explicit HttpBlockReader(HttpBlock &block) : m_block(block) { }

    void read(const QString &line, int number);
    void finish();

private:
    enum class Place { Before, Target, Headers, Body };

    bool readScript(const QString &line);
    void readComment(const QString &line);
    void readBefore(const QString &line, int number);
    void readTarget(const QString &line);
    void readBody(const QString &line);

    HttpBlock &m_block;
    Place m_place = Place::Before;
    bool m_inScript = false;
};

//! "{% … %}" may run over many lines, before a request and after it.
bool HttpBlockReader::readScript(const QString &line)
{
    static const QRegularExpression opening(u"^[<>]\\s*\\{%"_s);
    if (!m_inScript && !opening.match(line).hasMatch())
        return false;
    m_block.hasScripts = true;
    m_inScript = !line.trimmed().endsWith("%}"_L1);
    return true;
}

void HttpBlockReader::readComment(const QString &line)
{
    static const QRegularExpression directive(u"^(?:#+|//)\\s*@([\\w-]+)(?:[\\s=]+(.*))?$"_s);
    const QRegularExpressionMatch match = directive.match(line);
    if (!match.hasMatch())
        return;
    const QString argument = match.captured(2).trimmed();
    if (match.captured(1) == "name"_L1 && !argument.isEmpty())
        m_block.name = argument;
    else
        m_block.directives.append(QString(match.captured(1) + u' ' + argument).trimmed());
}

void HttpBlockReader::readBefore(const QString &line, int number)
{
    static const QRegularExpression variable(u"^@([^\\s=]+)\\s*=\\s*(.*?)\\s*$"_s);
    static const QRegularExpression target(
        u"^(?:([A-Za-z][A-Za-z0-9!$&'*+.^_`|~-]*)[ \\t]+)?(\\S.*?)(?:[ \\t]+HTTP/[0-9.]+)?[ \\t]*$"_s);
    if (line.trimmed().isEmpty() || line.startsWith(u'<')) // "< script.js"
        return;
    if (const auto match = variable.match(line); match.hasMatch()) {
        m_block.variables.append({match.captured(1), match.captured(2)});
        return;
    }
    const auto match = target.match(line.trimmed());
    if (!match.hasMatch())
        return;
    HttpSpec spec;
    if (!match.captured(1).isEmpty())
        spec.method = match.captured(1);
    spec.url = match.captured(2);
    spec.line = number;
    m_block.request = spec;
    m_place = Place::Target;
}

//! Indented lines, or such as begin with ? or &, go on with the address.
void HttpBlockReader::readTarget(const QString &line)
{
    static const QRegularExpression version(u"[ \\t]+HTTP/[0-9.]+$"_s);
    const bool continues = line.startsWith(u' ') || line.startsWith(u'\t') || line.startsWith(u'?')
        || line.startsWith(u'&');
    if (continues && !line.trimmed().isEmpty()) {
        if (!isCommentLine(line.trimmed()))
            m_block.request->url += line.trimmed().remove(version);
        return;
    }
    m_place = Place::Headers;
}

void HttpBlockReader::readBody(const QString &line)
{
    static const QRegularExpression file(u"^<(@\\S*)?[ \\t]+(\\S.*?)[ \\t]*$"_s);
    static const QRegularExpression response(u"^(?:>>!?|<>|>)[ \\t]+\\S"_s);
    if (const auto match = file.match(line); match.hasMatch()) {
        m_block.request->body.append({match.captured(2), true, !match.captured(1).isEmpty()});
        return;
    }
    // "> handler.js" is a script; ">> file" and "<> file" are about the response.
    if (response.match(line).hasMatch()) {
        m_block.hasScripts |= line.startsWith("> "_L1);
        return;
    }
    m_block.request->body.append({line, false, true});
}

void HttpBlockReader::read(const QString &line, int number)
{
    if (readScript(line))
        return;
    if (m_place == Place::Target)
        readTarget(line);
    switch (m_place) {
    case Place::Before:
        if (isCommentLine(line.trimmed()))
            readComment(line.trimmed());
        else
            readBefore(line, number);
        return;
    case Place::Target:
        return;
    case Place::Headers:
        if (line.trimmed().isEmpty()) {
            m_place = Place::Body;
        } else if (isCommentLine(line)) {
            readComment(line);
        } else if (const qsizetype colon = line.indexOf(u':'); colon > 0) {
            m_block.request->headers.append(
                {line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
        }
        return;
    case Place::Body:
        readBody(line);
        return;
    }
}

//! Empty lines around a body are there for the reader.
void HttpBlockReader::finish()
{
    if (!m_block.request)
        return;
    auto &body = m_block.request->body;
    const auto isBlank = [](const HttpBodyLine &line) {
        return !line.isFile && line.text.trimmed().isEmpty();
    };
    while (!body.isEmpty() && isBlank(body.constLast()))
        body.removeLast();
    while (!body.isEmpty() && isBlank(body.constFirst()))
        body.removeFirst();
}

} // namespace

HttpBlock HttpBlock::parse(const QByteArray &raw, int firstLine)
{
    HttpBlock block;
    block.raw = raw;
    block.firstLine = firstLine;
    HttpBlockReader reader(block);
    int number = firstLine;
    qsizetype at = raw.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < raw.size()) {
        qsizetype end = raw.indexOf('\n', at);
        if (end < 0)
            end = raw.size();
        QString line = QString::fromUtf8(QByteArrayView(raw).sliced(at, end - at));
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (number == firstLine && line.startsWith("###"_L1)) {
            while (line.startsWith(u'#'))
                line.remove(0, 1);
            block.name = line.trimmed();
        } else {
            reader.read(line, number);
        }
        at = end + 1;
        ++number;
    }
    reader.finish();
    return block;
}

} // namespace planops::workspace
