// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/literal.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

//! A bytes object: text where it is text, base64 elsewhere.
QString bytesLiteral(const QByteArray &bytes)
{
    if (isText(bytes))
        return quoted(QString::fromUtf8(bytes)) + u".encode()"_s;
    return u"base64.b64decode(\""_s + QString::fromLatin1(bytes.toBase64()) + u"\")"_s;
}

//! A str where that is enough: requests writes it as Latin-1.
QString headerLiteral(const Value &value)
{
    if (value.variable.isEmpty())
        return isAscii(value.text) ? quoted(QString::fromUtf8(value.text))
                                   : bytesLiteral(value.text);
    const QString variable = u"os.environ[\""_s + QString::fromLatin1(value.variable) + u"\"]"_s;
    return value.text.isEmpty()
        ? variable
        : QString(quoted(QString::fromUtf8(value.text)) + u" + "_s + variable);
}

//! requests tidies addresses up ("/../", "%7e", an empty query) and writes methods in capitals.
//! What it could change is set again after it has prepared the request.
bool isChangedByRequests(const Plan &plan)
{
    static const QRegularExpression plainUrl(
        u"^https?://[a-z0-9.:-]+(?:/[A-Za-z0-9_~!$&'()*+,;=:@/-]*)?(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@/-]+)?$"_s);
    return plan.method != plan.method.toUpper() || !plainUrl.match(plan.url.toString()).hasMatch()
        || plan.url.path().contains("//");
}

QString partLines(const QList<neutral::Part> &parts)
{
    QString lines = u"    files=[\n"_s;
    for (const neutral::Part &part : parts) {
        const QString filename = part.sentFilename();
        const QString type = part.sentContentType();
        const QString content = part.isFile()
            ? QString(u"open("_s + quoted(part.file) + u", \"rb\")"_s)
            : QString(quoted(part.value));
        lines += u"        ("_s + quoted(part.name) + u", ("_s
            + (filename.isEmpty() ? u"None"_s : quoted(filename)) + u", "_s + content;
        if (!type.isEmpty())
            lines += u", "_s + quoted(type);
        lines += u")),\n"_s;
    }
    return lines + u"    ],\n"_s;
}

} // namespace

Result<QString> pythonSnippet(const Plan &plan)
{
    const QString method = quoted(QString::fromLatin1(plan.method));
    const QString url = quoted(plan.url.toString());
    QString arguments = u"    "_s + method + u",\n    "_s + url + u",\n"_s;
    const QList<PlannedHeader> headers = plan.joinedHeaders();
    if (!headers.isEmpty()) {
        arguments += u"    headers={\n"_s;
        for (const PlannedHeader &header : headers)
            arguments += u"        "_s + quoted(QString::fromLatin1(header.name)) + u": "_s
                + headerLiteral(header.value) + u",\n"_s;
        arguments += u"    },\n"_s;
    }
    if (plan.body && !plan.body->isEmpty())
        arguments += u"    data="_s + bytesLiteral(*plan.body) + u",\n"_s;
    if (!plan.parts.isEmpty())
        arguments += partLines(plan.parts);

    QString imports;
    if (arguments.contains("base64.b64decode("_L1))
        imports += u"import base64\n"_s;
    if (arguments.contains("os.environ["_L1))
        imports += u"import os\n"_s;
    if (!imports.isEmpty())
        imports += u'\n';
    QString code = imports + u"import requests\n\n"_s;
    if (isChangedByRequests(plan)) {
        code +=
            u"session = requests.Session()\nrequest = session.prepare_request(requests.Request(\n"_s
            + arguments + u"))\n# Exactly this method and address: requests would tidy them up.\n"_s
            + u"request.method = "_s + method + u"\nrequest.url = "_s + url
            + u"\nresponse = session.send(request, timeout=30)\n"_s;
    } else {
        code += u"response = requests.request(\n"_s + arguments + u"    timeout=30,\n)\n"_s;
    }
    return QString(code + u"print(response.status_code, response.text)\n"_s);
}

} // namespace planops::snippets
