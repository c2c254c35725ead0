// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace planops::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::cli::Profile)
};

QJsonObject toJson(const auth::Profile &profile, bool isCurrent)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"environment"_s, auth::environmentName(profile.environment)},
            {u"issuer"_s, profile.issuer},
            {u"issuerHosts"_s, QJsonArray::fromStringList(profile.issuerHosts)},
            {u"clientId"_s, profile.clientId},
            {u"apiBase"_s, profile.apiBase},
            {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
            {u"redirectHost"_s, profile.redirectHost},
            {u"redirectPort"_s, profile.redirectPort},
            {u"redirectPath"_s, profile.redirectPath},
            {u"hasClientSecret"_s, profile.hasClientSecret},
            {u"builtIn"_s, profile.builtIn},
            {u"current"_s, isCurrent}};
}

//! An API may be spoken to in plain text on this computer only (R17).
Result<QString> apiBaseOf(const QString &text)
{
    const auto url = http::Url::parse(text);
    if (!url)
        return tl::unexpected(url.error());
    if (url->origin().scheme != "https" && !url->origin().isLoopback())
        return failure(
            ErrorKind::Invalid,
            Text::tr("The API address must start with https://, except on this computer."));
    QString base = url->toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

class Profile : public Command
{
public:
    Profile(const Output &output, auth::ProfileStore &profiles, auth::TokenVault &vault)
        : Command(output), m_profiles(profiles), m_vault(vault)
    { }

    void describe(QCommandLineParser &parser) const override;
    void start(const QCommandLineParser &options, const QStringList &arguments) override;

private:
    void list();
    void show(const QString &name);
    void add(const QCommandLineParser &options, const QString &name);
    [[nodiscard]] Result<auth::Profile> profileFrom(const QCommandLineParser &options,
                                                    const QString &name) const;
    void save(const auth::Profile &profile);
    void finishWith(const Result<void> &done, const QString &text);
    //! Empty: the failure was said.
    [[nodiscard]] std::optional<auth::Profile> known(const QString &name);

    auth::ProfileStore &m_profiles;
    auth::TokenVault &m_vault;
};

void Profile::describe(QCommandLineParser &parser) const
{
    parser.setApplicationDescription(Text::tr("profile list · profile show [NAME] · profile add "
                                              "NAME · profile use NAME · profile remove NAME"));
    parser.addOptions(
        {{u"issuer"_s, Text::tr("add: where to sign in, or a publishable key (pk_…)."), u"URL"_s},
         {u"issuer-host"_s,
          Text::tr("add: a further host that the issuer's endpoints may be on; may be repeated."),
          u"HOST"_s},
         {u"client-id"_s, Text::tr("add: the OAuth application."), u"ID"_s},
         {u"api-base"_s, Text::tr("add: the API's address."), u"URL"_s},
         {u"scope"_s,
          Text::tr("add: ask for this scope instead of the usual ones; may be repeated."),
          u"SCOPE"_s},
         {u"redirect-port"_s, Text::tr("add: the port that is registered; 0 for any."), u"N"_s},
         {u"redirect-host"_s, Text::tr("add: 127.0.0.1 or localhost."), u"HOST"_s},
         {u"client-secret-stdin"_s, Text::tr("add: read a client secret from standard input.")}});
    parser.addPositionalArgument(u"list|show|add|use|remove"_s, Text::tr("What to do."));
}

void Profile::start(const QCommandLineParser &options, const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QString name = arguments.value(1);
    if (verb == "list"_L1 && arguments.size() == 1) {
        list();
    } else if (verb == "show"_L1 && arguments.size() <= 2) {
        show(name);
    } else if (verb == "add"_L1 && arguments.size() == 2) {
        add(options, name);
    } else if (verb == "use"_L1 && arguments.size() == 2) {
        if (const std::optional<auth::Profile> profile = known(name))
            finishWith(m_profiles.setCurrent(profile->id),
                       Text::tr("%1 is the current profile now.").arg(profile->name));
    } else if (verb == "remove"_L1 && arguments.size() == 2) {
        const std::optional<auth::Profile> profile = known(name);
        if (profile && profile->hasStoredTokens)
            failUsage(Text::tr("%1 is still signed in. First run: planops --profile %2 logout")
                          .arg(profile->name, profile->id));
        else if (profile)
            finishWith(m_profiles.remove(profile->id), Text::tr("The profile is removed."));
    } else {
        failUsage(Text::tr("Use: profile list, show [NAME], add NAME, use NAME, or remove NAME."));
    }
}

std::optional<auth::Profile> Profile::known(const QString &name)
{
    const std::optional<auth::Profile> profile = m_profiles.find(name);
    if (!profile)
        failUsage(Text::tr("There is no profile “%1”. See: planops profile list").arg(name));
    return profile;
}

void Profile::list()
{
    const QString current = m_profiles.current().id;
    QJsonArray array;
    for (const auth::Profile &profile : m_profiles.profiles()) {
        array.append(toJson(profile, profile.id == current));
        if (!m_out.isJson())
            m_out.line((profile.id == current ? u"* "_s : u"  "_s) + profile.id.leftJustified(20)
                       + u' ' + profile.apiBase);
    }
    if (m_out.isJson())
        m_out.document(QJsonDocument(array));
    finish(Ok);
}

void Profile::show(const QString &name)
{
    const auth::Profile current = m_profiles.current();
    const std::optional<auth::Profile> profile = name.isEmpty() ? current : known(name);
    if (!profile)
        return;
    const QJsonObject object = toJson(*profile, profile->id == current.id);
    if (m_out.isJson()) {
        m_out.document(QJsonDocument(object));
    } else {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QVariant variant = it.value().toVariant();
            const QString value =
                it.value().isArray() ? variant.toStringList().join(u' ') : variant.toString();
            m_out.line(it.key().leftJustified(16) + u' ' + value);
        }
    }
    finish(Ok);
}

