// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/claims.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::Claims)
};

//! NumericDate (RFC 7519, 2): seconds, possibly with a fraction. Empty for anything else and for
//! absurd years.
std::optional<UnixTime> time(const QJsonValue &value)
{
    constexpr double limit =
        1e12; // About the year 33 000: a date in milliseconds still shows as what it is.
    if (!value.isDouble())
        return std::nullopt;
    const double seconds = std::floor(value.toDouble());
    if (!(std::abs(seconds) <= limit))
        return std::nullopt;
    return UnixTime(std::chrono::seconds(static_cast<qint64>(seconds)));
}

QStringList words(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? QStringList() : QStringList {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (item.isString() && !item.toString().isEmpty())
            list.append(item.toString());
    }
    return list;
}

QStringList scopesOf(const QJsonObject &claims)
{
    const QString scope = claims.value("scope"_L1).toString();
    if (!scope.isEmpty())
        return scope.split(u' ', Qt::SkipEmptyParts);
    const QJsonValue scp = claims.value("scp"_L1); // Clerk's SDK and others: an array, or a text.
    return scp.isString() ? scp.toString().split(u' ', Qt::SkipEmptyParts) : words(scp);
}

QString nameOf(const QJsonObject &claims)
{
    const QString name = claims.value("name"_L1).toString();
    if (!name.isEmpty())
        return name;
    const QString both =
        claims.value("given_name"_L1).toString() + u' ' + claims.value("family_name"_L1).toString();
    if (const QString trimmed = both.trimmed(); !trimmed.isEmpty())
        return trimmed;
    return claims.value("preferred_username"_L1).toString();
}

QString withoutOrgPrefix(const QString &role)
{
    return role.startsWith("org:"_L1) ? role.sliced(4) : role;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        const bool plain = std::all_of(array.begin(), array.end(),
                                       [](const QJsonValue &item) { return item.isString(); });
        if (plain)
            return words(value).join(", "_L1);
    }
    // Numbers, objects and the rest look as they do in the token.
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

//! "14:52:07" today, with the date on other days; in the user's zone and language.
QString localTime(UnixTime when, UnixTime now)
{
    const QDateTime local = QDateTime::fromSecsSinceEpoch(when.time_since_epoch().count());
    const QDate today = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count()).date();
    const QString clock = local.toString(u"HH:mm:ss"_s);
    return local.date() == today
        ? clock
        : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + clock;
}

ClaimRow timeRow(const QString &name, const QJsonValue &value, UnixTime now)
{
    ClaimRow row {name, valueText(value), {}, false};
    const auto when = time(value);
    if (!when) {
        row.meaning = Text::tr("not a time in seconds");
        row.bad = true;
        return row;
    }
    const QString local = localTime(*when, now);
    const bool isFuture = *when > now;
    if (name == "exp"_L1) {
        row.meaning =
            isFuture ? Text::tr("expires %1").arg(local) : Text::tr("expired %1").arg(local);
        row.bad = !isFuture;
    } else if (name == "nbf"_L1) {
        row.meaning =
            isFuture ? Text::tr("not before %1").arg(local) : Text::tr("valid since %1").arg(local);
        row.bad = isFuture;
    } else if (name == "iat"_L1) {
        row.meaning = isFuture ? Text::tr("issued in the future, %1").arg(local)
                               : Text::tr("issued %1").arg(local);
        row.bad = isFuture;
    } else {
        row.meaning = local;
    }
    return row;
}

//! Clerk's version 2 session claims put the organization into "o" (facts/clerk.md, section 2).
QString organizationMeaning(const QJsonObject &o)
{
    const QString slug = o.value("slg"_L1).toString();
    const QString role = withoutOrgPrefix(o.value("rol"_L1).toString());
    return role.isEmpty() ? Text::tr("organization %1").arg(slug)
                          : Text::tr("%1 in organization %2").arg(role, slug);
}

QString meaningOf(const QString &name, const QJsonValue &value)
{
    if (name == "iss"_L1)
        return Text::tr("who issued it");
    if (name == "sub"_L1)
        return value.toString().startsWith("mch_"_L1) ? Text::tr("for which machine")
                                                      : Text::tr("for which user");
    if (name == "aud"_L1)
        return Text::tr("who may accept it");
    if (name == "azp"_L1)
        return Text::tr("to which application it was given");
    if (name == "client_id"_L1)
        return Text::tr("which application asked for it");
    if (name == "scope"_L1 || name == "scp"_L1)
        return Text::tr("what it allows");
    if (name == "jti"_L1)
        return Text::tr("its own number");
    if (name == "sid"_L1)
        return Text::tr("which sign-in it belongs to");
    if (name == "act"_L1)
        return Text::tr("somebody else acts as this user");
    if (name == "o"_L1)
        return organizationMeaning(value.toObject());
    if (name == "sts"_L1 && value.toString() == "pending"_L1)
        return Text::tr(
            "the session lacks something, such as a chosen organization; the API may refuse it");
    return {};
}

} // namespace

