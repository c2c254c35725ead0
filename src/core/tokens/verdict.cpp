// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/verdict.h"

#include "core/tokens/claims.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace planops::tokens {

namespace {

using State = Verdict::State;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::tokens::Report)
};

//! One look at one token. Each function judges one aspect; none relies on another having passed.
class Examiner
{
public:
    Examiner(const Jwt &jwt, const JwkSet *keys, const Expectations &expected, UnixTime now)
        : m_jwt(jwt), m_keys(keys), m_expected(expected), m_now(now), m_claims(Claims::of(jwt))
    { }

    //! Clerk's order (facts/clerk.md, section 2), with what RFC 7515 and 8725 add put where a
    //! reader expects it.
    [[nodiscard]] Report report() const
    {
        return {{json(), typ(), alg(), crit(), kid(), signature(), iss(), aud(), azp(), exp(),
                 nbf(), iat()}};
    }

private:
    static Verdict pass(const QString &name, const QString &text)
    {
        return {name, State::Pass, {}, text};
    }
    static Verdict fail(const QString &name, const QString &reason, const QString &text)
    {
        return {name, State::Fail, reason, text};
    }
    static Verdict unknown(const QString &name, const QString &text, const QString &reason = {})
    {
        return {name, State::Unknown, reason, text};
    }

    [[nodiscard]] Verdict json() const;
    [[nodiscard]] Verdict typ() const;
    [[nodiscard]] Verdict alg() const;
    [[nodiscard]] Verdict crit() const;
    [[nodiscard]] Verdict kid() const;
    [[nodiscard]] Verdict signature() const;
    [[nodiscard]] Verdict iss() const;
    [[nodiscard]] Verdict aud() const;
    [[nodiscard]] Verdict azp() const;
    [[nodiscard]] Verdict exp() const;
    [[nodiscard]] Verdict nbf() const;
    [[nodiscard]] Verdict iat() const;

    [[nodiscard]] bool has(const QString &claim) const { return m_jwt.claims.contains(claim); }
    [[nodiscard]] Verdict absent(const QString &claim, const QString &text) const;
    [[nodiscard]] static Verdict notATime(const QString &claim);
    [[nodiscard]] QList<Jwk> candidates() const;
    [[nodiscard]] QString duration(UnixTime time) const { return describeDuration(time - m_now); }

    const Jwt &m_jwt;
    const JwkSet *m_keys;
    const Expectations &m_expected;
    UnixTime m_now;
    Claims m_claims;
};

Verdict Examiner::absent(const QString &claim, const QString &text) const
{
    if (m_expected.required.contains(claim))
        return fail(claim, u"token-verification-failed"_s,
                    Text::tr("The token has no %1 claim, and it must have one.").arg(claim));
    return unknown(claim, text);
}

Verdict Examiner::notATime(const QString &claim)
{
    return fail(claim, u"token-verification-failed"_s,
                Text::tr("The %1 claim is not a time in seconds.").arg(claim));
}

Verdict Examiner::json() const
{
    if (!m_jwt.duplicates.isEmpty()) {
        return fail(u"json"_s, u"token-invalid"_s,
                    Text::tr("A name occurs twice (%1): programs disagree on which of the two "
                             "counts, so the token cannot "
                             "be trusted.")
                        .arg(m_jwt.duplicates.join(", "_L1)));
    }
    if (has(u"sub"_s) && !m_jwt.claims.value("sub"_L1).isString())
        return fail(u"json"_s, u"token-verification-failed"_s,
                    Text::tr("The sub claim is not a text."));
    return pass(u"json"_s, Text::tr("The token is well-formed."));
}

Verdict Examiner::typ() const
{
    const QJsonValue value = m_jwt.header.value("typ"_L1);
    if (value.isUndefined())
        return pass(u"typ"_s, Text::tr("The header names no type, which is allowed."));
    QString type = value.toString().toLower();
    if (type.startsWith("application/"_L1)) // RFC 7515, 4.1.9
        type.remove(0, 12);
    if (type == "jwt"_L1)
        return pass(u"typ"_s, Text::tr("It is a plain JSON Web Token."));
    if (type == "at+jwt"_L1)
        return pass(u"typ"_s, Text::tr("It is an OAuth access token (RFC 9068)."));
    return fail(u"typ"_s, u"token-invalid"_s,
                Text::tr("The type “%1” is not that of an access, session or id token.")
                    .arg(value.toVariant().toString()));
}

