// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snippets/languages.h"
#include "core/snippets/literal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::snippets {

namespace {

struct CurlText
{
    Q_DECLARE_TR_FUNCTIONS(planops::snippets::Curl)
};

//! One argument may have 128 KiB on Linux; longer bodies come in through a pipe.
constexpr qsizetype longestArgument = 100'000;
//! From here on curl would ask first ("Expect: 100-continue").
constexpr qsizetype expectsFrom = qsizetype {1024} * 1024;

//! What curl would understand instead of sending: {a,b} and [1-3] make many addresses of one.
QByteArray addressOptions(const QByteArray &url)
{
    QByteArray options;
    if (url.contains('[') || url.contains(']') || url.contains('{') || url.contains('}'))
        options += " --globoff";
    if (url.contains("/."))
        options += " --path-as-is";
    return options;
}

QByteArray methodOption(const Plan &plan)
{
    const bool hasBody = plan.body || !plan.parts.isEmpty();
    if (plan.method == "HEAD")
        return " --head";
    if (plan.method == "GET" && !hasBody)
        return {};
    // No method needs quotes but for signs such as ` and !, which are rare and legal.
    const bool plain = std::all_of(plan.method.begin(), plan.method.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    return " -X " + (plain ? plan.method : shellQuoted(plan.method));
}

QByteArray headerOption(const PlannedHeader &header)
{
    if (!header.value.variable.isEmpty()) {
        // Double quotes: the shell puts the credential in. Schemes are tokens; of their signs these
        // two mean something there.
        QByteArray scheme = header.value.text;
        scheme.replace('`', "\\`").replace('$', "\\$");
        QByteArray name = header.name;
        name.replace('`', "\\`").replace('$', "\\$");
        return "-H \"" + name + ": " + scheme + '$' + header.value.variable + '"';
    }
    if (header.value.text.isEmpty())
        return "-H " + shellQuoted(header.name + ';'); // "Name:" would remove the header.
    return "-H " + shellQuoted(header.name + ": " + header.value.text);
}

QByteArray formQuoted(const QString &text)
{
    QByteArray quotedText = text.toUtf8();
    quotedText.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + quotedText + '"';
}

QByteArray partOption(const neutral::Part &part)
{
    const QByteArray name = part.name.toUtf8();
    const QString type = part.sentContentType();
    if (!part.isFile() && type.isEmpty() && part.filename.isEmpty())
        return "--form-string " + shellQuoted(name + '=' + part.value.toUtf8());
    QByteArray form = name + '=';
    form += part.isFile() ? '@' + formQuoted(part.file) : formQuoted(part.value);
    if (!type.isEmpty())
        form += ";type=" + type.toUtf8();
    if (!part.filename.isEmpty())
        form += ";filename=" + formQuoted(part.filename);
    return "-F " + shellQuoted(form);
}

bool fitsIntoArgument(const QByteArray &body)
{
    return body.size() <= longestArgument && !body.contains('\0') && isText(body);
}

QByteArray pipedBody(const QByteArray &body)
{
    QByteArray lines = "base64 -d <<'END' |\n";
    const QByteArray encoded = body.toBase64();
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        lines += encoded.mid(at, 76) + '\n';
    return lines + "END\n";
}

//! The method expects a body, so this program says that there is none (RFC 9110, 8.6).
bool announcesNoBody(const Plan &plan)
{
    return !plan.body && plan.parts.isEmpty()
        && (plan.method == "POST" || plan.method == "PUT" || plan.method == "PATCH");
}

} // namespace

Result<QString> curlSnippet(const Plan &plan)
{
    QByteArray command = "curl" + addressOptions(plan.url.bytes()) + methodOption(plan) + ' '
        + shellQuoted(plan.url.bytes());
    const auto add = [&command](const QByteArray &option) { command += " \\\n  " + option; };
    for (const PlannedHeader &header : plan.headers)
        add(headerOption(header));
    // Bodies are coded on the wire, answers too: curl undoes it, as this program does.
    if (plan.hasHeader("Accept-Encoding"))
        add("--compressed");

    QByteArray before;
    const bool hasBody = plan.body.has_value() || announcesNoBody(plan);
    if (hasBody && !plan.hasHeader("Content-Type"))
        add("-H 'Content-Type:'"); // curl would call it a form.
    if (plan.body && plan.body->size() >= expectsFrom && !plan.hasHeader("Expect"))
        add("-H 'Expect:'");
    if (plan.body && !fitsIntoArgument(*plan.body)) {
        before = pipedBody(*plan.body);
        add("--data-binary @-");
    } else if (hasBody) {
        add("--data-raw " + shellQuoted(plan.body.value_or(QByteArray())));
    }
    for (const neutral::Part &part : plan.parts)
        add(partOption(part));
    if (command.contains('\0')) {
        return failure(
            ErrorKind::Invalid,
            CurlText::tr("The request contains a NUL sign, which cannot stand in a command "
                         "line. Choose another language."));
    }
    return QString::fromUtf8(before + command + '\n');
}

} // namespace planops::snippets
