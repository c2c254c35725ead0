// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"

#include "core/auth/keychainvault.h"
#include "core/auth/memoryvault.h"
#include "core/base/logging.h"
#include "core/services/historyrecorder.h"

using namespace Qt::StringLiterals;

namespace planops::services {

namespace {

//! True if both mean the same places: then one workplace serves both. Name, badge and flags do not
//! matter.
bool samePlaces(const auth::Profile &a, const auth::Profile &b)
{
    auth::Profile c = b;
    c.name = a.name;
    c.environment = a.environment;
    c.builtIn = a.builtIn;
    c.hasStoredTokens = a.hasStoredTokens;
    return a == c;
}

} // namespace

Workplace::Workplace(const auth::Profile &profile, const auth::Session::Parts &parts)
    : session(profile, parts),
      client(parts.http, session, parts.clock),
      projects(client, profile.apiBase)
{ }

//! In the order of their making; the workplaces, which stand on all others, go first.
struct Services::Private
{
    explicit Private(Options options)
        : home(std::move(options.home)),
          clock(std::move(options.clock)),
          settings(home),
          profiles(home),
          vault(options.vault ? std::move(options.vault)
                              : std::make_unique<auth::KeychainVault>(home)),
          discovery(http),
          drafts(home),
          history(home.dataFile(u"history.sqlite"_s), clock),
          specs(home.dataFile(u"specs"_s), http, clock),
          recorder(history, settings),
          folder(settings),
          secretVariables([this]() -> auth::TokenVault & { return *vault; }, settings),
          recordsHistory(options.recordHistory)
    {
        secretVariables.follow(folder);
    }

    void keepStoredFlag(const QString &profileId, bool stored);

    Home home;
    Clock clock;
    settings::Settings settings;
    auth::ProfileStore profiles;
    std::unique_ptr<auth::TokenVault> vault;
    std::unique_ptr<auth::TokenVault> retiredVault; //!< Its last answers may still be on their way.
    http::HttpClient http;
    auth::Discovery discovery;
    console::DraftStore drafts;
    history::HistoryStore history;
    spec::SpecLibrary specs;
    HistoryRecorder recorder;
    workspace::WorkspaceFolder folder;
    SecretVariables secretVariables;
    bool recordsHistory = false;
    std::unordered_map<QString, std::unique_ptr<Workplace>> workplaces; //!< By profile id.
};

void Services::Private::keepStoredFlag(const QString &profileId, bool stored)
{
    const std::optional<auth::Profile> known = profiles.find(profileId);
    if (!known || known->id != profileId || known->hasStoredTokens == stored)
        return;
    auth::Profile profile = *known;
    profile.hasStoredTokens = stored;
    if (const Result<void> saved = profiles.save(profile); !saved)
        qCWarning(logApp, "the flag of stored tokens was not saved: %ls",
                  qUtf16Printable(saved.error().detail));
}

Services::Services(Options options) : d(std::make_unique<Private>(std::move(options)))
{ }

Services::~Services() = default;

const Home &Services::home() const
{
    return d->home;
}

const Clock &Services::clock() const
{
    return d->clock;
}

settings::Settings &Services::settings()
{
    return d->settings;
}

auth::ProfileStore &Services::profiles()
{
    return d->profiles;
}

auth::TokenVault &Services::vault()
{
    return *d->vault;
}

http::HttpClient &Services::http()
{
    return d->http;
}

auth::Discovery &Services::discovery()
{
    return d->discovery;
}

console::DraftStore &Services::drafts()
{
    return d->drafts;
}

history::HistoryStore &Services::history()
{
    return d->history;
}

workspace::WorkspaceFolder &Services::folder()
{
    return d->folder;
}

SecretVariables &Services::secretVariables()
{
    return d->secretVariables;
}

spec::SpecLibrary &Services::specs()
{
    return d->specs;
}

Workplace &Services::workplace(const auth::Profile &profile)
{
    d->discovery.trust(profile.issuer, profile.issuerHosts);
    std::unique_ptr<Workplace> &place = d->workplaces[profile.id];
    if (!place || !samePlaces(place->session.profile(), profile)) {
        place = std::make_unique<Workplace>(
            profile, auth::Session::Parts {*d->vault, d->http, d->discovery, d->home, d->clock});
        QObject::connect(&place->session, &auth::Session::storedChanged, &d->profiles,
                         [this, id = profile.id](bool stored) { d->keepStoredFlag(id, stored); });
        if (d->recordsHistory)
            d->recorder.listenTo(place->client, profile.id);
    }
    return *place;
}

void Services::useMemoryVault()
{
    if (!d->vault->isPersistent())
        return;
    d->retiredVault = std::exchange(d->vault, std::make_unique<auth::MemoryVault>());
    for (const auto &[id, place] : d->workplaces)
        place->session.moveTo(*d->vault);
}

} // namespace planops::services
