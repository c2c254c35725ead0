// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/formats.h"

#include <QDate>
#include <QHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

bool isDate(const QString &text)
{
    static const QRegularExpression shape(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return shape.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

//! RFC 3339: with an offset, and with second 60 for leap seconds.
bool isTime(const QString &text)
{
    static const QRegularExpression shape(
        u"^([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?([Zz]|[+-]([01]\\d|2[0-3]):[0-5]\\d)$"_s);
    return shape.match(text).hasMatch();
}

bool isDateTime(const QString &text)
{
    return text.size() > 11 && (text[10] == u'T' || text[10] == u't' || text[10] == u' ')
        && isDate(text.first(10)) && isTime(text.sliced(11));
}

bool isUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.isRelative();
}

bool isUriReference(const QString &text)
{
    return text.isEmpty() || QUrl(text, QUrl::StrictMode).isValid();
}

bool isIpv4(const QString &text)
{
    static const QRegularExpression shape(
        u"^((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}$"_s);
    return shape.match(text).hasMatch();
}

bool isIpv6(const QString &text)
{
    return text.contains(u':') && !text.contains(u'%')
        && QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

template <const char16_t *pattern>
bool matches(const QString &text)
{
    static const QRegularExpression shape(QString::fromUtf16(pattern));
    return shape.match(text).hasMatch();
}

constexpr char16_t uuidShape[] =
    u"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
constexpr char16_t emailShape[] = u"^[^@\\s]+@[^@\\s]+$";
constexpr char16_t hostShape[] =
    u"^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}"
    u"[A-Za-z0-9])?)*$";
constexpr char16_t durationShape[] =
    u"^P(?!$)((\\d+W)|(\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$";
constexpr char16_t base64Shape[] = u"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

struct Format
{
    bool (*fits)(const QString &);
    QString example;
};

const QHash<QString, Format> &formats()
{
    static const QHash<QString, Format> all {
        {u"date-time"_s, {isDateTime, u"2026-01-15T09:30:00Z"_s}},
        {u"date"_s, {isDate, u"2026-01-15"_s}},
        {u"time"_s, {isTime, u"09:30:00Z"_s}},
        {u"duration"_s, {matches<durationShape>, u"P1DT2H"_s}},
        {u"email"_s, {matches<emailShape>, u"someone@example.com"_s}},
        {u"uuid"_s, {matches<uuidShape>, u"5b0c5a7e-6a0f-4d0c-9b3f-2f1d6c1e8a10"_s}},
        {u"uri"_s, {isUri, u"https://example.com/"_s}},
        {u"url"_s, {isUri, u"https://example.com/"_s}},
        {u"uri-reference"_s, {isUriReference, u"/example"_s}},
        {u"hostname"_s, {matches<hostShape>, u"example.com"_s}},
        {u"ipv4"_s, {isIpv4, u"192.0.2.1"_s}},
        {u"ipv6"_s, {isIpv6, u"2001:db8::1"_s}},
        {u"byte"_s, {matches<base64Shape>, u"ZXhhbXBsZQ=="_s}},
        {u"regex"_s,
         {[](const QString &text) { return QRegularExpression(text).isValid(); }, u"^a+$"_s}},
    };
    return all;
}

} // namespace

bool fitsFormat(const QString &format, const QString &text)
{
    const auto known = formats().constFind(format);
    return known == formats().constEnd() || known->fits(text);
}

bool fitsNumberFormat(const QString &format, double number)
{
    if (format == "int32"_L1)
        return number >= -2147483648.0 && number <= 2147483647.0;
    if (format == "int64"_L1)
        return number >= -9223372036854775808.0 && number <= 9223372036854775808.0;
    return true;
}

QString exampleOfFormat(const QString &format)
{
    const auto known = formats().constFind(format);
    return known == formats().constEnd() ? QString() : known->example;
}

} // namespace planops::spec