Verdict Examiner::alg() const
{
    const QString algorithm = m_jwt.algorithm();
    const QString reason = u"token-invalid-algorithm"_s;
    if (algorithm.isEmpty())
        return fail(u"alg"_s, reason, Text::tr("The header does not say how the token is signed."));
    if (algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return fail(
            u"alg"_s, reason,
            Text::tr(
                "The token says that it is not signed (alg none): anybody could have written it."));
    if (algorithm.startsWith("HS"_L1)) {
        return fail(u"alg"_s, reason,
                    Text::tr("The token is signed with a shared secret (%1). An issuer's public "
                             "keys cannot confirm that, "
                             "and it is a known way to forge tokens.")
                        .arg(algorithm));
    }
    if (!m_expected.algorithms.contains(algorithm))
        return fail(u"alg"_s, reason,
                    Text::tr("The signature algorithm %1 is not accepted here.").arg(algorithm));
    return pass(u"alg"_s, Text::tr("It is signed with %1.").arg(algorithm));
}

Verdict Examiner::crit() const
{
    if (!m_jwt.header.contains("crit"_L1))
        return pass(u"crit"_s, Text::tr("It asks for no extension."));
    // RFC 7515, 4.1.11: whoever does not understand an extension must refuse; we understand none.
    return fail(u"crit"_s, u"token-invalid"_s,
                Text::tr("The header demands an extension that this program does not know (crit), "
                         "so the token must be refused."));
}

QList<Jwk> Examiner::candidates() const
{
    if (!m_keys)
        return {};
    if (m_jwt.keyId().isEmpty()) // RFC 7515, 4.1.4: kid is a hint and may be absent.
        return m_keys->keys();
    QList<Jwk> found;
    for (const Jwk &key : m_keys->keys()) {
        if (key.keyId() == m_jwt.keyId())
            found.append(key);
    }
    return found;
}

Verdict Examiner::kid() const
{
    const QString id = m_jwt.keyId();
    if (m_jwt.header.contains("kid"_L1) && !m_jwt.header.value("kid"_L1).isString())
        return fail(u"kid"_s, u"token-invalid"_s,
                    Text::tr("The key id in the header is not a text."));
    if (id.isEmpty())
        return unknown(u"kid"_s,
                       Text::tr("The header names no key; each key of the issuer is tried."));
    if (!m_keys)
        return unknown(
            u"kid"_s,
            Text::tr("The issuer's keys are not at hand, so key %1 was not looked up.").arg(id),
            u"jwk-remote-failed-to-load"_s);
    if (candidates().isEmpty()) {
        return fail(u"kid"_s, u"jwk-kid-mismatch"_s,
                    Text::tr("The issuer has no key %1: the token comes from another instance "
                             "(development or production), "
                             "or the key was replaced since.")
                        .arg(id));
    }
    return pass(u"kid"_s, Text::tr("The issuer publishes key %1.").arg(id));
}

Verdict Examiner::signature() const
{
    const QString name = u"signature"_s;
    if (m_jwt.signature.isEmpty())
        return fail(name, u"token-invalid-signature"_s,
                    Text::tr("There is no signature: nobody vouches for these claims."));
    if (alg().state == State::Fail)
        return fail(name, u"token-invalid-algorithm"_s,
                    Text::tr("The signature counts for nothing with this algorithm."));
    if (!m_keys)
        return unknown(
            name, Text::tr("The issuer's keys are not at hand, so the signature was not checked."),
            u"jwk-remote-failed-to-load"_s);
    const QList<Jwk> keys = candidates();
    if (keys.isEmpty())
        return unknown(name, Text::tr("Without the right key the signature cannot be checked."),
                       u"jwk-kid-mismatch"_s);
    const QByteArray input = m_jwt.signingInput();
    bool anyFits = false;
    for (const Jwk &key : keys) {
        if (key.verifies(m_jwt.algorithm(), input, m_jwt.signature))
            return pass(name, Text::tr("The issuer signed exactly these claims."));
        anyFits = anyFits || key.fits(m_jwt.algorithm());
    }
    if (!anyFits)
        return fail(name, u"token-invalid-algorithm"_s,
                    Text::tr("The issuer's key is not one for %1: the header was probably forged.")
                        .arg(m_jwt.algorithm()));
    return fail(name, u"token-invalid-signature"_s,
                Text::tr("The signature does not fit the content: the token was changed or damaged "
                         "after it was signed."));
}

Verdict Examiner::iss() const
{
    if (!has(u"iss"_s) && m_expected.required.contains(u"iss"_s))
        return absent(u"iss"_s, {});
    if (m_expected.issuer.isEmpty())
        return unknown(u"iss"_s, Text::tr("The issuer was not compared: none is expected."));
    if (m_claims.issuer.isEmpty())
        return fail(u"iss"_s, u"token-invalid-issuer"_s,
                    Text::tr("The token does not say who issued it."));
    if (m_claims.issuer != m_expected.issuer) {
        return fail(u"iss"_s, u"token-invalid-issuer"_s,
                    Text::tr("It was issued by %1, but %2 is expected.")
                        .arg(m_claims.issuer, m_expected.issuer));
    }
    return pass(u"iss"_s, Text::tr("It was issued by %1, as expected.").arg(m_claims.issuer));
}

Verdict Examiner::aud() const
{
    const bool malformed = has(u"aud"_s) && m_claims.audience.isEmpty()
        && m_jwt.claims.value("aud"_L1) != QJsonValue(QJsonArray());
    if (malformed)
        return fail(u"aud"_s, u"token-verification-failed"_s,
                    Text::tr("The aud claim is neither a text nor a list of texts."));
    if (m_claims.audience.isEmpty())
        return absent(u"aud"_s,
                      Text::tr("The token names no audience. Clerk's own check lets that pass, a "
                               "strict API does not."));
    if (m_expected.audience.isEmpty())
        return unknown(u"aud"_s, Text::tr("The audience was not compared: none is expected."));
    const QString named = m_claims.audience.join(", "_L1);
    if (!m_claims.audience.contains(m_expected.audience)) {
        return fail(
            u"aud"_s, u"token-verification-failed"_s,
            Text::tr("It is meant for %1, but %2 is expected.").arg(named, m_expected.audience));
    }
    return pass(u"aud"_s, Text::tr("It is meant for %1, as expected.").arg(m_expected.audience));
}

Verdict Examiner::azp() const
{
    if (m_expected.authorizedParties.isEmpty())
        return has(u"azp"_s) ? unknown(
                   u"azp"_s, Text::tr("The authorized party was not compared: none is expected."))
                             : absent(u"azp"_s, Text::tr("The token names no authorized party."));
    const QString reason = u"token-invalid-authorized-parties"_s;
    const QString expected = m_expected.authorizedParties.join(", "_L1);
    if (m_claims.authorizedParty.isEmpty()) {
        return fail(
            u"azp"_s, reason,
            Text::tr(
                "The token does not say to which application it was given, but %1 is expected.")
                .arg(expected));
    }
    if (!m_expected.authorizedParties.contains(m_claims.authorizedParty))
        return fail(u"azp"_s, reason,
                    Text::tr("It was given to %1, but %2 is expected.")
                        .arg(m_claims.authorizedParty, expected));
    return pass(u"azp"_s,
                Text::tr("It was given to %1, as expected.").arg(m_claims.authorizedParty));
}

Verdict Examiner::exp() const
{
    if (!has(u"exp"_s))
        return absent(u"exp"_s,
                      Text::tr("The token has no end: it never expires by itself. Clerk's own "
                               "check refuses such tokens."));
    if (!m_claims.expiresAt)
        return notATime(u"exp"_s);
    if (*m_claims.expiresAt <= m_now - m_expected.leeway)
        return fail(u"exp"_s, u"token-expired"_s,
                    Text::tr("It expired %1.").arg(duration(*m_claims.expiresAt)));
    return pass(u"exp"_s,
                *m_claims.expiresAt > m_now
                    ? Text::tr("It expires %1.").arg(duration(*m_claims.expiresAt))
                    : Text::tr("It expires just now."));
}

Verdict Examiner::nbf() const
{
    if (!has(u"nbf"_s))
        return absent(
            u"nbf"_s,
            Text::tr("The token names no start, so it counts from the moment it was issued."));
    if (!m_claims.notBefore)
        return notATime(u"nbf"_s);
    if (*m_claims.notBefore > m_now + m_expected.leeway) {
        return fail(u"nbf"_s, u"token-not-active-yet"_s,
                    Text::tr("It does not count yet, only %1. This computer's clock may be slow.")
                        .arg(duration(*m_claims.notBefore)));
    }
    return pass(u"nbf"_s, Text::tr("It counts already."));
}

Verdict Examiner::iat() const
{
    if (!has(u"iat"_s))
        return absent(u"iat"_s, Text::tr("The token does not say when it was issued."));
    if (!m_claims.issuedAt)
        return notATime(u"iat"_s);
    if (*m_claims.issuedAt > m_now + m_expected.leeway) {
        return fail(
            u"iat"_s, u"token-iat-in-the-future"_s,
            Text::tr("It says that it will be issued %1. This computer's clock may be slow.")
                .arg(duration(*m_claims.issuedAt)));
    }
    return pass(u"iat"_s,
                *m_claims.issuedAt < m_now
                    ? Text::tr("It was issued %1.").arg(duration(*m_claims.issuedAt))
                    : Text::tr("It was issued just now."));
}

} // namespace

std::optional<bool> Report::valid() const
{
    const auto failed = [](const Verdict &verdict) { return verdict.state == State::Fail; };
    if (std::any_of(verdicts.begin(), verdicts.end(), failed))
        return false;
    const Verdict *signature = find(u"signature"_s);
    if (!signature || signature->state != State::Pass)
        return std::nullopt;
    return true;
}

const Verdict *Report::find(const QString &name) const
{
    for (const Verdict &verdict : verdicts) {
        if (verdict.name == name)
            return &verdict;
    }
    return nullptr;
}

Report examine(const Jwt &jwt, const JwkSet *keys, const Expectations &expected, UnixTime now)
{
    return Examiner(jwt, keys, expected, now).report();
}

QString stateName(Verdict::State state)
{
    switch (state) {
    case State::Pass:
        return u"pass"_s;
    case State::Fail:
        return u"fail"_s;
    case State::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace planops::tokens
