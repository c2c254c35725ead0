// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/supportreport.h"

#include "core/base/jsonparts.h"
#include "core/base/redaction.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::SupportReport)
};

//! Core 1.0, section 5.1, but for sub and updated_at; and what Clerk's templates call them.
constexpr std::array<QByteArrayView, 24> personalClaims {
    "name",          "given_name",   "family_name",   "middle_name",
    "nickname",      "profile",      "picture",       "website",
    "email",         "gender",       "birthdate",     "zoneinfo",
    "locale",        "phone_number", "address",       "preferred_username",
    "first_name",    "last_name",    "full_name",     "username",
    "email_address", "image_url",    "primary_email", "primary_email_address"};

//! The bytes of \a object with those values masked, and everything else as it was.
QByteArray withoutPeople(const QByteArray &object)
{
    QByteArray masked = object;
    const QList<JsonMember> members = jsonMembers(object);
    // From the end, so that the offsets before it stay right.
    for (auto member = members.crbegin(); member != members.crend(); ++member) {
        // A name that is spelled with escapes may be any.
        const bool isPersonal = member->name.contains('\\')
            || std::find(personalClaims.begin(), personalClaims.end(), member->name)
                != personalClaims.end();
        if (!isPersonal)
            continue;
        masked.replace(member->value.data() - object.constData(), member->value.size(),
                       QByteArray('"' + redaction::mask().toUtf8() + '"'));
    }
    return masked;
}

QString stateWord(Verdict::State state)
{
    switch (state) {
    case Verdict::State::Pass:
        return ReportText::tr("pass");
    case Verdict::State::Fail:
        return ReportText::tr("fail");
    case Verdict::State::Unknown:
        return ReportText::tr("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace

QString supportReport(const Jwt &jwt, TokenKind kind, const Report &report, UnixTime now)
{
    QStringList lines {ReportText::tr("PlanOps Explorer %1, report about a token, made %2")
                           .arg(QLatin1String(PLANOPS_VERSION),
                                QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count())
                                    .toUTC()
                                    .toString(Qt::ISODate)),
                       ReportText::tr("Kind: %1").arg(tokenKindLabel(kind)), QString()};
    for (const Verdict &verdict : report.verdicts) {
        lines.append(u"%1 %2  %3%4"_s.arg(
            verdict.name.leftJustified(10), stateWord(verdict.state).leftJustified(8), verdict.text,
            verdict.reason.isEmpty() ? QString() : u" (%1)"_s.arg(verdict.reason)));
    }
    lines << QString() << ReportText::tr("Header: %1").arg(QString::fromUtf8(jwt.headerJson))
          << ReportText::tr("Claims: %1").arg(QString::fromUtf8(withoutPeople(jwt.payloadJson)))
          << ReportText::tr("The signature and what names a person are left out.") << QString();
    // What somebody put into a claim of their own may still be a credential.
    return redaction::text(lines.join(u'\n'));
}

} // namespace planops::tokens
