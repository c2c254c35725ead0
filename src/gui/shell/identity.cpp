// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/identity.h"

#include "gui/auth/instancesheet.h"
#include "gui/auth/pastesheet.h"
#include "gui/auth/profilemenu.h"
#include "gui/auth/profilesheet.h"
#include "gui/auth/servicesheet.h"
#include "gui/auth/signoutnotice.h"
#include "gui/settings/secretssheet.h"
#include "gui/shell/statusbar.h"
#include "gui/shell/workplacecontroller.h"

#include <memory>

namespace planops::gui {

Identity::Identity(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{ }

void Identity::setWorkplace(services::Workplace &workplace)
{
    m_workplace = &workplace;
}

void Identity::signIn()
{
    if (!m_workplace)
        return;
    const auth::Profile profile = m_workplace->session.profile();
    if (const QString problem = profile.signInProblem(); !problem.isEmpty()) {
        Q_EMIT said(tr("Sign-in cannot start yet"), problem, true);
        editProfile(profile.id);
        return;
    }
    m_parts.workplaces.signIn();
}

void Identity::signOut()
{
    if (!m_workplace)
        return;
    m_workplace->session.signOut({this, [this](const Result<auth::Session::SignOutReport> &report) {
                                      onSignedOut(report);
                                  }});
}

void Identity::onSignedOut(const Result<auth::Session::SignOutReport> &report)
{
    if (!report) {
        Q_EMIT said(tr("Not signed out"), report.error().message, true);
        return;
    }
    const SignOutNotice notice = signOutNotice(*report, m_parts.clock());
    Q_EMIT said(notice.title, notice.text, notice.isProblem);
}

void Identity::refreshToken()
{
    if (!m_workplace)
        return;
    m_workplace->session.refresh(m_workplace->session.tokens().accessToken,
                                 {this, [this](const Result<Secret> &token) {
                                      if (token)
                                          Q_EMIT said(tr("Token refreshed"), {}, false);
                                      else
                                          Q_EMIT said(tr("Token not refreshed"),
                                                      token.error().message, true);
                                  }});
}

void Identity::paste()
{
    pasteFound({});
}

void Identity::pasteFound(const QString &text)
{
    if (!m_workplace)
        return;
    auto *sheet = new PasteSheet(m_workplace->session, m_parts.clock, &m_parts.window);
    connect(sheet, &PasteSheet::adopted, this, [this] {
        Q_EMIT said(tr("Token in use"), tr("It is not refreshed: when it ends, paste a new one."),
                    false);
    });
    connect(sheet, &PasteSheet::inspectRequested, this, &Identity::inspectRequested);
    sheet->setText(text);
    sheet->openSheet();
}

void Identity::connectService()
{
    if (!m_workplace)
        return;
    auto *sheet = new ServiceSheet(m_workplace->session, &m_parts.window);
    connect(sheet, &ServiceSheet::issuerLearned, this, [this, sheet](const QString &issuer) {
        keepIssuer(issuer);
        sheet->setSession(m_workplace->session);
    });
    connect(sheet, &ServiceSheet::serviceConnected, this, [this](const QString &notice) {
        const auth::TokenSet &tokens = m_workplace->session.tokens();
        Q_EMIT said(tr("Connected as %1").arg(tokens.name.isEmpty() ? tokens.subject : tokens.name),
                    notice.isEmpty() ? tr("The token renews by itself with the secret key.")
                                     : notice,
                    false);
    });
    sheet->openSheet();
}

void Identity::setUpInstance()
{
    auto *sheet = new InstanceSheet(m_parts.workplaces.http(), m_parts.workplaces.profile().name,
                                    &m_parts.window);
    connect(sheet, &InstanceSheet::clientIdChosen, this, &Identity::keepClientId);
    sheet->openSheet();
}

void Identity::keepClientId(const QString &clientId)
{
    auth::Profile profile = m_parts.workplaces.profile();
    profile.clientId = clientId;
    profile.hasClientSecret = false; // It is a public client.
    if (const auto saved = m_parts.profiles.save(profile); !saved) {
        Q_EMIT said(tr("The client ID was not saved"), saved.error().message, true);
        return;
    }
    m_parts.workplaces.useProfile(profile.id);
    Q_EMIT said(tr("Client ID saved"), tr("Sign in with the browser now."), false);
}

//! The profile came without an issuer; its tokens are bound to one (R7).
void Identity::keepIssuer(const QString &issuer)
{
    auth::Profile profile = m_workplace->session.profile();
    profile.issuer = issuer;
    if (const auto saved = m_parts.profiles.save(profile); saved)
        m_parts.workplaces.useProfile(profile.id);
    else
        Q_EMIT said(tr("The issuer was not saved"), saved.error().message, true);
}

void Identity::openMenu(const QWidget &below)
{
    auto *menu = new ProfileMenu(&m_parts.window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setProfiles(m_parts.profiles.profiles(), m_parts.profiles.current().id);
    connect(menu, &ProfileMenu::profileChosen, &m_parts.workplaces,
            &WorkplaceController::useProfile);
    connect(menu, &ProfileMenu::addRequested, this, &Identity::addProfile);
    connect(menu, &ProfileMenu::editRequested, this, &Identity::editProfile);
    connect(menu, &ProfileMenu::removeRequested, this, [this](const QString &id) {
        if (const auto removed = m_parts.profiles.remove(id); !removed)
            Q_EMIT said(tr("Profile not removed"), removed.error().message, true);
        else
            m_parts.workplaces.useProfile(m_parts.profiles.current().id);
    });
    menu->popupBelow(below);
}

void Identity::addProfile()
{
    openProfileSheet(std::nullopt);
}

void Identity::editProfile(const QString &id)
{
    openProfileSheet(m_parts.profiles.find(id));
}

void Identity::openProfileSheet(const std::optional<auth::Profile> &profile)
{
    auto *sheet = new ProfileSheet(m_parts.profiles, m_parts.vault(), &m_parts.window);
    if (profile)
        sheet->setProfile(*profile);
    connect(sheet, &ProfileSheet::saved, &m_parts.workplaces, &WorkplaceController::useProfile);
    sheet->openSheet();
}

void Identity::openSecrets()
{
    auto *sheet = new SecretsSheet(m_parts.profiles, m_parts.vault(),
                                   m_parts.secretVariables.entryNames(), &m_parts.window);
    connect(sheet, &SecretsSheet::deleteAllRequested, this, &Identity::deleteAll);
    connect(sheet, &SecretsSheet::disconnectRequested, this, &Identity::signOutOf);
    sheet->openSheet();
}

//! Of a profile that is not in use as well: its session at the issuer ends too.
void Identity::signOutOf(const auth::Profile &profile)
{
    m_parts.workplaces.sessionOf(profile).signOut(
        {this,
         [this](const Result<auth::Session::SignOutReport> &report) { onSignedOut(report); }});
}

void Identity::deleteAll()
{
    const QList<auth::Profile> profiles = m_parts.profiles.profiles(); // Saving changes the list.
    const auto left = std::make_shared<qsizetype>(profiles.size());
    m_parts.secretVariables.removeAll(
        {this, [this](const Result<void> &removed) { onWiped(removed); }});
    for (const auth::Profile &profile : profiles) {
        // What the sign-out needs to revoke with is in the keychain: it goes first, of every
        // profile.
        m_parts.workplaces.sessionOf(profile).signOut(
            {this, [this, profile, left](const Result<auth::Session::SignOutReport> &report) {
                 if (!report || report->problem)
                     onSignedOut(report);
                 wipe(profile);
                 if (--*left == 0)
                     Q_EMIT said(tr("All secrets deleted"),
                                 tr("Every profile was signed out at its issuer, where the issuer "
                                    "can revoke."),
                                 false);
             }});
    }
}

void Identity::wipe(const auth::Profile &profile)
{
    using Kind = auth::VaultKey::Kind;
    for (const Kind kind : {Kind::AccessToken, Kind::RefreshToken, Kind::IdToken,
                            Kind::ClientSecret, Kind::ServiceKey}) {
        m_parts.vault().remove({profile.id, kind},
                               {this, [this](const Result<void> &removed) { onWiped(removed); }});
    }
    auth::Profile without = profile;
    without.hasClientSecret = false;
    without.hasStoredTokens = false;
    if (without == profile)
        return;
    if (const auto saved = m_parts.profiles.save(without); !saved)
        Q_EMIT said(tr("Not everything was deleted"), saved.error().message, true);
}

void Identity::onWiped(const Result<void> &removed)
{
    if (!removed)
        Q_EMIT said(tr("Not everything was deleted"), removed.error().message, true);
}

void Identity::probeKeychain()
{
    m_parts.vault().probe({this, [this](const Result<void> &works) {
                               m_probed = true;
                               if (!works) {
                                   m_keychainProblem = works.error();
                                   m_parts.useMemoryVault();
                                   Q_EMIT said(tr("No keychain"), works.error().message, true);
                               }
                               Q_EMIT keychainChanged();
                           }});
}

void Identity::describeKeychain(StatusBar &bar) const
{
    if (m_keychainProblem) {
        bar.set(StatusBar::Keychain, Icon::LockOpen, Tone::Warn, tr("Tokens in memory only"),
                m_keychainProblem->message);
        return;
    }
    if (!m_probed) {
        bar.set(StatusBar::Keychain, Icon::Lock, Tone::Neutral, tr("Waiting for the keychain"));
        return;
    }
    const bool stored = m_workplace && !m_workplace->session.tokens().isEmpty();
    bar.set(StatusBar::Keychain, Icon::Lock, stored ? Tone::Ok : Tone::Neutral,
            stored ? tr("Token in the system keychain") : tr("Keychain ready, nothing stored"),
            m_parts.vault().name());
}

} // namespace planops::gui
