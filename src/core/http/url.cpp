// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/url.h"

#include "core/base/hexdigit.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace planops::http {

namespace {

tl::unexpected<Error> refuse(const char *text, const QString &part = {})
{
    const QString message = QCoreApplication::translate("planops::http::Url", text);
    return failure(ErrorKind::Invalid, part.isNull() ? message : message.arg(part));
}

//! Percent-encodes what RFC 3986 allows nowhere; everything else, right escapes included, stays.
Result<QByteArray> encoded(QByteArrayView part)
{
    QByteArray out;
    out.reserve(part.size());
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char c = part[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%') {
            if (i + 2 >= part.size() || hexDigit(part[i + 1]) < 0 || hexDigit(part[i + 2]) < 0) {
                return refuse(QT_TRANSLATE_NOOP("planops::http::Url",
                                                "The address contains “%1”, which is not a valid "
                                                "percent escape. For a percent sign write %25."),
                              QString::fromUtf8(part.sliced(i, qMin(3, part.size() - i))));
            }
        }
        if (byte <= 0x20 || byte >= 0x7f || QByteArrayView("\"<>\\^`{|}").contains(c))
            out += '%' + QByteArray(1, c).toHex().toUpper();
        else
            out += c;
    }
    return out;
}

//! 0 to 255 without leading zeros.
bool isOctet(QByteArrayView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 3
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber || (text.size() > 1 && text.front() == '0'))
        return false;
    return std::accumulate(text.begin(), text.end(), 0,
                           [](int number, char c) { return number * 10 + (c - '0'); })
        <= 255;
}

//! Four decimal numbers without leading zeros: other spellings of an IPv4 address mean different
//! hosts to different programs.
bool isDottedQuad(QByteArrayView host)
{
    for (int i = 0; i < 3; ++i) {
        const qsizetype dot = host.indexOf('.');
        if (dot < 0 || !isOctet(host.first(dot)))
            return false;
        host = host.sliced(dot + 1);
    }
    return isOctet(host);
}

Result<QByteArray> parseHost(QStringView text)
{
    const auto bad = [text] {
        return refuse(QT_TRANSLATE_NOOP("planops::http::Url",
                                        "“%1” is not a valid host name. Check its spelling."),
                      text.toString());
    };
    if (text.startsWith(u'[')) {
        const QHostAddress address(text.sliced(1).chopped(1).toString());
        if (!text.endsWith(u']') || address.protocol() != QAbstractSocket::IPv6Protocol
            || !address.scopeId().isEmpty())
            return bad();
        return address.toString().toLatin1();
    }
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c < QChar(0x80); });
    const QByteArray host = ascii ? text.toLatin1().toLower() : QUrl::toAce(text.toString());
    const bool cleanLetters = std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
    if (host.isEmpty() || host.size() > 253 || !cleanLetters || host.startsWith('.')
        || host.contains(".."))
        return bad();
    const QByteArray lastLabel = host.mid(host.lastIndexOf('.') + 1);
    const bool numeric = !lastLabel.isEmpty()
        && (std::all_of(lastLabel.begin(), lastLabel.end(),
                        [](char c) { return c >= '0' && c <= '9'; })
            || lastLabel.startsWith("0x"));
    if (numeric && !isDottedQuad(host))
        return bad();
    return host;
}

//! RFC 3986, 5.2.4.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QList<QByteArray> out;
    const QList<QByteArray> segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (segments[i] == "..") {
            if (!out.isEmpty())
                out.removeLast();
            if (last)
                out.append(QByteArray());
        } else if (segments[i] == ".") {
            if (last)
                out.append(QByteArray());
        } else {
            out.append(segments[i]);
        }
    }
    return '/' + out.join('/');
}

qsizetype schemeLength(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon <= 0 || !text[0].isLetter())
        return 0;
    const bool clean = std::all_of(text.begin(), text.begin() + colon, [](QChar c) {
        return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.';
    });
    return clean ? colon : 0;
}

} // namespace

QString Origin::toString() const
{
    QString text = QString::fromLatin1(scheme) + u"://"_s;
    text +=
        host.contains(':') ? u'[' + QString::fromLatin1(host) + u']' : QString::fromLatin1(host);
    if (port != (scheme == "https" ? 443 : 80))
        text += u':' + QString::number(port);
    return text;
}

bool Origin::isLoopback() const
{
    return host == "localhost" || host == "::1" || (host.startsWith("127.") && isDottedQuad(host));
}

