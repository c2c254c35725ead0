// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/requestcheck.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {

std::optional<Error> invalid(const QString &message, const QString &detail = {})
{
    return Error {ErrorKind::Invalid, message, detail, {}};
}

QString say(const char *text)
{
    return QCoreApplication::translate("planops::http::Request", text);
}

} // namespace

std::optional<Error> requestProblem(const Request &request)
{
    if (request.url.isEmpty())
        return invalid(say(QT_TRANSLATE_NOOP("planops::http::Request", "The address is empty.")));
    if (!isToken(request.method)) {
        return invalid(
            say(QT_TRANSLATE_NOOP("planops::http::Request",
                                  "“%1” is not a valid method. A method is one word such as GET, "
                                  "without spaces."))
                .arg(QString::fromUtf8(request.method)));
    }
    if (request.method == "HEAD" && !std::holds_alternative<std::monostate>(request.body)) {
        return invalid(
            say(QT_TRANSLATE_NOOP("planops::http::Request",
                                  "A HEAD request has no body. Remove the body or choose another "
                                  "method.")));
    }
    for (const Header &header : request.headers) {
        if (const QString problem = headerProblem(header); !problem.isEmpty())
            return invalid(problem, QString::fromUtf8(header.name));
        for (const char *reserved : {"Content-Length", "Transfer-Encoding", "Connection"}) {
            if (sameName(header.name, reserved)) {
                return invalid(
                    say(QT_TRANSLATE_NOOP("planops::http::Request",
                                          "The header %1 is set by the connection itself. Remove "
                                          "it."))
                        .arg(QLatin1String(reserved)));
            }
        }
    }
    if (values(request.headers, "Host").size() > 1) {
        return invalid(say(QT_TRANSLATE_NOOP(
            "planops::http::Request", "The request has more than one Host header. Keep one.")));
    }
    return std::nullopt;
}

} // namespace planops::http
