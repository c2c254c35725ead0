// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/profilestore.h"

#include "core/auth/jsontexts.h"
#include "core/base/atomicfile.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::auth {

namespace {

constexpr int formatVersion = 1;
constexpr auto lockPatience = 3s;

bool isValidId(const QString &id)
{
    static const QRegularExpression pattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return id.size() <= 64 && pattern.match(id).hasMatch();
}

QJsonObject toJson(const Profile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"environment"_s, environmentName(profile.environment)},
            {u"issuer"_s, profile.issuer},
            {u"issuerHosts"_s, QJsonArray::fromStringList(profile.issuerHosts)},
            {u"clientId"_s, profile.clientId},
            {u"apiBase"_s, profile.apiBase},
            {u"scopes"_s, QJsonArray::fromStringList(profile.scopes)},
            {u"redirectHost"_s, profile.redirectHost},
            {u"redirectPort"_s, profile.redirectPort},
            {u"redirectPath"_s, profile.redirectPath},
            {u"hasClientSecret"_s, profile.hasClientSecret},
            {u"hasStoredTokens"_s, profile.hasStoredTokens}};
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts = jsonTexts(list);
    texts.removeAll(QString());
    return texts;
}

std::optional<Profile> fromJson(const QJsonObject &json)
{
    Profile profile;
    profile.id = json.value("id"_L1).toString();
    if (!isValidId(profile.id))
        return std::nullopt;
    profile.name = json.value("name"_L1).toString(profile.id);
    const QString environment = json.value("environment"_L1).toString();
    for (const auto each : {Environment::Sandbox, Environment::Local, Environment::Staging,
                            Environment::Production}) {
        if (environmentName(each) == environment)
            profile.environment = each;
    }
    profile.issuer = json.value("issuer"_L1).toString();
    profile.clientId = json.value("clientId"_L1).toString();
    profile.apiBase = json.value("apiBase"_L1).toString();
    profile.issuerHosts = textsOf(json.value("issuerHosts"_L1));
    if (json.value("scopes"_L1).isArray())
        profile.scopes = textsOf(json.value("scopes"_L1));
    profile.redirectHost = json.value("redirectHost"_L1).toString(profile.redirectHost);
    const int port = json.value("redirectPort"_L1).toInt();
    profile.redirectPort = port > 0 && port <= 65535 ? static_cast<quint16>(port) : quint16(0);
    profile.redirectPath = json.value("redirectPath"_L1).toString(profile.redirectPath);
    profile.hasClientSecret = json.value("hasClientSecret"_L1).toBool();
    profile.hasStoredTokens = json.value("hasStoredTokens"_L1).toBool();
    return profile;
}

QList<Profile> builtInProfiles()
{
    return {sandboxProfile(), planopsProfile()};
}

//! What the file says: the profiles, the built-in ones first, and which one is in use.
struct Content
{
    QList<Profile> profiles = builtInProfiles();
    QString currentId;
};

void put(QList<Profile> &profiles, const Profile &profile)
{
    const auto same = std::find_if(profiles.begin(), profiles.end(),
                                   [&](const Profile &p) { return p.id == profile.id; });
    if (same == profiles.end()) {
        profiles.append(profile);
        return;
    }
    const bool builtIn = same->builtIn;
    *same = profile;
    same->builtIn = builtIn;
}

std::optional<Content> parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError
        || !document.object().value("profiles"_L1).isArray())
        return std::nullopt;
    Content content;
    content.currentId = document.object().value("current"_L1).toString();
    for (const QJsonValue entry : document.object().value("profiles"_L1).toArray()) {
        const std::optional<Profile> profile = fromJson(entry.toObject());
        if (!profile)
            return std::nullopt;
        put(content.profiles, *profile);
    }
    return content;
}

} // namespace

ProfileStore::ProfileStore(const Home &home, QObject *parent)
    : QObject(parent), m_home(home), m_profiles(builtInProfiles())
{
    if (const Result<void> loaded = load(); !loaded)
        m_loadProblem = loaded.error();
}

std::optional<Profile> ProfileStore::find(const QString &idOrName) const
{
    const auto byId = std::find_if(m_profiles.begin(), m_profiles.end(),
                                   [&](const Profile &p) { return p.id == idOrName; });
    if (byId != m_profiles.end())
        return *byId;
    const auto byName = std::find_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &p) {
        return p.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return byName == m_profiles.end() ? std::nullopt : std::optional(*byName);
}

Profile ProfileStore::current() const
{
    const std::optional<Profile> profile = find(m_currentId);
    return profile ? *profile : m_profiles.constFirst();
}