Result<auth::Profile> Profile::profileFrom(const QCommandLineParser &options,
                                           const QString &name) const
{
    auth::Profile profile;
    profile.name = name;
    profile.id = m_profiles.freeId(name);
    const QString issuer = options.value(u"issuer"_s);
    if (!issuer.isEmpty()) {
        const auto found = issuer.startsWith("pk_"_L1) ? auth::issuerFromPublishableKey(issuer)
                                                       : auth::normalizedIssuer(issuer);
        if (!found)
            return tl::unexpected(found.error());
        profile.issuer = *found;
    }
    if (const QString base = options.value(u"api-base"_s); !base.isEmpty()) {
        const auto found = apiBaseOf(base);
        if (!found)
            return tl::unexpected(found.error());
        profile.apiBase = *found;
        if (http::Url::parse(*found)->origin().isLoopback())
            profile.environment = auth::Environment::Local;
    }
    for (const QString &host : options.values(u"issuer-host"_s))
        profile.issuerHosts.append(host.trimmed().toLower());
    if (!auth::isHostList(profile.issuerHosts))
        return failure(ErrorKind::Invalid,
                       Text::tr("--issuer-host takes a host name, such as oauth2.googleapis.com."));
    profile.clientId = options.value(u"client-id"_s).trimmed();
    if (options.isSet(u"scope"_s))
        profile.scopes = options.values(u"scope"_s).join(u' ').split(u' ', Qt::SkipEmptyParts);
    if (options.isSet(u"redirect-port"_s)) {
        bool ok = false;
        profile.redirectPort = options.value(u"redirect-port"_s).toUShort(&ok);
        if (!ok)
            return failure(ErrorKind::Invalid,
                           Text::tr("--redirect-port takes a number from 0 to 65535."));
    }
    if (options.isSet(u"redirect-host"_s)) {
        profile.redirectHost = options.value(u"redirect-host"_s);
        if (profile.redirectHost != "127.0.0.1"_L1 && profile.redirectHost != "localhost"_L1)
            return failure(ErrorKind::Invalid,
                           Text::tr("--redirect-host is 127.0.0.1 or localhost."));
    }
    return profile;
}

void Profile::add(const QCommandLineParser &options, const QString &name)
{
    if (m_profiles.find(name)) {
        failUsage(
            Text::tr("There is a profile “%1” already. Remove it first, or choose another name.")
                .arg(name));
        return;
    }
    auto profile = profileFrom(options, name);
    if (!profile) {
        fail(profile.error());
        return;
    }
    if (!options.isSet(u"client-secret-stdin"_s)) {
        save(*profile);
        return;
    }
    const Result<QByteArray> input = readStandardInput(4096);
    if (!input) {
        fail(input.error());
        return;
    }
    const Secret secret(input->trimmed());
    if (secret.isEmpty()) {
        failUsage(Text::tr("There is no client secret on standard input."));
        return;
    }
    profile->hasClientSecret = true;
    m_vault.write({profile->id, auth::VaultKey::Kind::ClientSecret}, secret,
                  {this, [this, added = *profile](const Result<void> &kept) {
                       if (kept)
                           save(added);
                       else
                           fail(kept.error());
                   }});
}

void Profile::save(const auth::Profile &profile)
{
    finishWith(m_profiles.save(profile),
               Text::tr("The profile %1 is added. Use it by: planops profile use %2")
                   .arg(profile.name, profile.id));
}

void Profile::finishWith(const Result<void> &done, const QString &text)
{
    if (!done) {
        fail(done.error());
        return;
    }
    m_out.note(text);
    if (m_out.isJson())
        m_out.document(QJsonDocument(toJson(m_profiles.current(), true)));
    finish(Ok);
}

} // namespace

CommandPtr makeProfileCommand(const Output &output, auth::ProfileStore &profiles,
                              auth::TokenVault &vault)
{
    return std::make_unique<Profile>(output, profiles, vault);
}

} // namespace planops::cli
