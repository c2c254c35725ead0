// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/profilesheet.h"

#include "ui_profilesheet.h"

#include "core/http/url.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/button.h"

using namespace Qt::StringLiterals;

namespace planops::gui {

using auth::Environment;

ProfileSheet::ProfileSheet(auth::ProfileStore &store, auth::TokenVault &vault, QWidget *window)
    : Sheet(window), m_store(store), m_vault(vault), m_ui(std::make_unique<Ui::ProfileForm>())
{
    setTitle(tr("Add a profile"));
    setSubtitle(tr("Where to sign in, and which API to talk to"));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    setContent(form);
    m_ui->banner->hide();
    m_ui->nameField->setEditor(m_ui->name);
    m_ui->environmentField->setEditor(m_ui->environment);
    m_ui->issuerField->setEditor(m_ui->issuer);
    m_ui->clientIdField->setEditor(m_ui->clientId);
    m_ui->apiBaseField->setEditor(m_ui->apiBase);
    m_ui->scopesField->setEditor(m_ui->scopes);
    m_ui->issuerHostsField->setEditor(m_ui->issuerHosts);
    m_ui->redirectHostField->setEditor(m_ui->redirectHost);
    m_ui->redirectPortField->setEditor(m_ui->redirectPort);
    m_ui->redirectPathField->setEditor(m_ui->redirectPath);
    m_ui->clientSecretField->setEditor(m_ui->clientSecret);
    for (QWidget *code :
         {static_cast<QWidget *>(m_ui->issuer), static_cast<QWidget *>(m_ui->clientId),
          static_cast<QWidget *>(m_ui->apiBase), static_cast<QWidget *>(m_ui->scopes),
          static_cast<QWidget *>(m_ui->issuerHosts), static_cast<QWidget *>(m_ui->redirectPath)})
        setTextRole(code, TextRole::Code);
    for (const Environment environment :
         {Environment::Local, Environment::Staging, Environment::Production})
        m_ui->environment->addItem(auth::environmentLabel(environment), int(environment));
    m_ui->redirectHost->addItems({u"127.0.0.1"_s, u"localhost"_s});
    m_ui->redirectPort->setRange(0, 65'535);

    addCancel();
    m_save =
        addAction(tr("Add profile"), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QAbstractButton::clicked, this, &ProfileSheet::save);
    connect(m_ui->issuer, &QLineEdit::editingFinished, this, &ProfileSheet::onIssuerEdited);
    auth::Profile fresh;
    setProfile(fresh);
    m_ui->name->setFocus();
}

ProfileSheet::~ProfileSheet() = default;

void ProfileSheet::setProfile(const auth::Profile &profile)
{
    m_profile = profile;
    m_isNew = profile.id.isEmpty();
    if (!m_isNew) {
        setTitle(tr("Edit profile"));
        m_save->setText(tr("Save changes"));
    }
    m_ui->name->setText(profile.name);
    m_ui->environment->setCurrentIndex(
        std::max(0, m_ui->environment->findData(int(profile.environment))));
    m_ui->issuer->setText(profile.issuer);
    m_ui->clientId->setText(profile.clientId);
    m_ui->apiBase->setText(profile.apiBase);
    m_ui->issuerHosts->setText(profile.issuerHosts.join(u' '));
    m_ui->scopes->setText(profile.scopes.join(u' '));
    m_ui->redirectHost->setCurrentText(profile.redirectHost);
    m_ui->redirectPort->setValue(profile.redirectPort);
    m_ui->redirectPath->setText(profile.redirectPath);
    if (profile.hasClientSecret)
        m_ui->clientSecret->setPlaceholderText(tr("Stored. Type to replace it"));
}

void ProfileSheet::onIssuerEdited()
{
    const QString text = m_ui->issuer->text().trimmed();
    m_ui->issuerField->setError({});
    if (!text.startsWith("pk_"_L1))
        return;
    const Result<QString> issuer = auth::issuerFromPublishableKey(text);
    if (issuer)
        m_ui->issuer->setText(*issuer);
    else
        m_ui->issuerField->setError(issuer.error().message);
}

bool ProfileSheet::checkIssuer(auth::Profile &profile)
{
    onIssuerEdited();
    const QString text = m_ui->issuer->text().trimmed();
    profile.issuer.clear();
    if (text.isEmpty() || m_ui->issuerField->hasError())
        return !m_ui->issuerField->hasError(); // an issuer may be added later
    const Result<QString> issuer = auth::normalizedIssuer(text);
    if (issuer)
        profile.issuer = *issuer;
    else
        m_ui->issuerField->setError(issuer.error().message);
    return issuer.has_value();
}

bool ProfileSheet::checkApiBase(auth::Profile &profile)
{
    QString text = m_ui->apiBase->text().trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    profile.apiBase = text;
    if (text.isEmpty()) {
        m_ui->apiBaseField->setError(
            tr("Give the address of the API, such as https://api.example.com."));
        return false;
    }
    const Result<http::Url> url = http::Url::parse(text);
    QString problem;
    if (!url)
        problem = url.error().message;
    else if (url->origin().scheme == "http" && !url->origin().isLoopback())
        problem = tr(
            "A token must not travel over plain http. Use https, or an address on this computer.");
    m_ui->apiBaseField->setError(problem);
    return problem.isEmpty();
}

std::optional<auth::Profile> ProfileSheet::checkedProfile()
{
    auth::Profile profile = m_profile;
    profile.name = m_ui->name->text().trimmed();
    m_ui->nameField->setError(profile.name.isEmpty() ? tr("Give the profile a name.") : QString());
    profile.environment = Environment(m_ui->environment->currentData().toInt());
    const bool issuerGood = checkIssuer(profile);
    const bool apiGood = checkApiBase(profile);
    profile.clientId = m_ui->clientId->text().trimmed();
    m_ui->clientIdField->setError(profile.clientId.contains(u' ') ? tr("A client ID has no blanks.")
                                                                  : QString());
    profile.issuerHosts =
        m_ui->issuerHosts->text().toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    m_ui->issuerHostsField->setError(
        auth::isHostList(profile.issuerHosts)
            ? QString()
            : tr("Host names only, such as oauth2.googleapis.com, without https://."));
    profile.scopes = m_ui->scopes->text().simplified().split(u' ', Qt::SkipEmptyParts);
    profile.redirectHost = m_ui->redirectHost->currentText();
    profile.redirectPort = quint16(m_ui->redirectPort->value());
    profile.redirectPath = m_ui->redirectPath->text().trimmed();
    m_ui->redirectPathField->setError(
        profile.redirectPath.startsWith(u'/') ? QString() : tr("Start with a slash: /callback"));
    if (profile.id.isEmpty())
        profile.id = m_store.freeId(profile.name);
    for (FormField *field : {m_ui->nameField, m_ui->issuerField, m_ui->clientIdField,
                             m_ui->apiBaseField, m_ui->issuerHostsField, m_ui->redirectPathField}) {
        if (field->hasError()) {
            field->setFocus();
            return std::nullopt;
        }
    }
    return issuerGood && apiGood ? std::optional(profile) : std::nullopt;
}

void ProfileSheet::save()
{
    std::optional<auth::Profile> profile = checkedProfile();
    if (!profile)
        return;
    const QByteArray secret = m_ui->clientSecret->text().trimmed().toUtf8();
    if (secret.isEmpty()) {
        store(*profile);
        return;
    }
    // First the keychain: a profile must not say that it has a secret which is nowhere.
    profile->hasClientSecret = true;
    m_save->setEnabled(false);
    m_vault.write({profile->id, auth::VaultKey::Kind::ClientSecret}, Secret {secret},
                  {this, [this, profile = *profile](const Result<void> &written) {
                       m_save->setEnabled(true);
                       if (written)
                           store(profile);
                       else
                           showProblem(tr("The client secret was not stored"), written.error());
                   }});
}

void ProfileSheet::store(const auth::Profile &profile)
{
    const Result<void> done = m_store.save(profile);
    if (!done) {
        showProblem(tr("The profile was not saved"), done.error());
        return;
    }
    Q_EMIT saved(profile.id);
    closeSheet();
}

void ProfileSheet::showProblem(const QString &title, const Error &error)
{
    m_ui->banner->setTone(Tone::Bad);
    m_ui->banner->setIconName(Icon::CircleX);
    m_ui->banner->setTitle(title);
    m_ui->banner->setText(error.message);
    m_ui->banner->show();
}

} // namespace planops::gui
