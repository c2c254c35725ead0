// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/fetchcall.h"

#include "core/snippets/literal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

struct FetchcallText
{
    Q_DECLARE_TR_FUNCTIONS(planops::snippets::Fetch)
};

//! What fetch() refuses or changes (Fetch standard, 2.2.1 and 5.4).
std::optional<Error> fetchProblem(const Plan &plan)
{
    const auto refuse = [](const QString &message) {
        return Error {ErrorKind::Invalid, message, {}, {}};
    };
    const QString method = QString::fromLatin1(plan.method);
    const QByteArray upper = plan.method.toUpper();
    if (upper == "CONNECT" || upper == "TRACE" || upper == "TRACK")
        return refuse(FetchcallText::tr("fetch() does not send %1 requests. Choose cURL or Python.")
                          .arg(method));
    for (const char *normalized : {"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"}) {
        if (upper == normalized && plan.method != upper)
            return refuse(
                FetchcallText::tr("fetch() would write the method %1 in capitals. Write it so, or "
                                  "choose cURL or Python.")
                    .arg(method));
    }
    if (plan.method == "GET" && (plan.body || !plan.parts.isEmpty()))
        return refuse(FetchcallText::tr("fetch() sends no body with GET. Choose cURL or Python."));
    // In an object it would be the prototype; Node loses it in every other form, too.
    if (plan.hasHeader("__proto__"))
        return refuse(
            FetchcallText::tr("fetch() sends no header __proto__. Choose cURL or Python."));
    return std::nullopt;
}

QString valueExpression(const PlannedHeader &header, const FetchStyle &style)
{
    if (header.isBearer && style.hasGetToken)
        return u"`Bearer ${token}`"_s;
    const QString text = quotedBytes(header.value.text);
    if (header.value.variable.isEmpty())
        return text;
    // Not "undefined" where the variable is not set; TypeScript asks for it, too.
    const QString variable =
        u"process.env."_s + QString::fromLatin1(header.value.variable) + u" ?? \"\""_s;
    return header.value.text.isEmpty() ? variable : QString(text + u" + ("_s + variable + u')');
}

QString headerLines(const QList<PlannedHeader> &headers, const FetchStyle &style)
{
    QString lines = u"  headers: {\n"_s;
    for (const PlannedHeader &header : headers) {
        const QString name = quoted(QString::fromLatin1(header.name));
        lines += u"    "_s + name + u": "_s + valueExpression(header, style) + u",\n"_s;
    }
    return lines + u"  },\n"_s;
}

//! A string body would get a Content-Type of its own, bytes get none.
QString bodyExpression(const Plan &plan, const FetchStyle &style)
{
    const QByteArray &body = *plan.body;
    // React Native knows neither atob() nor TextEncoder before 0.74, and its types know them not.
    const bool isPlainText = isText(body) && plan.hasHeader("Content-Type");
    if (style.files == FetchStyle::Files::Native && !isPlainText)
        return u"Uint8Array.from("_s + quoted(QString::fromLatin1(body))
            + u", (c) => c.charCodeAt(0))"_s;
    if (!isText(body))
        return u"Uint8Array.from(atob(\""_s + QString::fromLatin1(body.toBase64())
            + u"\"), (c) => c.charCodeAt(0))"_s;
    const QString text = quoted(QString::fromUtf8(body));
    return plan.hasHeader("Content-Type") ? text
                                          : QString(u"new TextEncoder().encode("_s + text + u')');
}

QString appendCall(const neutral::Part &part, const FetchStyle &style, int fileNumber)
{
    const QString name = quoted(part.name);
    const QString type = quoted(part.sentContentType());
    const QString filename = quoted(part.sentFilename());
    if (!part.isFile() && part.filename.isEmpty())
        return u"form.append("_s + name + u", "_s + quoted(part.value) + u");\n"_s;
    QString content = u"["_s + quoted(part.value) + u']';
    if (part.isFile()) {
        switch (style.files) {
        case FetchStyle::Files::Native:
            return u"form.append("_s + name + u", { uri: "_s + quoted(part.file) + u", name: "_s
                + filename + u", type: "_s + type + u" });\n"_s;
        case FetchStyle::Files::Browser:
            content = u"[file"_s + QString::number(fileNumber) + u']';
            break;
        case FetchStyle::Files::Node:
            content = u"[await readFile("_s + quoted(part.file) + u")]"_s;
            break;
        }
    }
    return u"form.append("_s + name + u", new Blob("_s + content + u", { type: "_s + type
        + u" }), "_s + filename + u");\n"_s;
}

QString formStatements(const Plan &plan, const FetchStyle &style)
{
    QString lines;
    const bool readsFiles = style.files == FetchStyle::Files::Node
        && std::any_of(plan.parts.begin(), plan.parts.end(),
                       [](const neutral::Part &part) { return part.isFile(); });
    if (readsFiles)
        lines += u"const { readFile } = await import(\"node:fs/promises\");\n"_s;
    lines += u"const form = new FormData();\n"_s;
    int fileNumber = 0;
    for (const neutral::Part &part : plan.parts) {
        if (part.isFile())
            ++fileNumber;
        lines += appendCall(part, style, fileNumber);
    }
    return lines;
}

} // namespace

Result<QString> fetchStatements(const Plan &plan, const FetchStyle &style, const QString &indent)
{
    if (const auto problem = fetchProblem(plan))
        return tl::unexpected(*problem);
    QString lines = plan.parts.isEmpty() ? QString() : formStatements(plan, style);
    QString options;
    if (plan.method != "GET")
        options += u"  method: "_s + quoted(QString::fromLatin1(plan.method)) + u",\n"_s;
    if (const auto headers = plan.joinedHeaders(); !headers.isEmpty())
        options += headerLines(headers, style);
    if (!plan.parts.isEmpty())
        options += u"  body: form,\n"_s;
    else if (plan.body && !plan.body->isEmpty())
        options += u"  body: "_s + bodyExpression(plan, style) + u",\n"_s;
    lines += u"const response = await fetch("_s + quoted(plan.url.toString());
    lines += options.isEmpty() ? u");\n"_s : QString(u", {\n"_s + options + u"});\n"_s);
    // No literal holds a real line break, so every line here is one of ours.
    static const QRegularExpression lineStart(u"^(?=.)"_s, QRegularExpression::MultilineOption);
    return lines.replace(lineStart, indent);
}

QStringList fileVariables(const Plan &plan)
{
    QStringList names;
    for (const neutral::Part &part : plan.parts) {
        if (part.isFile())
            names.append(u"file"_s + QString::number(names.size() + 1));
    }
    return names;
}

} // namespace planops::snippets
