// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::diagnosis {

namespace {

struct ContractText
{
    Q_DECLARE_TR_FUNCTIONS(planops::diagnosis::Cause)
};

QStringList lacking(const QStringList &wanted, const QStringList &had)
{
    QStringList missing;
    for (const QString &scope : wanted) {
        if (!had.contains(scope))
            missing.append(scope);
    }
    return missing;
}

//! Of the alternatives the one that least is missing of; empty = one is met, or none asks.
QStringList missingScopes(const Contract &contract, const QStringList &had)
{
    QStringList best;
    for (const QStringList &wanted : contract.scopes) {
        const QStringList missing = lacking(wanted, had);
        if (missing.isEmpty())
            return {};
        if (best.isEmpty() || missing.size() < best.size())
            best = missing;
    }
    return best;
}

QString alternatives(const Contract &contract)
{
    QStringList all;
    for (const QStringList &wanted : contract.scopes)
        all.append(wanted.join(u' '));
    return all.join(ContractText::tr(" or "));
}

Cause scopesMissing(const Contract &contract, const Observation &seen, const QStringList &missing)
{
    return {u"missing-scopes"_s,
            ContractText::tr("Your token lacks a scope that this operation needs"),
            ContractText::tr("The API's document asks for %1, and the token does not carry it. Add "
                             "the scope to the profile and sign in again; if the issuer does not "
                             "grant it, ask an administrator.")
                .arg(missing.join(u", "_s)),
            Facts(seen)
                .add(ContractText::tr("Missing"), missing.join(u' '), true)
                .add(ContractText::tr("Document asks for"), alternatives(contract), true)
                .add(ContractText::tr("Token has"),
                     seen.claims.scopes.isEmpty() ? ContractText::tr("no scopes")
                                                  : seen.claims.scopes.join(u' '),
                     !seen.claims.scopes.isEmpty())
                .said()
                .done(),
            {Action::OpenSettings, Action::SignIn, Action::InspectToken, Action::CopyDetails}};
}

bool isCarried(const Credential &credential, const http::Hop &sent)
{
    const QByteArray name = credential.name.toUtf8();
    const QByteArray assigned = name + '=';
    switch (credential.in) {
    case Credential::In::Header:
        return http::value(sent.requestHeaders, name).has_value();
    case Credential::In::Basic:
        return http::value(sent.requestHeaders, "authorization")
            .value_or(QByteArray())
            .toLower()
            .startsWith("basic ");
    case Credential::In::Query: {
        const QList<QByteArray> fields = sent.url.query().split('&');
        return std::any_of(fields.begin(), fields.end(), [&assigned](const QByteArray &field) {
            return field.startsWith(assigned);
        });
    }
    case Credential::In::Cookie:
        return http::value(sent.requestHeaders, "cookie").value_or(QByteArray()).contains(assigned);
    }
    return false;
}

QString nameOf(const Credential &credential)
{
    switch (credential.in) {
    case Credential::In::Header:
        return ContractText::tr("the header %1").arg(credential.name);
    case Credential::In::Query:
        return ContractText::tr("the parameter %1").arg(credential.name);
    case Credential::In::Cookie:
        return ContractText::tr("the cookie %1").arg(credential.name);
    case Credential::In::Basic:
        break;
    }
    return ContractText::tr("a name and a password (Basic)");
}

Cause otherCredentials(const Contract &contract, const Observation &seen)
{
    QStringList names;
    for (const Credential &credential : contract.otherCredentials)
        names.append(nameOf(credential));
    const QString wanted = names.join(ContractText::tr(" or "));
    return {u"other-credentials"_s,
            ContractText::tr("This operation wants something else than a token"),
            ContractText::tr("The API's document asks for %1, and the request does not carry it. "
                             "Add it to the request, then send again.")
                .arg(wanted),
            Facts(seen).add(ContractText::tr("Document asks for"), wanted).said().done(),
            {Action::Retry, Action::CopyDetails}};
}

} // namespace

void addContractCauses(const Evidence &evidence, const Observation &seen, Candidates &out)
{
    const Contract &contract = evidence.contract;
    const http::Hop &sent = evidence.answer.response.last();
    if ((seen.status != 401 && seen.status != 403) || seen.bodyIsPage || seen.isPortal
        || seen.isForeignHost)
        return;
    const auto &others = contract.otherCredentials;
    if (!others.isEmpty()
        && std::none_of(others.begin(), others.end(), [&sent](const Credential &credential) {
               return isCarried(credential, sent);
           }))
        out.append({Weight::Certain, otherCredentials(contract, seen)});
    const bool scopeAsked = seen.challengeError == "insufficient_scope"_L1;
    if (!seen.jwt || (seen.status != 403 && !scopeAsked))
        return;
    // A token without any scopes may be judged by something else, such as a role.
    const Weight weight =
        scopeAsked || !seen.claims.scopes.isEmpty() ? Weight::Said : Weight::Likely;
    if (const QStringList missing = missingScopes(contract, seen.claims.scopes); !missing.isEmpty())
        out.append({weight, scopesMissing(contract, seen, missing)});
}

} // namespace planops::diagnosis
