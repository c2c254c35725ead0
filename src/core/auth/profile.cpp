// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/profile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::auth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("planops::auth::Profile", text);
}

std::optional<http::Origin> originOf(const QString &url)
{
    const Result<http::Url> parsed = http::Url::parse(url);
    if (!parsed)
        return std::nullopt;
    return parsed->origin();
}

} // namespace

QString Profile::signInProblem() const
{
    if (issuer.isEmpty()) {
        return environment == Environment::Sandbox
            ? tr("The sandbox is not running. Start it, then sign in.")
            : tr("The profile does not say who signs you in. Enter the issuer's address, or a "
                 "publishable key.");
    }
    if (const Result<QString> checked = normalizedIssuer(issuer); !checked)
        return checked.error().message;
    if (clientId.isEmpty())
        return tr("The profile has no client ID. Ask the people who run the API for one, for a "
                  "public client with PKCE.");
    if (redirectHost != "127.0.0.1"_L1 && redirectHost != "localhost"_L1)
        return tr("The redirect host must be 127.0.0.1 or localhost: the browser has to come back "
                  "to this computer.");
    if (!redirectPath.startsWith(u'/') || redirectPath.contains(u'?')
        || redirectPath.contains(u'#'))
        return tr("The redirect path must start with a slash and hold no question mark, for "
                  "example /callback.");
    return {};
}

bool Profile::ownsOrigin(const http::Origin &origin) const
{
    return originOf(apiBase) == origin || originOf(issuer) == origin;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return u"sandbox"_s;
    case Environment::Local:
        return u"local"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Production:
        return u"production"_s;
    }
    Q_UNREACHABLE();
}

QString environmentLabel(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return tr("Sandbox");
    case Environment::Local:
        return tr("Local");
    case Environment::Staging:
        return tr("Staging");
    case Environment::Production:
        return tr("Production");
    }
    Q_UNREACHABLE();
}

Profile sandboxProfile()
{
    Profile profile;
    profile.id = u"sandbox"_s;
    profile.name = tr("Sandbox");
    profile.environment = Environment::Sandbox;
    profile.builtIn = true;
    return profile; // Its addresses are known when the sandbox listens.
}

Profile planopsProfile()
{
    Profile profile;
    profile.id = u"planops"_s;
    profile.name = u"PlanOps"_s;
    profile.environment = Environment::Staging;
    profile.apiBase = u"https://test-api.projectjump.app"_s;
    profile.builtIn = true;
    return profile; // Issuer and client ID come from PlanOps support.
}

// facts/clerk.md, section 6: pk_test_ or pk_live_, then base64 of "<frontend-api-host>$".
Result<QString> issuerFromPublishableKey(const QString &key)
{
    const auto wrong = [](const QString &detail) {
        return failure(ErrorKind::Invalid,
                       tr("This is not a publishable key. It starts with pk_test_ or pk_live_; "
                          "copy it again, whole."),
                       detail);
    };
    const QStringList parts = key.trimmed().split(u'_');
    if (parts.size() != 3 || parts[0] != "pk"_L1
        || (parts[1] != "test"_L1 && parts[1] != "live"_L1))
        return wrong(u"not of the form pk_test_… or pk_live_…"_s);
    const auto decoded = QByteArray::fromBase64Encoding(parts[2].toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return wrong(u"the last part is not base64"_s);
    const QByteArray text = decoded.decoded;
    if (!text.endsWith('$') || text.count('$') != 1)
        return wrong(u"the decoded host does not end with one $"_s);
    const QByteArray host = text.chopped(1);
    const QByteArray name = host.contains(':') ? host.left(host.indexOf(':')) : host;
    const bool plausible = name.contains('.') && std::all_of(host.begin(), host.end(), [](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                                   || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
                           });
    if (!plausible)
        return wrong(u"the decoded text is not a host name"_s);
    const QString address = QString::fromLatin1(host);
    // The sandbox's own key names a loopback address, where there is no TLS.
    const Result<QString> loopback = normalizedIssuer(u"http://"_s + address);
    return loopback ? loopback : normalizedIssuer(u"https://"_s + address);
}

bool isHostList(const QStringList &hosts)
{
    return std::all_of(hosts.begin(), hosts.end(), [](const QString &host) {
        const Result<http::Url> url = http::Url::parse(QString(u"https://"_s + host));
        return url && url->toString() == QString(u"https://"_s + host + u'/');
    });
}

Result<QString> normalizedIssuer(const QString &text)
{
    QString issuer = text.trimmed();
    if (issuer.isEmpty())
        return failure(ErrorKind::Invalid,
                       tr("Enter the issuer's address, for example https://clerk.example.com."));
    if (!issuer.contains("://"_L1))
        issuer.prepend("https://"_L1);
    if (const auto at = issuer.indexOf("/.well-known/"_L1); at >= 0)
        issuer.truncate(at);
    while (issuer.endsWith(u'/'))
        issuer.chop(1);
    const Result<http::Url> url = http::Url::parse(issuer);
    if (!url)
        return tl::unexpected(url.error());
    if (!url->query().isEmpty() || issuer.contains(u'#') || issuer.contains(u'?')) {
        return failure(ErrorKind::Invalid,
                       tr("An issuer's address has no query and no fragment. Leave out everything "
                          "from the question mark."),
                       issuer);
    }
    if (url->origin().scheme != "https" && !url->origin().isLoopback()) {
        return failure(ErrorKind::Invalid,
                       tr("The issuer must be reached by https. Plain http is accepted for this "
                          "computer only (127.0.0.1)."),
                       issuer);
    }
    // Scheme and host have no case; the path has (RFC 3986, 6.2.2.1).
    const QByteArray path = url->path() == "/" ? QByteArray() : url->path();
    return QString(url->origin().toString() + QString::fromLatin1(path));
}

} // namespace planops::auth