Result<void> ProfileStore::load()
{
    const QString path = m_home.configFile(u"profiles.json"_s);
    QFile file(path);
    if (!file.exists()) {
        m_profiles = builtInProfiles();
        m_currentId.clear();
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::Storage,
                       tr("The profiles cannot be read. Check the permissions of %1.").arg(path),
                       file.errorString());
    }
    const QByteArray json = file.readAll();
    file.close();
    if (const std::optional<Content> content = parse(json)) {
        m_profiles = content->profiles;
        m_currentId = content->currentId;
        return {};
    }
    // Keep what cannot be read: a person may still repair it.
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    const QString aside = m_home.configFile(u"profiles.damaged-%1.json"_s.arg(stamp));
    if (!QFile::rename(path, aside)) {
        return failure(ErrorKind::Storage,
                       tr("The profiles are damaged and the file cannot be set aside. Check the "
                          "permissions of %1.")
                           .arg(path),
                       u"profiles.json: damaged, rename refused"_s);
    }
    return failure(ErrorKind::Storage,
                   tr("The profiles were damaged and have been set aside as %1. The built-in "
                      "profiles are in use; add yours "
                      "again, or repair that file and put it back.")
                       .arg(aside),
                   u"profiles.json: not a profile list"_s, u"damaged"_s);
}

Result<void> ProfileStore::update(const std::function<Result<void>()> &change)
{
    if (const Result<void> ready = m_home.prepare(); !ready)
        return ready;
    QLockFile lock(m_home.configFile(u"profiles.lock"_s));
    if (!lock.tryLock(lockPatience)) {
        return failure(ErrorKind::Storage,
                       lock.error() == QLockFile::LockFailedError
                           ? tr("Another PlanOps window is changing the profiles. Try again.")
                           : tr("The profiles cannot be saved. Check the permissions of %1.")
                                 .arg(m_home.configFile(QString())),
                       u"profiles.lock"_s);
    }
    const QList<Profile> before = m_profiles;
    const QString currentBefore = current().id;
    if (const Result<void> loaded = load(); !loaded) {
        m_loadProblem = loaded.error();
        if (loaded.error().code
            != "damaged"_L1) // Else the file is safe under its new name, and ours is a fresh one.
            return loaded;
        m_profiles = before;
        m_currentId = currentBefore;
    }
    const auto takeBack = [&](const Error &error) -> Result<void> {
        m_profiles = before;
        m_currentId = currentBefore;
        return tl::unexpected(error);
    };
    if (const Result<void> changed = change(); !changed)
        return takeBack(changed.error());
    QJsonArray list;
    for (const Profile &profile : std::as_const(m_profiles))
        list.append(toJson(profile));
    const QJsonObject root {
        {u"version"_s, formatVersion}, {u"current"_s, m_currentId}, {u"profiles"_s, list}};
    const Result<void> written =
        writeFileAtomically(m_home.configFile(u"profiles.json"_s), QJsonDocument(root).toJson());
    if (!written)
        return takeBack(written.error());
    lock.unlock();
    if (m_profiles != before)
        Q_EMIT changed();
    if (current().id != currentBefore)
        Q_EMIT currentChanged();
    return {};
}

Result<void> ProfileStore::save(const Profile &profile)
{
    if (!isValidId(profile.id)) {
        return failure(ErrorKind::Invalid,
                       tr("A profile's id has small letters, digits and single hyphens only."),
                       profile.id);
    }
    if (profile.name.trimmed().isEmpty())
        return failure(ErrorKind::Invalid, tr("Give the profile a name."));
    return update([this, profile]() -> Result<void> {
        put(m_profiles, profile);
        return {};
    });
}

Result<void> ProfileStore::remove(const QString &id)
{
    return update([this, id]() -> Result<void> {
        const auto at = std::find_if(m_profiles.begin(), m_profiles.end(),
                                     [&](const Profile &p) { return p.id == id; });
        if (at == m_profiles.end())
            return failure(ErrorKind::Invalid, tr("There is no profile “%1”.").arg(id));
        if (at->builtIn)
            return failure(ErrorKind::Invalid,
                           tr("%1 is built in and cannot be removed.").arg(at->name));
        m_profiles.erase(at);
        if (m_currentId == id)
            m_currentId.clear();
        return {};
    });
}

Result<void> ProfileStore::setCurrent(const QString &id)
{
    return update([this, id]() -> Result<void> {
        const bool known = std::any_of(m_profiles.begin(), m_profiles.end(),
                                       [&](const Profile &p) { return p.id == id; });
        if (!known)
            return failure(ErrorKind::Invalid, tr("There is no profile “%1”.").arg(id));
        m_currentId = id;
        return {};
    });
}

QString ProfileStore::freeId(const QString &name) const
{
    QString base;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            base += c;
        else if (c.category() != QChar::Mark_NonSpacing && !base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base.truncate(48);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"profile"_s;
    QString id = base;
    for (int number = 2; find(id); ++number)
        id = u"%1-%2"_s.arg(base).arg(number);
    return id;
}

} // namespace planops::auth
