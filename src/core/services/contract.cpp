// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/contract.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace planops::services {

namespace {

const spec::SecurityScheme *schemeNamed(const spec::Document &document, const QString &name)
{
    for (const spec::SecurityScheme &scheme : document.schemes) {
        if (scheme.name == name)
            return &scheme;
    }
    return nullptr;
}

bool givesScopes(const spec::SecurityScheme &scheme)
{
    return scheme.type == "oauth2"_L1 || scheme.type == "openIdConnect"_L1;
}

//! Unset for schemes that a bearer token meets, or that we know nothing of.
std::optional<diagnosis::Credential> otherCredential(const spec::SecurityScheme &scheme)
{
    using In = diagnosis::Credential::In;
    if (scheme.type == "http"_L1 && scheme.scheme.compare("basic"_L1, Qt::CaseInsensitive) == 0)
        return diagnosis::Credential {In::Basic, {}};
    if (scheme.type != "apiKey"_L1
        || scheme.key.compare("authorization"_L1, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    const In in = scheme.in == "query"_L1 ? In::Query
        : scheme.in == "cookie"_L1        ? In::Cookie
                                          : In::Header;
    return diagnosis::Credential {in, scheme.key};
}

} // namespace

diagnosis::Contract contractOf(const spec::Document &document, const spec::Operation &operation)
{
    diagnosis::Contract contract;
    bool isTokenEnough = !operation.needsAuth();
    bool areScopesAsked = operation.needsAuth();
    for (const QList<spec::SecurityNeed> &needs : operation.security) {
        QStringList scopes;
        bool hasOther = false;
        for (const spec::SecurityNeed &need : needs) {
            const spec::SecurityScheme *scheme = schemeNamed(document, need.scheme);
            if (!scheme)
                continue;
            if (givesScopes(*scheme))
                scopes += need.scopes;
            if (const auto other = otherCredential(*scheme)) {
                hasOther = true;
                contract.otherCredentials.append(*other);
            }
        }
        isTokenEnough = isTokenEnough || !hasOther;
        areScopesAsked = areScopesAsked && (hasOther || !scopes.isEmpty());
        if (!hasOther && !scopes.isEmpty())
            contract.scopes.append(scopes);
    }
    if (!areScopesAsked)
        contract.scopes.clear(); // One way asks for none.
    if (isTokenEnough)
        contract.otherCredentials.clear();
    return contract;
}

diagnosis::Contract contractOf(const spec::Document &document, const http::Request &request)
{
    const spec::Operation *operation = document.find(QString::fromLatin1(request.method),
                                                     QUrl::fromPercentEncoding(request.url.path()));
    return operation ? contractOf(document, *operation) : diagnosis::Contract();
}

} // namespace planops::services
