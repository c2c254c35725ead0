// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/cookiejar.h"

#include <QMutex>

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {

using EasyHandle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

//! Fields of a line as Netscape wrote them to files, and curl lists them.
enum CookieField { Domain, Subdomains, Path, Secure, Expires, Name, Value, CookieFieldCount };

constexpr auto httpOnlyMark = "#HttpOnly_"_L1;

std::optional<Cookie> cookieOf(const char *line)
{
    QString text = QString::fromUtf8(line);
    const bool isHttpOnly = text.startsWith(httpOnlyMark);
    if (isHttpOnly)
        text.remove(0, httpOnlyMark.size());
    const QStringList fields = text.split(u'\t');
    if (fields.size() < CookieFieldCount)
        return std::nullopt;
    Cookie cookie;
    cookie.name = fields[Name];
    cookie.value = Secret(fields[Value].toUtf8());
    cookie.domain = fields[Domain];
    cookie.forSubdomains = fields[Subdomains] == "TRUE"_L1;
    cookie.path = fields[Path];
    cookie.secureOnly = fields[Secure] == "TRUE"_L1;
    cookie.httpOnly = isHttpOnly;
    if (const qint64 expires = fields[Expires].toLongLong(); expires > 0)
        cookie.expires = QDateTime::fromSecsSinceEpoch(expires).toUTC();
    return cookie;
}

//! The line that makes curl forget it: the same cookie, long gone.
QByteArray expiredLine(const Cookie &cookie)
{
    const QString flag[] = {u"FALSE"_s, u"TRUE"_s};
    const QStringList fields {cookie.domain, flag[cookie.forSubdomains],
                              cookie.path,   flag[cookie.secureOnly],
                              u"1"_s,        cookie.name,
                              u"-"_s};
    return fields.join(u'\t').toUtf8();
}

} // namespace

struct CookieJar::Private
{
    Private() : share(curl_share_init(), curl_share_cleanup) { }

    [[nodiscard]] EasyHandle borrow() const
    {
        EasyHandle handle(curl_easy_init(), curl_easy_cleanup);
        curl_easy_setopt(handle.get(), CURLOPT_SHARE, share.get());
        return handle;
    }

    static void lock(CURL *, curl_lock_data data, curl_lock_access, void *self)
    {
        static_cast<Private *>(self)->mutexes.at(data).lock();
    }
    static void unlock(CURL *, curl_lock_data data, void *self)
    {
        static_cast<Private *>(self)->mutexes.at(data).unlock();
    }

    std::array<QMutex, CURL_LOCK_DATA_LAST> mutexes;
    const std::unique_ptr<CURLSH, decltype(&curl_share_cleanup)> share;
};

CookieJar::CookieJar() : d(std::make_unique<Private>())
{
    CURLSH *share = d->share.get();
    curl_share_setopt(share, CURLSHOPT_USERDATA, d.get());
    curl_share_setopt(share, CURLSHOPT_LOCKFUNC, &Private::lock);
    curl_share_setopt(share, CURLSHOPT_UNLOCKFUNC, &Private::unlock);
    curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
}

CookieJar::~CookieJar() = default;

QList<Cookie> CookieJar::cookies() const
{
    const EasyHandle handle = d->borrow();
    curl_slist *lines = nullptr;
    curl_easy_getinfo(handle.get(), CURLINFO_COOKIELIST, &lines);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> owned(lines,
                                                                            curl_slist_free_all);
    QList<Cookie> cookies;
    for (const curl_slist *line = lines; line; line = line->next) {
        auto cookie = cookieOf(line->data);
        // curl lists the expired ones until it next sends some.
        if (cookie && (!cookie->expires || *cookie->expires > QDateTime::currentDateTimeUtc()))
            cookies.append(*std::move(cookie));
    }
    std::sort(cookies.begin(), cookies.end(), [](const Cookie &a, const Cookie &b) {
        return std::tie(a.domain, a.path, a.name) < std::tie(b.domain, b.path, b.name);
    });
    return cookies;
}

void CookieJar::remove(const Cookie &cookie)
{
    curl_easy_setopt(d->borrow().get(), CURLOPT_COOKIELIST, expiredLine(cookie).constData());
}

void CookieJar::clear()
{
    curl_easy_setopt(d->borrow().get(), CURLOPT_COOKIELIST, "ALL");
}

void CookieJar::lendTo(void *curl) const
{
    curl_easy_setopt(curl, CURLOPT_SHARE, d->share.get());
    curl_easy_setopt(curl, CURLOPT_COOKIEFILE, ""); // No file: it switches the engine on.
}

} // namespace planops::http
