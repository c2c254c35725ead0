// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/tokens/tokenview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

namespace {

//! \brief Gives these free functions a context for their translations.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::TokenView)
};

constexpr std::chrono::seconds kSoon = 10min;      // the guide: the ring turns amber
constexpr std::chrono::seconds kRenewBefore = 30s; // as Session does

QString sentenceCase(QString word)
{
    word.replace(u'_', u' ');
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

QString lifetimeWords(std::chrono::seconds lifetime)
{
    if (lifetime >= 48h)
        return Words::tr("%1 d").arg(lifetime / 24h);
    if (lifetime >= 1h)
        return Words::tr("%1 h").arg(lifetime / 1h);
    if (lifetime >= 1min)
        return Words::tr("%1 min").arg(lifetime / 1min);
    return Words::tr("%1 s").arg(lifetime / 1s);
}

void fillRing(ExpiryWords &words, std::chrono::seconds left)
{
    if (left >= 48h) {
        words.number = QString::number(left / 24h);
        words.unit = Words::tr("days");
    } else if (left >= 100min) {
        words.number = QString::number(left / 1h);
        words.unit = Words::tr("h");
    } else if (left >= 1min || left <= 0s) {
        words.number = QString::number(std::max<qint64>(0, left / 1min));
        words.unit = Words::tr("min");
    } else {
        words.number = QString::number(left / 1s);
        words.unit = Words::tr("s");
    }
}

QDateTime localTime(UnixTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count());
}

bool isSameDay(UnixTime time, UnixTime now)
{
    return localTime(time).date() == localTime(now).date();
}

QString dayWords(UnixTime time, UnixTime now)
{
    const QDate day = localTime(time).date();
    return QLocale().toString(
        day, day.year() == localTime(now).date().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

void fillRenewal(ExpiryWords &words, const TokenView &view, UnixTime now, bool expired)
{
    if (view.refreshing) {
        words.renewal = Words::tr("Renewing now");
    } else if (view.problem && view.renews) {
        words.renewal = Words::tr("Automatic renewal failed");
        words.renewalBad = true;
    } else if (!view.renews) {
        words.renewal =
            expired ? Words::tr("Sign in again to renew") : Words::tr("Does not renew by itself");
    } else if (!view.expiresAt) {
        words.renewal = Words::tr("Renews when the API refuses it");
    } else if (expired) {
        words.renewal = Words::tr("Renews with the next request");
    } else {
        const UnixTime at = *view.expiresAt - kRenewBefore;
        words.renewal = isSameDay(at, now)
            ? Words::tr("Renews by itself at %1").arg(localTime(at).toString(u"HH:mm"_s))
            : Words::tr("Renews by itself, %1").arg(dayWords(at, now));
    }
}

} // namespace

QString clockTime(UnixTime time, UnixTime now)
{
    const QString clock = localTime(time).toString(u"HH:mm:ss"_s);
    return isSameDay(time, now) ? clock : u"%1, %2"_s.arg(dayWords(time, now), clock);
}

TokenView TokenView::of(const auth::Session &session)
{
    TokenView view = of(session.profile(), session.tokens());
    view.state = session.state();
    view.refreshing = session.isRefreshing();
    view.problem = session.problem();
    return view;
}

TokenView TokenView::of(const auth::Profile &profile, const auth::TokenSet &tokens)
{
    TokenView view;
    view.profile = profile;
    view.token = tokens.accessToken;
    view.state =
        tokens.isEmpty() ? auth::Session::State::SignedOut : auth::Session::State::SignedIn;
    view.renews = tokens.isRenewable();
    view.scopes = tokens.scopes;
    view.issuedAt = tokens.issuedAt;
    view.expiresAt = tokens.expiresAt;
    if (view.hasToken()) {
        view.kind = tokens::tokenKind(tokens.accessToken.reveal(), profile.clientId);
        if (const Result<tokens::Jwt> jwt = tokens::Jwt::decode(tokens.accessToken.reveal())) {
            view.jwt = *jwt;
            view.claims = tokens::Claims::of(*jwt);
        }
    }
    const tokens::Claims &claims = view.claims;
    // The token is what the API judges: its own times go before what the token endpoint said.
    if (claims.expiresAt)
        view.expiresAt = claims.expiresAt;
    if (claims.issuedAt)
        view.issuedAt = claims.issuedAt;
    if (view.scopes.isEmpty())
        view.scopes = claims.scopes;
    view.email = tokens.email.isEmpty() ? claims.email : tokens.email;
    view.who = !tokens.name.isEmpty() ? tokens.name : claims.name;
    if (view.who.isEmpty())
        view.who = !view.email.isEmpty() ? view.email
            : !tokens.subject.isEmpty()  ? tokens.subject
                                         : claims.subject;
    if (view.email.isEmpty() || view.email == view.who)
        view.email = tokens.subject.isEmpty() ? claims.subject : tokens.subject;
    view.organization =
        claims.organizationSlug.isEmpty() ? claims.organizationId : claims.organizationSlug;
    view.role = sentenceCase(claims.role);
    return view;
}

ExpiryWords expiryWords(const TokenView &view, UnixTime now)
{
    ExpiryWords words;
    if (!view.hasToken()) {
        words.state = Words::tr("Signed out");
        words.number = u"–"_s;
        return words;
    }
    if (!view.expiresAt) {
        words.state = Words::tr("No expiry known");
        words.title = Words::tr("Expiry not known");
        words.clock = Words::tr("The token does not say until when it is valid");
        words.number = u"?"_s;
        fillRenewal(words, view, now, true);
        return words;
    }
    const std::chrono::seconds left = *view.expiresAt - now;
    const bool expired = left <= 0s;
    fillRing(words, left);
    const QString at = clockTime(*view.expiresAt, now);
    const bool knowsLifetime = view.issuedAt && *view.expiresAt > *view.issuedAt;
    const std::chrono::seconds lifetime = knowsLifetime ? *view.expiresAt - *view.issuedAt : 1h;
    if (expired) {
        words.tone = Tone::Bad;
        words.state = Words::tr("Expired");
        words.title = Words::tr("Expired %1").arg(tokens::describeDuration(left));
        words.clock = knowsLifetime
            ? Words::tr("%1, after a %2 lifetime").arg(at, lifetimeWords(lifetime))
            : at;
    } else {
        // A token that only ever lives for minutes is not in danger from the start: amber in its
        // last third.
        const bool soon = left < std::min(kSoon, lifetime / 3);
        words.tone = soon ? Tone::Warn : Tone::Ok;
        words.state = soon ? Words::tr("Expires soon") : Words::tr("Active");
        words.title = Words::tr("Expires %1").arg(tokens::describeDuration(left));
        // Two dates have no room beside the ring; the claims tell when it was issued.
        words.clock = view.issuedAt && isSameDay(*view.expiresAt, now)
            ? Words::tr("At %1, issued %2").arg(at, clockTime(*view.issuedAt, now))
            : Words::tr("At %1").arg(at);
        words.left = std::clamp(double(left.count()) / double(lifetime.count()), 0.0, 1.0);
    }
    fillRenewal(words, view, now, expired);
    return words;
}

} // namespace planops::gui