Claims Claims::of(const Jwt &jwt)
{
    const QJsonObject &json = jwt.claims;
    const QJsonObject organization = json.value("o"_L1).toObject();
    const auto either = [&](QLatin1StringView inOrganization, QLatin1StringView flat) {
        const QString nested = organization.value(inOrganization).toString();
        return nested.isEmpty() ? json.value(flat).toString() : nested;
    };
    Claims claims;
    claims.issuer = json.value("iss"_L1).toString();
    claims.subject = json.value("sub"_L1).toString();
    claims.audience = words(json.value("aud"_L1));
    claims.authorizedParty = json.value("azp"_L1).toString();
    claims.clientId = json.value("client_id"_L1).toString();
    claims.tokenId = json.value("jti"_L1).toString();
    claims.sessionId = json.value("sid"_L1).toString();
    claims.scopes = scopesOf(json);
    claims.expiresAt = time(json.value("exp"_L1));
    claims.notBefore = time(json.value("nbf"_L1));
    claims.issuedAt = time(json.value("iat"_L1));
    claims.name = nameOf(json);
    claims.email = json.value("email"_L1).toString();
    claims.organizationId = either("id"_L1, "org_id"_L1);
    claims.organizationSlug = either("slg"_L1, "org_slug"_L1);
    claims.role = withoutOrgPrefix(either("rol"_L1, "org_role"_L1));
    if (claims.role.isEmpty())
        claims.role = withoutOrgPrefix(json.value("role"_L1).toString());
    claims.sessionStatus = json.value("sts"_L1).toString();
    claims.actor = json.value("act"_L1).toObject();
    return claims;
}

QList<ClaimRow> describeClaims(const QJsonObject &claims, UnixTime now)
{
    static const QStringList order {
        u"iss"_s,      u"sub"_s,      u"aud"_s,  u"azp"_s,  u"client_id"_s, u"iat"_s, u"nbf"_s,
        u"exp"_s,      u"scope"_s,    u"scp"_s,  u"name"_s, u"email"_s,     u"o"_s,   u"org_id"_s,
        u"org_slug"_s, u"org_role"_s, u"role"_s, u"sid"_s,  u"sts"_s,       u"act"_s, u"jti"_s};
    QStringList names;
    for (const QString &name : order) {
        if (claims.contains(name))
            names.append(name);
    }
    const QStringList all = claims.keys(); // Sorted by Qt.
    for (const QString &name : all) {
        if (!order.contains(name))
            names.append(name);
    }
    QList<ClaimRow> rows;
    for (const QString &name : std::as_const(names)) {
        const QJsonValue value = claims.value(name);
        rows.append(isTimeClaim(name)
                        ? timeRow(name, value, now)
                        : ClaimRow {name, valueText(value), meaningOf(name, value), false});
    }
    return rows;
}

bool isTimeClaim(const QString &name)
{
    return name == "iat"_L1 || name == "nbf"_L1 || name == "exp"_L1 || name == "auth_time"_L1
        || name == "updated_at"_L1;
}

QString lengthWords(std::chrono::seconds duration)
{
    const qint64 total = std::abs(duration.count());
    if (total == 0)
        return Text::tr("%1 s", "seconds").arg(0);
    struct Part
    {
        qint64 count;
        QString text;
    };
    const Part parts[] = {
        {total / 86'400, Text::tr("%1 d", "days")},
        {total / 3600 % 24, Text::tr("%1 h", "hours")},
        {total / 60 % 60, Text::tr("%1 min", "minutes")},
        {total % 60, Text::tr("%1 s", "seconds")},
    };
    // The largest unit and the one below it: "1 d 0 h" says no more than "1 d".
    const auto first = std::find_if(std::begin(parts), std::end(parts),
                                    [](const Part &part) { return part.count > 0; });
    QString text = first->text.arg(first->count);
    if (const auto second = first + 1; second != std::end(parts) && second->count > 0)
        text += u' ' + second->text.arg(second->count);
    return text;
}

QString describeDuration(std::chrono::seconds duration)
{
    if (duration.count() == 0)
        return Text::tr("now");
    const QString length = lengthWords(duration);
    return duration.count() > 0 ? Text::tr("in %1").arg(length) : Text::tr("%1 ago").arg(length);
}

} // namespace planops::tokens
