// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"
#include "core/diagnosis/refusal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Cause)
};

//! What a failure is called. The codes are those of http's curlerrors.cpp.
struct Name
{
    QString id;
    QString title;
    QString hint; //!< Behind the error's own sentence; may be empty.
};

QString signInToTheNetwork()
{
    return FailureText::tr(
        "A network that wants a sign-in first, as in hotels and trains, looks the "
        "same: open any web page in the browser and see.");
}

Name nameOfTls(const QString &code)
{
    if (code == "certificate-expired"_L1)
        return {code, FailureText::tr("The server's certificate has expired"), {}};
    if (code == "certificate-not-yet-valid"_L1)
        return {code, FailureText::tr("The server's certificate is not valid yet"), {}};
    if (code == "certificate-other-host"_L1)
        return {code, FailureText::tr("The certificate belongs to another host"),
                signInToTheNetwork()};
    if (code == "certificate-self-signed"_L1)
        return {code, FailureText::tr("Nobody vouches for the server's certificate"),
                signInToTheNetwork()};
    if (code == "certificate-unknown-authority"_L1)
        return {code, FailureText::tr("An unknown authority vouches for the server"), {}};
    if (code == "certificate-revoked"_L1)
        return {code, FailureText::tr("The server's certificate was revoked"), {}};
    return {u"tls-failed"_s, FailureText::tr("The secure connection failed"), {}};
}

Name nameOf(const Error &failure)
{
    switch (failure.kind) {
    case ErrorKind::Network:
        if (failure.code == "proxy-authentication"_L1)
            return {failure.code, FailureText::tr("The proxy wants a name and a password"), {}};
        return {u"no-connection"_s, FailureText::tr("No connection to the server"), {}};
    case ErrorKind::Timeout:
        return {u"no-answer-in-time"_s, FailureText::tr("No answer in time"), {}};
    case ErrorKind::Tls:
        return nameOfTls(failure.code);
    case ErrorKind::Auth:
        return {u"no-token"_s, FailureText::tr("No token for this request"), {}};
    case ErrorKind::Vault:
        return {u"keychain"_s, FailureText::tr("The keychain did not give the token"), {}};
    case ErrorKind::Storage:
        return {u"storage"_s, FailureText::tr("The answer could not be stored"), {}};
    case ErrorKind::Invalid:
        return {u"invalid-request"_s, FailureText::tr("The request could not be sent"), {}};
    case ErrorKind::Parse:
        return {u"not-http"_s, FailureText::tr("The answer is no HTTP"), {}};
    case ErrorKind::Server:
        return {u"server-broke-off"_s, FailureText::tr("The server broke off"), {}};
    case ErrorKind::Cancelled:
        break;
    }
    return {u"cancelled"_s, FailureText::tr("Cancelled"), {}};
}

QList<Action> actionsFor(const Error &failure)
{
    if (failure.kind == ErrorKind::Auth)
        return {Action::SignIn, Action::Retry, Action::CopyDetails};
    if (failure.kind == ErrorKind::Invalid)
        return {Action::CopyDetails};
    // A wrong date here makes good certificates look over, or not begun.
    if (failure.code == "certificate-expired"_L1 || failure.code == "certificate-not-yet-valid"_L1)
        return {Action::Retry, Action::CheckClock, Action::CopyDetails};
    return {Action::Retry, Action::CopyDetails};
}

} // namespace

QList<Cause> explainFailure(const Error &failure, const http::Request &request)
{
    const Name name = nameOf(failure);
    QList<Fact> facts;
    if (!request.url.isEmpty()) {
        facts.append({FailureText::tr("Request"),
                      QString::fromLatin1(request.method) + u' '
                          + redaction::url(request.url.toQUrl()).toString(QUrl::FullyEncoded),
                      true});
    }
    if (!failure.detail.isEmpty())
        facts.append({FailureText::tr("Cause"), redaction::text(failure.detail), true});
    QString explanation = failure.message;
    if (!name.hint.isEmpty())
        explanation += u' ' + name.hint;
    return {{name.id, name.title, explanation, facts, actionsFor(failure)}};
}

} // namespace planops::diagnosis
