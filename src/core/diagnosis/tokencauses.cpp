// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::diagnosis {

namespace {

using tokens::TokenKind;

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Cause)
};

QString localClock(UnixTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()).toString(u"HH:mm:ss"_s);
}

Weight orElse(bool said, bool proven)
{
    return said && proven ? Weight::Certain : said ? Weight::Said : Weight::Proven;
}

Cause expired(const Evidence &evidence, const Observation &seen)
{
    QString why = TokenText::tr("The API rejected the request because the token ran out.");
    if (seen.claims.expiresAt && *seen.claims.expiresAt <= seen.serverNow) {
        why = TokenText::tr("The API rejected the request because the token ran out %1, at %2.")
                  .arg(tokens::describeDuration(*seen.claims.expiresAt - seen.serverNow),
                       localClock(*seen.claims.expiresAt));
    }
    const bool mustSignIn =
        evidence.answer.refreshProblem && evidence.answer.refreshProblem->kind == ErrorKind::Auth;
    why += u' '
        + (mustSignIn ? TokenText::tr("It could not be renewed: sign in again.")
               : evidence.answer.refreshProblem
               ? TokenText::tr("Automatic renewal did not work; try it again.")
               : TokenText::tr("Renew it and send the request again."));
    QList<Action> actions {Action::RefreshAndRetry, Action::InspectToken, Action::SignIn,
                           Action::CopyDetails};
    if (mustSignIn)
        actions = {Action::SignIn, Action::InspectToken, Action::CopyDetails};
    const tokens::Verdict *signature = seen.report.find(u"signature"_s);
    const bool signedWell = signature && signature->state == tokens::Verdict::State::Pass;
    Facts facts(seen);
    facts.said()
        .meaning(signedWell
                     ? TokenText::tr(
                         "Only the exp time has passed. The signature itself is still valid.")
                     : TokenText::tr(
                         "Only the exp time has passed; nothing is said about the signature."))
        .clock()
        .renewal(evidence);
    return {u"token-expired"_s, TokenText::tr("Your access token has expired"), why, facts.done(),
            actions};
}

Cause clockSkew(const Observation &seen)
{
    const QString difference = clockDifference(seen);
    QString why =
        TokenText::tr("The API takes the token for one from the future, or for one of the "
                      "past that is still good here: the two "
                      "clocks do not agree.");
    if (!difference.isEmpty())
        why = difference;
    why += u' ' + TokenText::tr("Set this computer's clock by the internet, then send again.");
    Facts facts(seen);
    facts.said().clock();
    if (seen.claims.issuedAt)
        facts.add(TokenText::tr("Issued"), localClock(*seen.claims.issuedAt));
    return {u"clock-skew"_s,
            TokenText::tr("The clocks do not agree"),
            why,
            facts.done(),
            {Action::CheckClock, Action::Retry, Action::InspectToken, Action::CopyDetails}};
}

void addTimes(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    const bool differs = !clockDifference(seen).isEmpty();
    const bool saidExpired = seen.says({"expired"_L1});
    const bool isExpired = seen.fails(u"exp"_s, u"token-expired"_s);
    if (saidExpired || isExpired) {
        // Good by our clock, over by theirs: renewing helps only until the clocks are set.
        const bool goodHere = seen.claims.expiresAt && *seen.claims.expiresAt > evidence.now;
        if (differs && goodHere)
            out.append({Weight::Certain, clockSkew(seen)});
        out.append({orElse(saidExpired, isExpired), expired(evidence, seen)});
    }
    const bool saidEarly =
        seen.says({"not yet valid"_L1, "token-not-active-yet"_L1, "token-iat-in-the-future"_L1,
                   "(nbf)"_L1, "(iat)"_L1, "issued in the future"_L1, "used too early"_L1});
    const bool isEarly = seen.fails(u"nbf"_s, u"token-not-active-yet"_s)
        || seen.fails(u"iat"_s, u"token-iat-in-the-future"_s);
    if (saidEarly || isEarly)
        out.append({orElse(saidEarly, isEarly || differs), clockSkew(seen)});
}

