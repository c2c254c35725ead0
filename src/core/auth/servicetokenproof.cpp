// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/servicetokenproof.h"

#include "core/http/httpclient.h"
#include "core/tokens/verdict.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

struct ProofText
{
    Q_DECLARE_TR_FUNCTIONS(planops::auth::ServiceTokenProof)
};

QString notRead(const ServiceAccount &account, const QString &why)
{
    return ProofText::tr("Whether the token verifies could not be checked, because the public "
                         "keys at %1 could not be read. %2")
        .arg(account.jwksUrl, why);
}

Result<QString> judged(const ServiceAccount &account, const Secret &token,
                       const tokens::JwkSet &keys, UnixTime now)
{
    const Result<tokens::Jwt> jwt = tokens::Jwt::decode(token.reveal());
    if (!jwt)
        return tl::unexpected(jwt.error());
    const tokens::Report report = tokens::examine(*jwt, &keys, {}, now);
    const tokens::Verdict *signature = report.find(u"signature"_s);
    if (signature && signature->state == tokens::Verdict::State::Pass)
        return QString();
    // An HMAC has no public key: only the template's owner can check it.
    if (!account.jwtTemplate.isEmpty() && jwt->algorithm().startsWith("HS"_L1)) {
        return ProofText::tr("The JWT template “%1” signs with a secret of its own, so the public "
                             "keys say nothing about its tokens.")
            .arg(account.jwtTemplate);
    }
    const tokens::Verdict *key = report.find(u"kid"_s);
    const tokens::Verdict *reason =
        key && key->state == tokens::Verdict::State::Fail ? key : signature;
    return failure(ErrorKind::Auth,
                   ProofText::tr("The new token does not verify with the public keys at %1, so an "
                                 "API with these keys would refuse it. %2 Take the secret key and "
                                 "the address of the keys from the same instance.")
                       .arg(account.jwksUrl, reason ? reason->text : QString()),
                   u"token: "_s + (reason ? reason->reason : QString()), u"unproven-signature"_s);
}

Result<QString> judged(const ServiceAccount &account, const Secret &token,
                       const Result<http::Response> &answer, UnixTime now)
{
    if (!answer)
        return notRead(account, answer.error().message);
    if (answer->status() != 200)
        return notRead(account,
                       ProofText::tr("The server answered with status %1.").arg(answer->status()));
    const Result<tokens::JwkSet> keys = tokens::JwkSet::parse(answer->body.readAll());
    if (!keys)
        return notRead(account, keys.error().message);
    return judged(account, token, *keys, now);
}

} // namespace

void proveServiceToken(const ServiceAccount &account, const Secret &token, http::HttpClient &http,
                       UnixTime now, QObject *owner, Completion<QString> completion)
{
    const Result<http::Url> url = http::Url::parse(account.jwksUrl);
    if (!url) {
        const QString notice = notRead(account, url.error().message);
        QMetaObject::invokeMethod(
            owner, [completion, notice] { completion(notice); }, Qt::QueuedConnection);
        return;
    }
    http::Request request;
    request.url = *url;
    request.headers = {{"Accept", "application/json"}};
    request.options.timeout = 20s;
    request.options.maximumBody = qint64 {1024} * 1024;
    http.send(request, {owner, [=](const Result<http::Response> &answer) {
                            completion(judged(account, token, answer, now));
                        }});
}

} // namespace planops::auth
