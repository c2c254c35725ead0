// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/curlbody.h"

#include "core/neutral/encoding.h"
#include "core/workspace/filebody.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct CurlbodyText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Curl)
};

//! Fields that encode back to exactly these bytes; none if there are no such fields.
std::optional<QList<neutral::Field>> exactForm(const QByteArray &data)
{
    if (data.isEmpty() || data.size() > 1'000'000)
        return std::nullopt;
    QList<neutral::Field> form;
    for (const QByteArray &pair : data.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 1)
            return std::nullopt;
        form.append({QUrl::fromPercentEncoding(pair.first(equals)),
                     QUrl::fromPercentEncoding(pair.mid(equals + 1))});
    }
    if (neutral::encodedForm(form) != data)
        return std::nullopt;
    return form;
}

//! A word of -F: up to ; or to the end, with "…" around it if it holds one.
QByteArray formWord(const QByteArray &text, qsizetype &at)
{
    QByteArray word;
    if (at < text.size() && text[at] == '"') {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] != '"') {
            if (text[end] == '\\' && end + 1 < text.size()
                && (text[end + 1] == '"' || text[end + 1] == '\\'))
                ++end;
            word += text[end++];
        }
        if (end < text.size()) {
            at = qMin(text.size(), end + 1);
            return word;
        }
        word.clear(); // No closing mark: curl takes it as it stands.
    }
    qsizetype end = text.indexOf(';', at);
    if (end < 0)
        end = text.size();
    word = text.mid(at, end - at);
    at = end;
    return word;
}

} // namespace

bool CurlBody::take(const CurlOption &option, Imported &imported)
{
    const QByteArray &name = option.name;
    const QByteArray &value = option.value;
    if (name == "data" || name == "data-ascii")
        addData(value, false, imported);
    else if (name == "data-binary")
        addData(value, true, imported);
    else if (name == "data-raw")
        add(value, imported);
    else if (name == "data-urlencode")
        addEncoded(value, imported);
    else if (name == "form")
        addPart(value, imported);
    else if (name == "form-string")
        m_parts.append({QString::fromUtf8(value.left(value.indexOf('='))),
                        QString::fromUtf8(value.mid(value.indexOf('=') + 1)),
                        {},
                        {},
                        {}});
    else if (name == "json") {
        if (value.startsWith('@'))
            addFile(value.mid(1), imported, !m_isJson);
        else
            add(value, imported, !m_isJson);
        m_isJson = true;
    } else if (name == "upload-file") {
        addFile(value, imported);
        m_isUpload = true;
    } else {
        return false;
    }
    return true;
}

QByteArray CurlBody::content(const QByteArray &name, Imported &imported) const
{
    if (name != "-" && name != ".")
        return readBodyFile(QString::fromUtf8(name), m_options, imported).value_or(QByteArray());
    if (!m_input)
        imported.note(
            CurlbodyText::tr("The body comes from standard input, which is not in the command. "
                             "The request has an empty body now."));
    return m_input.value_or(QByteArray());
}

void CurlBody::readFile(Imported &imported)
{
    if (!m_file.isEmpty())
        m_data = content(std::exchange(m_file, {}).toUtf8(), imported);
}

void CurlBody::addFile(const QByteArray &name, Imported &imported, bool joins)
{
    const bool isWhole = !hasData() && name != "-" && name != ".";
    if (isWhole && m_options.namesBodyFiles)
        m_file = QFileInfo(pathFrom(QString::fromUtf8(name), m_options)).absoluteFilePath();
    else
        add(content(name, imported), imported, joins);
}

void CurlBody::add(const QByteArray &bytes, Imported &imported, bool joins)
{
    readFile(imported); // It is not alone any more.
    m_data = m_data ? QByteArray(*m_data + (joins ? "&" : "") + bytes) : bytes;
}

void CurlBody::addData(const QByteArray &value, bool binary, Imported &imported)
{
    if (!value.startsWith('@')) {
        add(value, imported);
        return;
    }
    if (binary) {
        addFile(value.mid(1), imported);
        return;
    }
    QByteArray bytes = content(value.mid(1), imported);
    // -d was made for text files typed by hand: curl drops the line ends.
    bytes.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    add(bytes, imported);
}

//! "content", "=content", "name=content", "@file" and "name@file".
void CurlBody::addEncoded(const QByteArray &value, Imported &imported)
{
    const qsizetype equals = value.indexOf('=');
    const qsizetype at = value.indexOf('@');
    const bool isFile = at >= 0 && (equals < 0 || at < equals);
    const qsizetype mark = isFile ? at : equals;
    const QByteArray name = mark > 0 ? QByteArray(value.first(mark) + '=') : QByteArray();
    QByteArray bytes = value.mid(mark + 1);
    if (isFile)
        bytes = content(bytes, imported);
    add(name + bytes.toPercentEncoding(), imported);
}

void CurlBody::addPart(const QByteArray &value, Imported &imported)
{
    const qsizetype equals = value.indexOf('=');
    neutral::Part part;
    part.name = QString::fromUtf8(value.left(qMax<qsizetype>(equals, 0)));
    qsizetype at = equals + 1;
    const char mark = at < value.size() ? value[at] : '\0';
    if (mark == '@' || mark == '<')
        ++at;
    const QString word = QString::fromUtf8(formWord(value, at));
    while (at < value.size()) {
        ++at; // the ;
        while (at < value.size() && value[at] == ' ')
            ++at;
        const QByteArray rest = value.mid(at);
        if (rest.startsWith("type=")) {
            at += 5;
            part.contentType = QString::fromUtf8(formWord(value, at)).trimmed();
        } else if (rest.startsWith("filename=")) {
            at += 9;
            part.filename = QString::fromUtf8(formWord(value, at));
        } else if (rest.startsWith("charset=") && !part.contentType.isEmpty()) {
            part.contentType += u"; "_s + QString::fromUtf8(formWord(value, at));
        } else {
            imported.note(
                CurlbodyText::tr("Part “%1” of the form has a parameter that was left out: %2")
                    .arg(part.name, QString::fromUtf8(formWord(value, at))));
        }
    }
    if (mark == '@')
        part.file = pathFrom(word, m_options);
    else if (mark == '<')
        part.value = QString::fromUtf8(content(word.toUtf8(), imported));
    else
        part.value = word;
    m_parts.append(part);
}

neutral::Body CurlBody::toBody(bool isForm) const
{
    if (hasParts())
        return neutral::Body::fromParts(m_parts);
    if (!m_data)
        return {};
    if (isForm) {
        if (const auto form = exactForm(*m_data))
            return neutral::Body::fromForm(*form);
    }
    return neutral::Body::fromBytes(*m_data);
}

} // namespace planops::workspace