void addOpaque(const Observation &seen, Candidates &out)
{
    const bool said = seen.says({"not enough segments"_L1});
    if (seen.kind == TokenKind::SecretKey || seen.kind == TokenKind::PublishableKey) {
        out.append({Weight::Certain,
                    {u"wrong-credential"_s,
                     TokenText::tr("That is a key of the Clerk instance, not an access token"),
                     tokens::tokenKindExplanation(seen.kind) + u' '
                         + TokenText::tr("Sign in and send the access token instead."),
                     Facts(seen)
                         .said()
                         .add(TokenText::tr("You sent"), tokens::tokenKindLabel(seen.kind))
                         .done(),
                     {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
        return;
    }
    if (!said && !seen.isOpaque())
        return;
    out.append(
        {orElse(said, seen.isOpaque()),
         {u"opaque-token"_s,
          TokenText::tr("The API expects a JWT, and this token is opaque"),
          TokenText::tr("The API checks signatures, and an opaque token has none. Ask for JWT "
                        "access tokens to be switched on for "
                        "the OAuth application, then sign in again."),
          Facts(seen)
              .said()
              .meaning(TokenText::tr("The token does not have the three parts of a JWT."))
              .add(TokenText::tr("You sent"), tokens::tokenKindLabel(seen.kind))
              .done(),
          {Action::SignIn, Action::InspectToken, Action::TrySandbox, Action::CopyDetails}}});
}

void addIssuer(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    const bool said =
        seen.says({"invalid issuer"_L1, "\"iss\" claim"_L1, "issuer is invalid"_L1,
                   "token-invalid-issuer"_L1, "issuer mismatch"_L1, "wrong issuer"_L1});
    const bool other = seen.jwt && !seen.claims.issuer.isEmpty()
        && !evidence.profile.issuer.isEmpty() && seen.claims.issuer != evidence.profile.issuer;
    if (!said && !other)
        return;
    out.append(
        {orElse(said, other),
         {u"wrong-issuer"_s,
          TokenText::tr("The token comes from another issuer"),
          TokenText::tr(
              "The API trusts one Clerk instance, and this token was issued by another one, "
              "such as development instead "
              "of production. Check the issuer in the profile, then sign in again."),
          Facts(seen)
              .said()
              .add(TokenText::tr("Issued by"), seen.claims.issuer, true)
              .add(TokenText::tr("Profile"), evidence.profile.issuer, true)
              .done(),
          {Action::OpenSettings, Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
}

void addKey(const Observation &seen, Candidates &out)
{
    const bool said = seen.says({"unable to find a signing key"_L1, "jwk-kid-mismatch"_L1,
                                 "no matching key"_L1, "unknown kid"_L1, "key not found"_L1});
    const bool unknown = seen.fails(u"kid"_s, u"jwk-kid-mismatch"_s);
    if (!said && !unknown)
        return;
    out.append(
        {orElse(said, unknown),
         {u"unknown-key"_s,
          TokenText::tr("The API does not know the key that signed the token"),
          TokenText::tr(
              "The token comes from another Clerk instance, or the instance replaced its key "
              "since. Sign in again; if "
              "that does not help, check the issuer in the profile."),
          Facts(seen)
              .said()
              .add(TokenText::tr("Key"), seen.jwt ? seen.jwt->keyId() : QString(), true)
              .add(TokenText::tr("Issued by"), seen.claims.issuer, true)
              .done(),
          {Action::SignIn, Action::OpenSettings, Action::InspectToken, Action::CopyDetails}}});
}

void addSignature(const Observation &seen, Candidates &out)
{
    const bool said = seen.says(
        {"signature verification failed"_L1, "invalid signature"_L1, "token-invalid-signature"_L1,
         "invalid header padding"_L1, "invalid payload padding"_L1, "invalid crypto padding"_L1,
         "invalid header string"_L1, "invalid payload string"_L1, "signature is invalid"_L1});
    const bool broken = seen.fails(u"signature"_s, u"token-invalid-signature"_s)
        || (!seen.jwt && tokens::Jwt::looksLikeJwt(seen.token));
    if (!said && !broken)
        return;
    const tokens::Verdict *signature = seen.report.find(u"signature"_s);
    const bool goodHere = signature && signature->state == tokens::Verdict::State::Pass;
    out.append(
        {orElse(said, broken),
         {u"damaged-token"_s,
          TokenText::tr("The token is damaged"),
          goodHere
              ? TokenText::tr("The signature is right by the issuer's keys that are known here, so "
                              "the API checks it against other "
                              "keys. Check that the profile's issuer and API belong together.")
              : TokenText::tr("Its signature does not fit its content: a character was lost or "
                              "changed, usually while copying. "
                              "Copy the whole token again, or sign in."),
          Facts(seen)
              .said()
              .add(TokenText::tr("Signature"), signature ? signature->text : QString())
              .done(),
          {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
}

void addAlgorithm(const Observation &seen, Candidates &out)
{
    if (!seen.says({"alg value is not allowed"_L1, "token-invalid-algorithm"_L1,
                    "invalid jwt algorithm"_L1, "algorithm is not allowed"_L1}))
        return;
    out.append(
        {Weight::Said,
         {u"algorithm-refused"_s,
          TokenText::tr("The API does not take the way this token is signed"),
          TokenText::tr("It checks tokens with its issuer's public keys, and this one is signed "
                        "otherwise, usually by the own key of a JWT template. Send an access "
                        "token, or have the template sign with the instance's key."),
          Facts(seen)
              .said()
              .add(TokenText::tr("Signed with"), seen.jwt ? seen.jwt->algorithm() : QString(), true)
              .done(),
          {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
}

void addAudience(const Observation &seen, Candidates &out)
{
    const bool said =
        seen.says({"invalid audience"_L1, "audience doesn't match"_L1, "\"aud\" claim"_L1,
                   "(aud)"_L1, "wrong audience"_L1, "audience is invalid"_L1});
    if (seen.kind == TokenKind::IdToken) {
        out.append(
            {said ? Weight::Certain : Weight::Proven,
             {u"id-token"_s,
              TokenText::tr("An ID token was sent instead of the access token"),
              TokenText::tr("An ID token tells an application who signed in; it is no credential "
                            "for an API. Send the access "
                            "token."),
              Facts(seen)
                  .said()
                  .add(TokenText::tr("Meant for"), seen.claims.audience.join(", "_L1), true)
                  .done(),
              {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
    }
    if (!said)
        return;
    const bool hasAudience = !seen.claims.audience.isEmpty();
    out.append(
        {Weight::Said,
         {u"wrong-audience"_s,
          TokenText::tr("The token is meant for another audience"),
          hasAudience
              ? TokenText::tr("The token names an audience that the API is not. Use a token "
                              "without one, or one that names this "
                              "API: check the JWT template or the resource that was asked for.")
              : TokenText::tr("The API wants to be named in the token, and the token names no "
                              "audience. Ask the API team which "
                              "audience (aud) they expect and how to get it."),
          Facts(seen)
              .said()
              .add(TokenText::tr("Meant for"),
                   hasAudience ? seen.claims.audience.join(", "_L1)
                               : TokenText::tr("nobody in particular"),
                   hasAudience)
              .done(),
          {Action::InspectToken, Action::SignIn, Action::CopyDetails}}});
}

void addParty(const Observation &seen, Candidates &out)
{
    if (!seen.says({"authorized part"_L1, "token-invalid-authorized-parties"_L1, "(azp)"_L1}))
        return;
    out.append(
        {Weight::Said,
         {u"unauthorized-party"_s,
          TokenText::tr("The API does not take tokens that were given to this application"),
          TokenText::tr("It accepts tokens of listed applications only (azp). Ask the API team "
                        "to add this one."),
          Facts(seen)
              .said()
              .add(TokenText::tr("Given to"),
                   seen.claims.authorizedParty.isEmpty() ? TokenText::tr("nobody in particular")
                                                         : seen.claims.authorizedParty)
              .done(),
          {Action::InspectToken, Action::CopyDetails}}});
}

void addKindOfToken(const Observation &seen, Candidates &out)
{
    const bool said = seen.says(
        {"invalid jwt type"_L1, "token-type-mismatch"_L1, "session token"_L1, "token type"_L1});
    const bool isOAuth = seen.kind == TokenKind::OAuthAccessToken;
    if (said || (isOAuth && seen.status == 401)) {
        out.append(
            {said ? orElse(true, isOAuth) : Weight::Possible,
             {u"session-token-expected"_s,
              TokenText::tr("The API may accept session tokens only"),
              TokenText::tr(
                  "An OAuth access token was sent, and some APIs that verify with Clerk take only "
                  "the tokens of a signed-in "
                  "browser. Ask the API team to accept OAuth tokens, or paste a session token."),
              Facts(seen)
                  .said()
                  .add(TokenText::tr("You sent"), tokens::tokenKindLabel(seen.kind))
                  .add(TokenText::tr("Type"),
                       seen.jwt ? seen.jwt->header.value("typ"_L1).toString() : QString(), true)
                  .done(),
              {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
    }
    if (seen.claims.sessionStatus == "pending"_L1) {
        out.append(
            {Weight::Likely,
             {u"session-pending"_s,
              TokenText::tr("Your session is not complete yet"),
              TokenText::tr("Clerk calls it pending: something is still to be chosen, usually an "
                            "organization. Finish signing in in "
                            "the browser, then get a new token."),
              Facts(seen).said().add(u"sts"_s, u"pending"_s, true).done(),
              {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
    }
}

void addRevoked(const Observation &seen, Candidates &out)
{
    if (!seen.says({"revoked"_L1}))
        return;
    out.append({Weight::Said,
                {u"token-revoked"_s,
                 TokenText::tr("Your sign-in was ended elsewhere"),
                 TokenText::tr("The token was called back before its end, by a sign-out or by an "
                               "administrator. Sign in again."),
                 Facts(seen).said().done(),
                 {Action::SignIn, Action::InspectToken, Action::CopyDetails}}});
}

void addUnclear(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    if (seen.status != 401 && seen.challengeError != "invalid_token"_L1)
        return;
    out.append(
        {Weight::Likely,
         {u"token-refused"_s,
          TokenText::tr("The API refused your access token"),
          TokenText::tr(
              "A token arrived, and the API does not say what is wrong with it. Renew it and "
              "try again; if that does not "
              "help, look at its issuer and audience."),
          Facts(seen).said().clock().renewal(evidence).done(),
          {Action::RefreshAndRetry, Action::InspectToken, Action::SignIn, Action::CopyDetails}}});
}

} // namespace

void addTokenCauses(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    // On a 403 the token was accepted unless the API speaks of the token itself.
    const bool aboutToken = seen.status == 401 || seen.status == 400
        || seen.says({"invalid token"_L1, "token has expired"_L1, "token is expired"_L1,
                      "token expired"_L1, "token-"_L1});
    if (seen.token.isEmpty() || !aboutToken
        || seen.says({"not authenticated"_L1, "invalid authentication credentials"_L1}))
        return;
    addOpaque(seen, out);
    addTimes(evidence, seen, out);
    addIssuer(evidence, seen, out);
    addKey(seen, out);
    addSignature(seen, out);
    addAlgorithm(seen, out);
    addAudience(seen, out);
    addParty(seen, out);
    addRevoked(seen, out);
    addKindOfToken(seen, out);
    if (!std::any_of(out.begin(), out.end(),
                     [](const Candidate &found) { return found.weight <= Weight::Proven; }))
        addUnclear(evidence, seen, out);
}

} // namespace planops::diagnosis
