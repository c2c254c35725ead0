// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/instancesheet.h"

#include "ui_instancesheet.h"

#include "core/auth/dotenv.h"
#include "gui/auth/envfilechooser.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace planops::gui {

InstanceSheet::InstanceSheet(http::HttpClient &http, const QString &profileName, QWidget *window)
    : Sheet(window),
      m_http(http),
      m_profileName(profileName),
      m_ui(std::make_unique<Ui::InstanceForm>())
{
    setTitle(tr("Set up browser sign-in"));
    setSubtitle(tr("For holders of a Clerk instance's secret key."));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    setContent(form);
    m_ui->verdict->hide();
    m_ui->choose->setIconName(Icon::FileKey);
    m_ui->source->setInk(Ink::Text2);
    m_ui->secretKeyField->setEditor(m_ui->secretKey);
    m_ui->nameField->setEditor(m_ui->name);
    m_ui->clientIdField->setEditor(m_ui->clientId);
    m_ui->clientIdField->hide();
    setTextRole(m_ui->secretKey, TextRole::Code);
    setTextRole(m_ui->clientId, TextRole::Code);
    m_ui->secretKey->setAcceptDrops(false); // Else a dropped file would be its name in that field.
    m_ui->name->setAcceptDrops(false);
    connect(m_ui->secretKey, &QLineEdit::textEdited, this, &InstanceSheet::onEdited);
    connect(m_ui->name, &QLineEdit::textEdited, this, &InstanceSheet::onEdited);

    auto *files = new EnvFileChooser(this);
    connect(files, &EnvFileChooser::chosen, this, &InstanceSheet::readFile);
    connect(m_ui->choose, &QAbstractButton::clicked, files, &EnvFileChooser::choose);
    addCancel();
    m_check = addAction(tr("Check"), ButtonKind::Secondary);
    m_create = addAction(tr("Create application"), ButtonKind::Primary);
    connect(m_check, &QAbstractButton::clicked, this, &InstanceSheet::check);
    connect(m_create, &QAbstractButton::clicked, this, &InstanceSheet::createOrUse);
    m_ui->choose->setFocus();
}

InstanceSheet::~InstanceSheet() = default;

void InstanceSheet::readFile(const QString &path)
{
    const Result<auth::Dotenv> dotenv = auth::Dotenv::read(path);
    if (!dotenv) {
        say(Tone::Bad, Icon::CircleX, tr("The .env file was not read"), dotenv.error().message);
        return;
    }
    m_file = auth::ServiceSettings::from(*dotenv);
    m_ui->secretKey->setText(m_file.secretKey);
    m_ui->source->setText(tr("Read from %1").arg(QFileInfo(path).fileName()));
    onEdited();
    if (checkedKey())
        m_check->setFocus();
}

void InstanceSheet::onEdited()
{
    m_ui->secretKeyField->setError({});
    m_ui->nameField->setError({});
    m_ui->verdict->hide();
}

std::optional<auth::InstanceKey> InstanceSheet::checkedKey()
{
    auth::ServiceSettings settings = m_file;
    settings.secretKey = m_ui->secretKey->text().trimmed();
    const Result<auth::InstanceKey> key = settings.checkedKey();
    if (key)
        return *key;
    m_ui->secretKeyField->setError(key.error().message);
    m_ui->secretKey->setFocus();
    return std::nullopt;
}

void InstanceSheet::check()
{
    onEdited();
    const std::optional<auth::InstanceKey> key = checkedKey();
    if (!key)
        return;
    setBusy(true);
    auth::readOAuthSettings(*key, m_http,
                            {this, [this](const auto &settings) { onChecked(settings); }});
}

void InstanceSheet::onChecked(const Result<auth::OAuthSettings> &settings)
{
    setBusy(false);
    if (!settings) {
        say(Tone::Bad, Icon::CircleX, tr("Not checked"), settings.error().message);
    } else if (settings->jwtAccessTokens) {
        say(Tone::Ok, Icon::CircleCheck, tr("JWT access tokens"),
            tr("An API can check the tokens that this instance issues."));
    } else {
        say(Tone::Warn, Icon::Warning, tr("Opaque access tokens"),
            tr("An API that checks JWTs refuses them. Switch JWT access tokens on in Clerk's "
               "dashboard, under OAuth applications."));
    }
}

void InstanceSheet::createOrUse()
{
    if (const QString made = m_ui->clientId->text(); !made.isEmpty()) {
        Q_EMIT clientIdChosen(made);
        closeSheet();
        return;
    }
    onEdited();
    const std::optional<auth::InstanceKey> key = checkedKey();
    if (!key)
        return;
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty()) {
        m_ui->nameField->setError(tr("Give it a name."));
        m_ui->name->setFocus();
        return;
    }
    setBusy(true);
    auth::createOAuthApplication(
        *key, name, m_http, {this, [this](const auto &application) { onCreated(application); }});
}

void InstanceSheet::onCreated(const Result<auth::OAuthApplication> &application)
{
    setBusy(false);
    if (!application) {
        say(Tone::Bad, Icon::CircleX, tr("No application was created"),
            application.error().message);
        return;
    }
    say(Tone::Ok, Icon::CircleCheck, tr("“%1” was created").arg(application->name),
        tr("A public client with PKCE and the redirect http://127.0.0.1/callback. It needs no "
           "secret."));
    m_ui->clientId->setText(application->clientId);
    m_ui->clientIdField->show();
    m_ui->nameField->hide();
    // A second click must not make a second application.
    m_create->setText(tr("Use it in %1").arg(m_profileName));
    m_create->setFocus();
}

void InstanceSheet::setBusy(bool busy)
{
    for (QWidget *input : std::initializer_list<QWidget *> {m_check, m_create, m_ui->secretKey,
                                                            m_ui->name, m_ui->choose})
        input->setEnabled(!busy);
}

void InstanceSheet::say(Tone tone, Icon icon, const QString &title, const QString &text)
{
    m_ui->verdict->setTone(tone);
    m_ui->verdict->setIconName(icon);
    m_ui->verdict->setTitle(title);
    m_ui->verdict->setText(text);
    m_ui->verdict->show();
}

} // namespace planops::gui