Result<Url> Url::parse(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return refuse(QT_TRANSLATE_NOOP("planops::http::Url", "The address is empty."));
    for (const QChar c : text) {
        if (c < QChar(0x20) || c == QChar(0x7f)) {
            return refuse(QT_TRANSLATE_NOOP("planops::http::Url",
                                            "The address contains a line break or an invisible "
                                            "control character. Type it again."));
        }
    }
    const qsizetype schemeEnd = text.indexOf("://"_L1);
    const QByteArray scheme =
        schemeEnd < 0 ? QByteArray() : text.first(schemeEnd).toLatin1().toLower();
    if (scheme != "https" && scheme != "http") {
        return refuse(QT_TRANSLATE_NOOP("planops::http::Url",
                                        "The address must start with https:// or http://."));
    }
    const QStringView rest = text.sliced(schemeEnd + 3);
    const auto authorityEnd = std::find_if(rest.begin(), rest.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
    });
    const QStringView authority = rest.first(authorityEnd - rest.begin());
    if (authority.contains(u'@')) {
        return refuse(QT_TRANSLATE_NOOP("planops::http::Url",
                                        "The address contains a user name or password before “@”. "
                                        "Use an Authorization header instead."));
    }
    const qsizetype colon = authority.lastIndexOf(u':');
    const bool hasPort = colon > authority.lastIndexOf(u']');
    auto host = parseHost(hasPort ? authority.first(colon) : authority);
    if (!host)
        return tl::unexpected(host.error());
    quint16 port = scheme == "https" ? 443 : 80;
    if (hasPort && colon + 1 < authority.size()) {
        const QStringView digits = authority.sliced(colon + 1);
        bool ok = false;
        const ushort number = digits.toUShort(&ok);
        if (!ok || number == 0 || !digits[0].isDigit()) {
            return refuse(QT_TRANSLATE_NOOP("planops::http::Url",
                                            "“%1” is not a valid port. Ports go from 1 to 65535."),
                          digits.toString());
        }
        port = number;
    }
    QStringView tail = rest.sliced(authority.size());
    if (const qsizetype fragment = tail.indexOf(u'#'); fragment >= 0)
        tail = tail.first(fragment);
    auto encodedTail = encoded(tail.toUtf8());
    if (!encodedTail)
        return tl::unexpected(encodedTail.error());

    Url url;
    url.m_origin = {scheme, *host, port};
    url.m_bytes = url.m_origin.toString().toLatin1();
    if (!encodedTail->startsWith('/'))
        url.m_bytes += '/';
    url.m_bytes += *encodedTail;
    return url;
}

Result<Url> Url::resolved(QByteArrayView reference) const
{
    const QString text = QString::fromUtf8(reference).trimmed();
    if (schemeLength(text) > 0) {
        auto absolute = parse(text);
        if (absolute) {
            const QByteArray target = absolute->path();
            const QByteArray query =
                absolute->m_bytes.mid(absolute->m_origin.toString().size() + target.size());
            absolute->m_bytes =
                absolute->m_origin.toString().toLatin1() + withoutDotSegments(target) + query;
        }
        return absolute;
    }
    if (text.startsWith("//"_L1))
        return resolved(QByteArray(m_origin.scheme + ':' + text.toUtf8()));

    const QString bare = text.section(u'#', 0, 0);
    QByteArray target;
    if (bare.isEmpty() || bare.startsWith(u'?')) {
        const bool keepsQuery = bare.isEmpty() && m_bytes.contains('?');
        target = path() + (keepsQuery ? '?' + query() : bare.toUtf8());
    } else {
        const qsizetype mark = bare.indexOf(u'?');
        QByteArray newPath = bare.left(mark).toUtf8();
        if (!newPath.startsWith('/'))
            newPath.prepend(path().left(path().lastIndexOf('/') + 1));
        target = withoutDotSegments(newPath) + (mark < 0 ? QByteArray() : bare.mid(mark).toUtf8());
    }
    return parse(QString(m_origin.toString() + QString::fromUtf8(target)));
}

QByteArray Url::path() const
{
    if (isEmpty())
        return {};
    const qsizetype start = m_origin.toString().size();
    const qsizetype mark = m_bytes.indexOf('?', start);
    return m_bytes.mid(start, mark < 0 ? -1 : mark - start);
}

QByteArray Url::query() const
{
    const qsizetype mark = m_bytes.indexOf('?');
    return mark < 0 ? QByteArray() : m_bytes.mid(mark + 1);
}

} // namespace planops::http
