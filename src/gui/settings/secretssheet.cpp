// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/secretssheet.h"

#include "core/auth/servicevault.h"
#include "gui/widgets/button.h"
#include "gui/widgets/label.h"

#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

Label *addParagraph(QLayout &layout, const QString &text, TextRole role, Ink ink)
{
    auto *label = new Label(text, role, ink);
    label->setWordWrap(true);
    label->setSelectable(role == TextRole::Code);
    layout.addWidget(label);
    return label;
}

QList<auth::VaultKey::Kind> knownKinds(const auth::Profile &profile)
{
    using Kind = auth::VaultKey::Kind;
    QList<Kind> kinds;
    if (profile.hasStoredTokens)
        kinds = {Kind::AccessToken, Kind::RefreshToken, Kind::IdToken};
    if (profile.hasClientSecret)
        kinds.append(Kind::ClientSecret);
    return kinds;
}

//! "The secret key of a production instance, for ada@northwind.example."
QString describe(const auth::ServiceAccount &account)
{
    const QString user = account.email.isEmpty() ? account.userId : account.email;
    return account.isLive()
        ? SecretsSheet::tr("The secret key of a production instance, for %1.").arg(user)
        : SecretsSheet::tr("The secret key of a development instance, for %1.").arg(user);
}

//! What cannot be undone takes a second click, and the button says for what.
void askTwice(Button &button, const QString &question, const std::function<void()> &then)
{
    QObject::connect(&button, &QAbstractButton::clicked, &button, [&button, question, then] {
        if (button.text() == question) {
            then();
            return;
        }
        button.setText(question);
    });
}

} // namespace

SecretsSheet::SecretsSheet(const auth::ProfileStore &profiles, auth::TokenVault &vault,
                           const QStringList &variables, QWidget *window)
    : Sheet(window)
{
    setTitle(tr("Where my secrets are"));
    setSubtitle(vault.isPersistent()
                    ? tr("In the system keychain (%1), and nowhere else.").arg(vault.name())
                    : tr("In memory only. They are gone when the program ends."));
    body()->addSpacing(8);
    m_nothing = addParagraph(
        *body(),
        tr("Nothing is stored. After a sign-in, the names of the entries are listed here."),
        TextRole::Body, Ink::Text2);
    m_deleteAll = addAction(tr("Delete all"), ButtonKind::Danger);
    m_deleteAll->setEnabled(false);
    for (const auth::Profile &profile : profiles.profiles()) {
        QWidget *section = addSection(profile);
        auth::readServiceAccount(
            vault, profile,
            {section,
             [this, section, profile](const Result<std::optional<auth::ServiceAccount>> &stored) {
                 if (stored && *stored)
                     addServiceKey(*section, profile, **stored);
             }});
    }
    addVariables(variables);
    addParagraph(*body(),
                 tr("Settings, drafts, history and logs never hold a secret. A copied token is "
                    "cleared from the "
                    "clipboard after the time that the settings say."),
                 TextRole::Caption, Ink::Text2);

    askTwice(*m_deleteAll, tr("Delete all and sign out everywhere"), [this] {
        Q_EMIT deleteAllRequested();
        closeSheet();
    });
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
}

QWidget *SecretsSheet::addSection(const auth::Profile &profile)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 8);
    body()->addWidget(section);
    addParagraph(*column, profile.name, TextRole::Strong, Ink::Text);
    const QList<auth::VaultKey::Kind> kinds = knownKinds(profile);
    for (const auth::VaultKey::Kind kind : kinds)
        addParagraph(*column, auth::VaultKey {profile.id, kind}.entryName(), TextRole::Code,
                     Ink::Text2);
    section->setVisible(!kinds.isEmpty());
    if (!kinds.isEmpty())
        found();
    return section;
}

void SecretsSheet::addVariables(const QStringList &entries)
{
    if (entries.isEmpty())
        return;
    addParagraph(*body(), tr("Secret variables of environments"), TextRole::Strong, Ink::Text);
    for (const QString &entry : entries)
        addParagraph(*body(), entry, TextRole::Code, Ink::Text2);
    body()->addSpacing(8);
    found();
}

void SecretsSheet::addServiceKey(QWidget &section, const auth::Profile &profile,
                                 const auth::ServiceAccount &account)
{
    const auth::VaultKey key {profile.id, auth::VaultKey::Kind::ServiceKey};
    addParagraph(*section.layout(), key.entryName(), TextRole::Code, Ink::Text2);
    auto *row = new QHBoxLayout;
    addParagraph(*row, describe(account), TextRole::Caption, Ink::Text2);
    auto *remove = new Button(tr("Remove"), ButtonKind::Secondary);
    remove->setObjectName(u"removeServiceKey"_s);
    row->addWidget(remove);
    static_cast<QVBoxLayout *>(section.layout())->addLayout(row);
    askTwice(*remove, tr("Remove and disconnect"), [this, profile] {
        Q_EMIT disconnectRequested(profile);
        closeSheet();
    });
    section.show();
    found();
}

void SecretsSheet::found()
{
    m_nothing->hide();
    m_deleteAll->setEnabled(true);
}

} // namespace planops::gui
