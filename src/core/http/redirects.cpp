// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/redirects.h"

#include "core/base/redaction.h"

#include <QCoreApplication>

namespace planops::http {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("planops::http::Redirects", text);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool becomesGet(int status, const QByteArray &method)
{
    if (status == 303)
        return method != "GET" && method != "HEAD";
    return (status == 301 || status == 302) && method == "POST";
}

void dropBody(Request &request)
{
    request.body = std::monostate();
    for (const char *name :
         {"Content-Type", "Content-Encoding", "Content-Language", "Content-Location",
          "Content-Disposition", "Digest", "Content-Digest", "Expect"})
        removeAll(request.headers, name);
}

//! Takes away what was meant for the old origin only; returns the names.
QStringList dropCredentials(Request &request)
{
    QStringList dropped;
    request.headers.removeIf([&dropped](const Header &header) {
        const bool bound = redaction::isSecretHeader(header.name) || sameName(header.name, "Host");
        if (bound)
            dropped.append(QString::fromLatin1(header.name));
        return bound;
    });
    TlsOptions &tls = request.options.tls;
    if (!tls.certificateFile.isEmpty() || !tls.keyFile.isEmpty()) {
        tls.certificateFile.clear();
        tls.keyFile.clear();
        dropped.append(say(QT_TRANSLATE_NOOP("planops::http::Redirects", "client certificate")));
    }
    return dropped;
}

} // namespace

RedirectStep redirectStep(const Request &sent, const Hop &answer, int followed)
{
    RedirectStep step;
    const auto location = value(answer.headers, "Location");
    if (!isRedirect(answer.status) || !location)
        return step;

    const auto target = sent.url.resolved(*location);
    if (!target) {
        step.note =
            say(QT_TRANSLATE_NOOP("planops::http::Redirects",
                                  "The redirect was not followed. Its target cannot be used: %1"))
                .arg(target.error().message);
        return step;
    }
    const QString shown = redaction::url(target->toQUrl()).toString();
    if (!sent.options.followRedirects) {
        step.note = say(QT_TRANSLATE_NOOP(
                            "planops::http::Redirects",
                            "The answer points to %1. This request does not follow redirects."))
                        .arg(shown);
    } else if (sent.url.origin().scheme == "https" && target->origin().scheme == "http") {
        step.note =
            say(QT_TRANSLATE_NOOP("planops::http::Redirects",
                                  "The redirect to %1 was not followed: it leads from https to "
                                  "unencrypted http. Send a new request there if that is meant."))
                .arg(shown);
    } else if (followed >= sent.options.maximumHops) {
        step.note =
            QCoreApplication::translate("planops::http::Redirects",
                                        "Stopped after %n redirect(s). The last one points to %1.",
                                        nullptr, sent.options.maximumHops)
                .arg(shown);
    } else {
        Request next = sent;
        next.url = *target;
        if (becomesGet(answer.status, sent.method)) {
            next.method = "GET";
            dropBody(next);
        }
        if (target->origin() != sent.url.origin())
            step.dropped = dropCredentials(next);
        step.next = std::move(next);
    }
    return step;
}

} // namespace planops::http
