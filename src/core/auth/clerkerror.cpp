// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/clerkerror.h"

#include "core/auth/formtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

struct ClerkErrorText
{
    Q_DECLARE_TR_FUNCTIONS(planops::auth::ClerkError)
};

//! What Clerk's body says, cleaned.
struct ClerkWords
{
    bool isClerk = false; //!< The body has Clerk's shape.
    QString code;
    QString text;
    QString parameter;
    QString trace;
};

ClerkWords wordsOf(const http::Response &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(answer.body.readAll()).object();
    const QJsonObject first = body.value("errors"_L1).toArray().first().toObject();
    ClerkWords words;
    words.isClerk = !first.isEmpty();
    words.code = safeServerText(first.value("code"_L1).toString(), 80);
    words.text = safeServerText(first.value("long_message"_L1).toString());
    if (words.text.isEmpty())
        words.text = safeServerText(first.value("message"_L1).toString());
    words.parameter =
        safeServerText(first.value("meta"_L1).toObject().value("param_name"_L1).toString(), 80);
    words.trace = safeServerText(body.value("clerk_trace_id"_L1).toString(), 80);
    if (words.trace.isEmpty())
        words.trace = safeServerText(QString::fromLatin1(answer.header("cf-ray").value_or("")), 80);
    return words;
}

bool isKeyCode(const QString &code)
{
    return code == "clerk_key_invalid"_L1 || code == "secret_key_invalid"_L1
        || code == "authentication_invalid"_L1 || code == "authorization_header_format_invalid"_L1;
}

QString adviceFor(const QString &code)
{
    if (isKeyCode(code)) {
        return ClerkErrorText::tr(
            "Copy the secret key again from Clerk's dashboard, under API keys: it may "
            "have been replaced.");
    }
    if (code == "request_invalid_for_environment"_L1) {
        return ClerkErrorText::tr(
            "This is a production instance, where Clerk makes no sessions for a key. "
            "What remains: sign in with the browser as the service user, which renews "
            "by itself; paste a token; or use the key of a development instance.");
    }
    if (code == "authorization_invalid"_L1)
        return ClerkErrorText::tr(
            "The key may not do this. Use the secret key of the instance itself.");
    if (code == "quota_exceeded"_L1)
        return ClerkErrorText::tr(
            "The plan of the Clerk instance is used up. Ask whoever runs it.");
    if (code == "api_version_invalid"_L1)
        return ClerkErrorText::tr(
            "Clerk no longer speaks the version of its API that this program uses. "
            "Update the program.");
    return ClerkErrorText::tr("Check the secret key and the user in Clerk's dashboard.");
}

Error busy(const http::Response &answer)
{
    bool isNumber = false;
    const int seconds = answer.header("Retry-After").value_or("").trimmed().toInt(&isNumber);
    return {ErrorKind::Server,
            isNumber && seconds > 0
                ? ClerkErrorText::tr(
                    "Clerk gets too many requests with this key. Try again in %n second(s).",
                    nullptr, seconds)
                : ClerkErrorText::tr(
                    "Clerk gets too many requests with this key. Try again in a minute."),
            {},
            u"too_many_requests"_s};
}

Error stranger(int status)
{
    if (status >= 300 && status < 400) {
        return {ErrorKind::Server,
                ClerkErrorText::tr(
                    "The Backend API answered with a redirect, which is not followed with a "
                    "secret key. Check its address, and the proxy between."),
                {},
                u"redirect"_s};
    }
    return {ErrorKind::Server,
            ClerkErrorText::tr(
                "Something other than Clerk answered with status %1: a proxy, a firewall or "
                "the network in front of Clerk. Try again, or from another network.")
                .arg(status),
            {},
            u"not-clerk"_s};
}

} // namespace

Error clerkError(const http::Response &answer)
{
    const int status = answer.status();
    const ClerkWords words = wordsOf(answer);
    Error error;
    if (status == 429) {
        error = busy(answer);
    } else if (!words.isClerk) {
        error = stranger(status);
    } else if (status >= 500) {
        error = {ErrorKind::Server,
                 ClerkErrorText::tr("Clerk had a failure of its own: %1 Try again in a minute.")
                     .arg(words.text),
                 {},
                 words.code};
    } else {
        error = {ErrorKind::Auth,
                 ClerkErrorText::tr("Clerk refused: %1 %2").arg(words.text, adviceFor(words.code)),
                 {},
                 words.code};
    }
    QStringList detail {u"HTTP %1"_s.arg(status), words.code, words.parameter, words.trace};
    detail.removeAll(QString());
    error.detail = u"Backend API: "_s + detail.join(u", "_s);
    return error;
}

bool isFinal(const Error &error)
{
    return error.kind == ErrorKind::Auth
        && (isKeyCode(error.code) || error.code == "no-user"_L1 || error.code == "wrong-issuer"_L1);
}

} // namespace planops::auth
