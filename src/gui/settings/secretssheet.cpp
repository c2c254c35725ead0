// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/secretssheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QVBoxLayout>

namespace planops::gui {

SecretsSheet::SecretsSheet(const auth::ProfileStore &profiles, const auth::TokenVault &vault,
                           QWidget *window)
    : Sheet(window)
{
    setTitle(tr("Where my secrets are"));
    setSubtitle(vault.isPersistent()
                    ? tr("In the system keychain (%1), and nowhere else.").arg(vault.name())
                    : tr("In memory only. They are gone when the program ends."));
    const auto paragraph = [this](const QString &text, TextRole role, Ink ink) {
        auto *label = new Label(text, role, ink);
        label->setWordWrap(true);
        label->setSelectable(role == TextRole::Code);
        body()->addWidget(label);
    };
    body()->addSpacing(8);
    bool anything = false;
    for (const auth::Profile &profile : profiles.profiles()) {
        using Kind = auth::VaultKey::Kind;
        QList<Kind> kinds;
        if (profile.hasStoredTokens)
            kinds = {Kind::AccessToken, Kind::RefreshToken, Kind::IdToken};
        if (profile.hasClientSecret)
            kinds.append(Kind::ClientSecret);
        if (kinds.isEmpty())
            continue;
        anything = true;
        paragraph(profile.name, TextRole::Strong, Ink::Text);
        for (const Kind kind : kinds)
            paragraph(auth::VaultKey {profile.id, kind}.entryName(), TextRole::Code, Ink::Text2);
        body()->addSpacing(8);
    }
    if (!anything)
        paragraph(
            tr("Nothing is stored. After a sign-in, the names of the entries are listed here."),
            TextRole::Body, Ink::Text2);
    paragraph(
        tr("Settings, drafts and logs never hold a secret. A copied token is cleared from the "
           "clipboard after the time that the settings say."),
        TextRole::Caption, Ink::Text2);

    Button *remove = addAction(tr("Delete all"), ButtonKind::Danger);
    remove->setEnabled(anything);
    connect(remove, &QAbstractButton::clicked, this, [this, remove] {
        if (!remove->property("armed").toBool()) {
            remove->setProperty("armed", true);
            remove->setText(tr("Delete all and sign out everywhere"));
            return;
        }
        Q_EMIT deleteAllRequested();
        closeSheet();
    });
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
}

} // namespace planops::gui
