// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/credentials.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

struct CredentialText
{
    Q_DECLARE_TR_FUNCTIONS(planops::spec::Credential)
};

const SecurityScheme *schemeOf(const Document &document, const QString &name)
{
    const auto found =
        std::find_if(document.schemes.begin(), document.schemes.end(),
                     [&name](const SecurityScheme &scheme) { return scheme.name == name; });
    return found == document.schemes.end() ? nullptr : &*found;
}

bool isToken(const SecurityScheme &scheme)
{
    return scheme.type == "oauth2"_L1 || scheme.type == "openIdConnect"_L1
        || (scheme.type == "http"_L1 && scheme.scheme == "bearer"_L1);
}

//! What may stand between {{ and }}.
QString variableOf(const QString &scheme)
{
    QString name = scheme;
    std::replace_if(
        name.begin(), name.end(),
        [](QChar letter) { return !letter.isLetterOrNumber() && letter != u'_' && letter != u'-'; },
        u'_');
    return name;
}

Credential credentialOf(const SecurityScheme &scheme)
{
    Credential credential {Credential::Kind::Other, scheme.name, scheme.key,
                           variableOf(scheme.name)};
    if (scheme.type == "apiKey"_L1)
        credential.kind = scheme.in == "query"_L1 ? Credential::Kind::Query
            : scheme.in == "cookie"_L1            ? Credential::Kind::Cookie
                                                  : Credential::Kind::Header;
    else if (scheme.type == "http"_L1 && scheme.scheme == "basic"_L1)
        credential.kind = Credential::Kind::Basic;
    else if (scheme.type == "mutualTLS"_L1)
        credential.kind = Credential::Kind::Certificate;
    if (credential.kind == Credential::Kind::Basic)
        credential.key = u"Authorization"_s;
    return credential;
}

QString bracedVariable(const Credential &credential)
{
    return u"{{"_s + credential.variable + u"}}"_s;
}

//! The cookies of a request are one header.
void addCookie(neutral::Request &request, const QString &cookie)
{
    for (neutral::Field &header : request.headers) {
        if (header.name.compare("cookie"_L1, Qt::CaseInsensitive) == 0) {
            header.value += "; "_L1 + cookie;
            return;
        }
    }
    request.headers.append({u"Cookie"_s, cookie});
}

//! \a inAddress is \a value as it stands in a query.
void write(neutral::Request &request, const Credential &credential, const QString &value,
           const QString &inAddress)
{
    switch (credential.kind) {
    case Credential::Kind::Header:
        request.headers.append({credential.key, value});
        break;
    case Credential::Kind::Basic:
        request.headers.append({credential.key, u"Basic "_s + value});
        break;
    case Credential::Kind::Cookie:
        addCookie(request, credential.key + u'=' + value);
        break;
    case Credential::Kind::Query:
        request.url += request.url.contains(u'?') ? u'&' : u'?';
        request.url +=
            QString::fromLatin1(QUrl::toPercentEncoding(credential.key)) + u'=' + inAddress;
        break;
    case Credential::Kind::Certificate:
    case Credential::Kind::Other:
        break;
    }
}

} // namespace

QList<Credential> credentialsFor(const Document &document, const Operation &operation)
{
    if (!operation.needsAuth())
        return {};
    const auto takesToken = [&document](const QList<SecurityNeed> &needs) {
        return std::any_of(needs.begin(), needs.end(), [&document](const SecurityNeed &need) {
            const SecurityScheme *scheme = schemeOf(document, need.scheme);
            return scheme && isToken(*scheme);
        });
    };
    auto used = std::find_if(operation.security.begin(), operation.security.end(), takesToken);
    if (used == operation.security.end())
        used = operation.security.begin();
    QList<Credential> credentials;
    for (const SecurityNeed &need : *used) {
        const SecurityScheme *scheme = schemeOf(document, need.scheme);
        if (scheme && !isToken(*scheme))
            credentials.append(credentialOf(*scheme));
    }
    return credentials;
}

bool wantsToken(const Document &document, const Operation &operation)
{
    if (document.schemes.isEmpty())
        return true;
    const auto isTokenScheme = [&document](const SecurityNeed &need) {
        const SecurityScheme *scheme = schemeOf(document, need.scheme);
        return !scheme || isToken(*scheme); // Named, and described nowhere: it may be one.
    };
    return std::any_of(operation.security.begin(), operation.security.end(),
                       [&isTokenScheme](const QList<SecurityNeed> &needs) {
                           return std::any_of(needs.begin(), needs.end(), isTokenScheme);
                       });
}

void addCredentials(neutral::Request &request, const QList<Credential> &credentials)
{
    for (const Credential &credential : credentials) {
        // In an address, too, with its braces as they are: it is filled in when it is sent.
        const QString variable = bracedVariable(credential);
        write(request, credential, variable, variable);
    }
}

void addCredentials(neutral::Request &request, const QList<Credential> &credentials,
                    const QHash<QString, QString> &values)
{
    for (const Credential &credential : credentials) {
        const QString value = values.value(credential.variable);
        write(request, credential, value, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
}

QString credentialWords(const QList<Credential> &credentials)
{
    using Kind = Credential::Kind;
    QStringList words;
    bool hasVariable = false;
    for (const Credential &credential : credentials) {
        const QString variable = bracedVariable(credential);
        switch (credential.kind) {
        case Kind::Header:
            words.append(
                CredentialText::tr("Sends %1 as the header %2.").arg(variable, credential.key));
            break;
        case Kind::Query:
            words.append(
                CredentialText::tr("Sends %1 as the parameter %2.").arg(variable, credential.key));
            break;
        case Kind::Cookie:
            words.append(
                CredentialText::tr("Sends %1 as the cookie %2.").arg(variable, credential.key));
            break;
        case Kind::Basic:
            words.append(
                CredentialText::tr("Sends %1 as Basic authorization: name:password in base64.")
                    .arg(variable));
            break;
        case Kind::Certificate:
            words.append(CredentialText::tr(
                "Wants a client certificate: choose it under Settings in the console."));
            break;
        case Kind::Other:
            words.append(
                CredentialText::tr("Wants %1, which you write into the request in the console.")
                    .arg(credential.scheme));
            break;
        }
        hasVariable = hasVariable || credential.hasVariable();
    }
    if (hasVariable)
        words.append(CredentialText::tr("Give it a value as a secret variable of an environment."));
    return words.join(u' ');
}

} // namespace planops::spec
