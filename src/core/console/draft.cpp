// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/draft.h"

#include "core/base/redaction.h"
#include "core/console/draftbody.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::console::Draft)
};

tl::unexpected<Error> refuse(const QString &message)
{
    return failure(ErrorKind::Invalid, message);
}

QString trimmedBase(QString base)
{
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

bool isAbsolute(const QString &url)
{
    return url.contains("://"_L1) && url.indexOf("://"_L1) < url.indexOf(u'/');
}

//! RFC 9110, 9.1: a method is a token; its case counts.
bool isMethod(const QString &method)
{
    return !method.isEmpty() && std::all_of(method.begin(), method.end(), [](QChar c) {
        return c.unicode() < 0x80
            && (c.isLetterOrNumber() || QLatin1StringView("!#$%&'*+-.^_`|~").contains(c));
    });
}

Result<http::Url> targetOf(const QString &text, const auth::Profile &profile)
{
    const QString url = text.trimmed();
    if (url.isEmpty())
        return refuse(Text::tr(
            "The address is empty. Enter a path such as /api/v1/projects, or a whole address."));
    const QString mask = redaction::mask();
    if (url.contains(mask) || url.contains(QString::fromLatin1(QUrl::toPercentEncoding(mask)))) {
        return refuse(Text::tr("The address holds %1 in place of a secret, which is not kept on "
                               "disk. Enter it again.")
                          .arg(mask));
    }
    if (isAbsolute(url))
        return http::Url::parse(url);
    if (!url.startsWith(u'/')) {
        return refuse(Text::tr("“%1” is no address. Start with https://, or with / for a path "
                               "below the API address of "
                               "the profile.")
                          .arg(url));
    }
    if (profile.apiBase.isEmpty())
        return refuse(Text::tr("This profile has no API address yet. Enter it in the profile, or "
                               "write a whole address."));
    return http::Url::parse(wholeAddress(url, profile.apiBase));
}

Result<http::Headers> headersOf(const QList<Row> &rows)
{
    http::Headers headers;
    for (const Row &row : rows) {
        if (!row.enabled || (row.name.isEmpty() && row.value.isEmpty()))
            continue;
        const http::Header header {row.name.trimmed().toUtf8(), row.value.trimmed().toUtf8()};
        if (const QString problem = http::headerProblem(header); !problem.isEmpty())
            return refuse(Text::tr("Header “%1”: %2").arg(row.name, problem));
        if (row.value.contains(redaction::mask())) {
            return refuse(Text::tr("Header “%1” holds %2 in place of a secret, which is not kept "
                                   "on disk. Enter it again, or "
                                   "switch the row off.")
                              .arg(row.name, redaction::mask()));
        }
        headers.append(header);
    }
    return headers;
}

} // namespace

Draft Draft::make(const QString &method, const QString &url)
{
    Draft draft;
    draft.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    draft.method = method;
    draft.url = url;
    return draft;
}

Draft Draft::fromRequest(const http::Request &request, const QString &apiBase)
{
    Draft draft = make(QString::fromLatin1(request.method), request.url.toString());
    draft.url = belowBase(draft.url, apiBase);
    for (const http::Header &header : request.headers)
        draft.headers.append(
            {QString::fromUtf8(header.name), QString::fromUtf8(header.value), {}, true});
    if (http::value(request.headers, "authorization"))
        draft.auth = AuthKind::None;
    if (const auto *bytes = std::get_if<QByteArray>(&request.body); bytes && !bytes->isEmpty()) {
        takeBodyText(draft, QString::fromUtf8(*bytes),
                     http::value(request.headers, "content-type").value_or(QByteArray()));
    } else if (const auto *file = std::get_if<http::FileBody>(&request.body)) {
        draft.bodyFile = file->path;
        draft.bodyKind = BodyKind::File;
    }
    draft.followRedirects = request.options.followRedirects;
    const auto timeout = std::chrono::ceil<std::chrono::seconds>(request.options.timeout);
    draft.timeoutSeconds = static_cast<int>(timeout.count());
    draft.proxy = request.options.proxy;
    draft.tls = request.options.tls;
    return draft;
}

QString wholeAddress(const QString &url, const QString &apiBase)
{
    const QString path = url.trimmed();
    if (!path.startsWith(u'/') || apiBase.isEmpty())
        return path;
    return trimmedBase(apiBase) + path;
}

QString belowBase(const QString &url, const QString &apiBase)
{
    const auto base = http::Url::parse(trimmedBase(apiBase));
    const QString prefix = base ? trimmedBase(base->toString()) : QString();
    return !prefix.isEmpty() && url.startsWith(prefix + u'/') ? url.sliced(prefix.size()) : url;
}

QString Draft::displayTitle() const
{
    if (!title.isEmpty())
        return title;
    QString path = url.trimmed();
    if (isAbsolute(path)) {
        const qsizetype slash = path.indexOf(u'/', path.indexOf("://"_L1) + 3);
        path = slash < 0 ? u"/"_s : path.sliced(slash);
    }
    const auto end =
        std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'?' || c == u'#'; });
    path.truncate(end - path.begin());
    return path.isEmpty() ? method : method + u' ' + path;
}

auth::TokenUse Draft::tokenUse() const
{
    return auth == AuthKind::None ? auth::TokenUse::Never : auth::TokenUse::OwnOrigins;
}

Result<http::Request> Draft::toRequest(const auth::Profile &profile) const
{
    const QString verb = method.trimmed();
    if (!isMethod(verb))
        return refuse(
            Text::tr("“%1” is no method. Use letters only, such as GET or POST.").arg(method));
    const auto target = targetOf(url, profile);
    if (!target)
        return tl::unexpected(target.error());
    const auto sent = headersOf(headers);
    if (!sent)
        return tl::unexpected(sent.error());

    http::Request request;
    request.method = verb.toLatin1();
    request.url = *target;
    request.headers = *sent;
    if (const auto written = writeBody(*this, request); !written)
        return tl::unexpected(written.error());
    request.options.followRedirects = followRedirects;
    request.options.timeout = std::chrono::seconds(std::max(0, timeoutSeconds));
    request.options.proxy = proxy;
    request.options.tls = tls;
    return request;
}

} // namespace planops::console
