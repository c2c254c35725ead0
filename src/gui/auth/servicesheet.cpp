// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/servicesheet.h"

#include "ui_servicesheet.h"

#include "core/auth/dotenv.h"
#include "gui/auth/envfilechooser.h"
#include "gui/theme/fonts.h"

#include <QComboBox>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace planops::gui {

using Field = auth::ServiceSettings::Field;

namespace {

//! Where the key goes; and "sk_test_••••••••": which kind it is, and nothing of the key.
QString keyHelp(const QString &key)
{
    if (!key.startsWith("sk_test_"_L1) && !key.startsWith("sk_live_"_L1))
        return ServiceSheet::tr("Goes to the system keychain, and to Clerk's Backend API only.");
    return ServiceSheet::tr("%1 goes to the system keychain, and to Clerk's Backend API only.")
        .arg(key.left(8) + QString(8, QChar(0x2022)));
}

//! Empty is as usual: an hour, or what the JWT template says.
void addLifetimes(QComboBox &box)
{
    box.addItem(ServiceSheet::tr("As usual"));
    const std::pair<QString, std::chrono::seconds> choices[] = {
        {ServiceSheet::tr("1 minute"), 60s},
        {ServiceSheet::tr("1 hour"), 1h},
        {ServiceSheet::tr("8 hours"), 8h},
        {ServiceSheet::tr("1 day"), 24h},
        {ServiceSheet::tr("30 days"), 720h}};
    for (const auto &[label, lifetime] : choices)
        box.addItem(label, static_cast<qlonglong>(lifetime.count()));
}

//! "Ada Okafor · user_2kPq… · ada@northwind.example": what there is, what they share last.
QString lineOf(const auth::ServiceUser &user)
{
    QStringList parts {user.name, user.id, user.email};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

ServiceSheet::ServiceSheet(auth::Session &session, QWidget *window)
    : Sheet(window), m_ui(std::make_unique<Ui::ServiceForm>())
{
    setTitle(tr("Service account"));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    setContent(form);
    m_ui->problem->hide();
    m_ui->problem->setTone(Tone::Bad);
    m_ui->problem->setIconName(Icon::CircleX);
    m_ui->warning->hide();
    m_ui->warning->setTone(Tone::Warn);
    m_ui->warning->setIconName(Icon::Warning);
    m_ui->warning->setTitle(tr("Production key"));
    m_ui->choose->setIconName(Icon::FileKey);
    m_ui->source->setInk(Ink::Text2);
    m_ui->source->setRole(TextRole::Body);
    m_ui->secretKeyField->setEditor(m_ui->secretKey);
    m_ui->userField->setEditor(m_ui->user);
    m_ui->issuerField->setEditor(m_ui->issuer);
    m_ui->jwksUrlField->setEditor(m_ui->jwksUrl);
    m_ui->usersField->setEditor(m_ui->users);
    m_ui->usersField->hide();
    m_ui->lifetimeField->setEditor(m_ui->lifetime);
    addLifetimes(*m_ui->lifetime);
    m_ui->jwtTemplateField->setEditor(m_ui->jwtTemplate);
    for (QLineEdit *edit :
         {m_ui->secretKey, m_ui->user, m_ui->issuer, m_ui->jwksUrl, m_ui->jwtTemplate}) {
        setTextRole(edit, TextRole::Code);
        edit->setAcceptDrops(false); // Else a dropped file would be its name in that field.
        connect(edit, &QLineEdit::textEdited, this, &ServiceSheet::onEdited);
    }
    connect(m_ui->user, &QLineEdit::textEdited, m_ui->usersField, &QWidget::hide);
    connect(m_ui->users, &QComboBox::activated, this, &ServiceSheet::onUserChosen);
    addCancel();
    m_connect =
        addAction(tr("Connect"), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto *files = new EnvFileChooser(this);
    connect(files, &EnvFileChooser::chosen, this, &ServiceSheet::readFile);
    connect(m_ui->choose, &QAbstractButton::clicked, files, &EnvFileChooser::choose);
    connect(m_connect, &QAbstractButton::clicked, this, &ServiceSheet::connectAccount);
    setSession(session);
    m_ui->issuer->setText(session.profile().issuer);
    onEdited();
    m_ui->choose->setFocus();
}

ServiceSheet::~ServiceSheet() = default;

void ServiceSheet::setSession(auth::Session &session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &auth::Session::serviceUsersFound, this, &ServiceSheet::offerUsers);
    connect(&session, &auth::Session::serviceNoticed, this,
            [this](const QString &notice) { m_notice = notice; });
    setSubtitle(tr("For %1. Its tokens go to %2 only.")
                    .arg(session.profile().name, session.profile().apiBase));
}

// ---- the file
// ------------------------------------------------------------------------------------------------------

void ServiceSheet::readFile(const QString &path)
{
    const Result<auth::Dotenv> dotenv = auth::Dotenv::read(path);
    if (!dotenv) {
        showProblem(tr("The .env file was not read"), dotenv.error().message);
        return;
    }
    const auth::ServiceSettings read = auth::ServiceSettings::from(*dotenv);
    m_ui->secretKey->setText(read.secretKey);
    m_ui->user->setText(read.user);
    m_ui->issuer->setText(read.issuer);
    m_ui->jwksUrl->setText(read.jwksUrl);
    m_backend = read.backend;
    m_ui->usersField->hide();
    m_ui->source->setText(tr("Read from %1").arg(QFileInfo(path).fileName()));
    onEdited();
    if (checkedAccount())
        m_connect->setFocus();
}

// ---- the form
// ------------------------------------------------------------------------------------------------------

auth::ServiceSettings ServiceSheet::settings() const
{
    auth::ServiceSettings settings;
    settings.secretKey = m_ui->secretKey->text().trimmed();
    settings.user = m_ui->user->text().trimmed();
    settings.issuer = m_ui->issuer->text().trimmed();
    settings.jwksUrl = m_ui->jwksUrl->text().trimmed();
    settings.backend = m_backend;
    return settings;
}

FormField *ServiceSheet::fieldOf(Field field) const
{
    switch (field) {
    case Field::SecretKey:
        return m_ui->secretKeyField;
    case Field::User:
        return m_ui->userField;
    case Field::Issuer:
        return m_ui->issuerField;
    case Field::JwksUrl:
        return m_ui->jwksUrlField;
    case Field::Backend:
        return nullptr;
    }
    Q_UNREACHABLE();
}

void ServiceSheet::onEdited()
{
    m_ui->problem->hide();
    for (FormField *field :
         {m_ui->secretKeyField, m_ui->userField, m_ui->issuerField, m_ui->jwksUrlField})
        field->setError({});
    m_ui->secretKeyField->setHelp(keyHelp(settings().secretKey));
    const QString warning = settings().warning();
    m_ui->warning->setText(warning);
    m_ui->warning->setVisible(!warning.isEmpty());
}

std::optional<auth::ServiceAccount> ServiceSheet::checkedAccount()
{
    onEdited();
    const auth::ServiceSettings settings = this->settings();
    const QList<auth::ServiceSettings::Problem> problems = settings.problems();
    for (const auth::ServiceSettings::Problem &problem : problems) {
        if (FormField *field = fieldOf(problem.field))
            field->setError(problem.text);
        else
            showProblem(auth::settingName(problem.field), problem.text);
    }
    const Result<auth::ServiceAccount> account = settings.checked();
    if (account)
        return *account;
    if (FormField *field = fieldOf(problems.first().field))
        field->setFocus();
    return std::nullopt;
}

void ServiceSheet::connectAccount()
{
    std::optional<auth::ServiceAccount> account = checkedAccount();
    if (!account)
        return;
    account->jwtTemplate = m_ui->jwtTemplate->text().trimmed();
    if (const QVariant lifetime = m_ui->lifetime->currentData(); lifetime.isValid())
        account->lifetime = std::chrono::seconds(lifetime.toLongLong());
    if (m_session && m_session->profile().issuer.isEmpty())
        Q_EMIT issuerLearned(account->issuer);
    if (!m_session)
        return;
    m_notice.clear();
    setBusy(true);
    m_session->connectService(*account,
                              {this, [this](const Result<void> &done) { onConnected(done); }});
}

void ServiceSheet::onConnected(const Result<void> &done)
{
    setBusy(false);
    if (!done && done.error().code == "several-users"_L1 && m_ui->users->count() > 0) {
        m_ui->usersField->show();
        m_ui->users->setFocus();
        return;
    }
    if (!done) {
        showProblem(tr("Not connected"), done.error().message);
        return;
    }
    Q_EMIT serviceConnected(m_notice);
    closeSheet();
}

void ServiceSheet::offerUsers(const QList<auth::ServiceUser> &users)
{
    m_ui->users->clear();
    for (const auth::ServiceUser &user : users)
        m_ui->users->addItem(lineOf(user), user.id);
    m_ui->users->setCurrentIndex(-1); // Nobody is chosen by accident.
}

void ServiceSheet::onUserChosen(int index)
{
    m_ui->user->setText(m_ui->users->itemData(index).toString());
    onEdited();
    m_connect->setFocus();
}

void ServiceSheet::setBusy(bool busy)
{
    m_connect->setEnabled(!busy);
    m_connect->setText(busy ? tr("Connecting…") : tr("Connect"));
}

void ServiceSheet::showProblem(const QString &title, const QString &text)
{
    m_ui->problem->setTitle(title);
    m_ui->problem->setText(text);
    m_ui->problem->show();
}

} // namespace planops::gui
