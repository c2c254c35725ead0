// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/welcomepage.h"

#include "gui/auth/mark.h"
#include "gui/auth/profileaddress.h"
#include "gui/theme/fonts.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/avatar.h"
#include "gui/widgets/button.h"
#include "gui/widgets/card.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/keycaps.h"
#include "gui/widgets/label.h"

#include <QComboBox>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

constexpr int kWidth = 780;

//! \brief One way in: icon, title, what it means, a button as wide as the card.
class WayCard : public Card
{
public:
    struct Texts
    {
        Icon icon;
        QString title;
        QString text;
        QString button;
        QKeySequence keys;
    };

    WayCard(const Texts &texts, bool recommended, QWidget *parent)
        : Card(parent),
          m_button(new Button(texts.button,
                              recommended ? ButtonKind::Primary : ButtonKind::Secondary, this))
    {
        setAccented(recommended);
        setCornerRadius(12);
        auto *icon = new Avatar(this);
        icon->setIconName(texts.icon, recommended ? Tone::Accent : Tone::Neutral);
        icon->setSide(36);
        auto *text = new Label(texts.text, TextRole::Body, Ink::Text2, this);
        text->setWordWrap(true);
        m_button->setAccessibleDescription(texts.text);
        m_button->setToolTip(texts.keys.toString(QKeySequence::NativeText));
        m_button->setControlHeight(34);

        auto *top = new QHBoxLayout;
        top->addWidget(icon, 0, Qt::AlignTop);
        top->addStretch(1);
        top->addWidget(new KeyCaps(texts.keys, this), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(18, 18, 18, 18);
        column->setSpacing(0);
        column->addLayout(top);
        column->addSpacing(14);
        column->addWidget(new Label(texts.title, TextRole::Subheading, Ink::Text, this));
        column->addSpacing(4);
        column->addWidget(text);
        column->addStretch(1);
        column->addSpacing(18);
        column->addWidget(m_button);
    }

    [[nodiscard]] Button *button() const { return m_button; }

private:
    Button *m_button;
};

void pressByKeys(QWidget *page, const QKeySequence &keys, Button *button)
{
    auto *shortcut = new QShortcut(keys, page);
    shortcut->setContext(Qt::WindowShortcut);
    QObject::connect(shortcut, &QShortcut::activated, button, &QAbstractButton::click);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : PlanBackground(parent)
{
    setAccessibleName(tr("Welcome"));
    auto *column = new QWidget;
    column->setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 24, 0, 24);
    layout->setSpacing(0);
    layout->addStretch(4);
    layout->addWidget(makeHead());
    layout->addSpacing(20);
    layout->addWidget(makeProfileRow());
    layout->addSpacing(24);
    layout->addWidget(makeCards());
    layout->addSpacing(14);
    layout->addWidget(makeSandboxCard());
    layout->addSpacing(22);
    m_keychain = new Label(QString(), TextRole::Body, Ink::Text2, column);
    layout->addWidget(m_keychain, 0, Qt::AlignHCenter);
    layout->addStretch(5);
    setKeychainAvailable(true);
    setCentered(column);
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget;
    auto *title = new Label(tr("Welcome to PlanOps Explorer"), TextRole::Title, Ink::Text, head);
    auto *text =
        new Label(tr("Send requests, read tokens and browse projects. Choose how to sign in."),
                  TextRole::Body, Ink::Text2, head);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Mark(44, head), 0, Qt::AlignHCenter);
    column->addSpacing(18);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addSpacing(6);
    column->addWidget(text, 0, Qt::AlignHCenter);
    return head;
}

QWidget *WelcomePage::makeProfileRow()
{
    auto *all = new QWidget;
    m_profile = new QComboBox(all);
    setScaled(m_profile, Extent::MinimumWidth, 150);
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_profile->setAccessibleName(tr("Profile"));
    auto *label = new Label(tr("Profile"), TextRole::Control, Ink::Text2, all);
    label->setBuddy(m_profile);
    m_address = new ProfileAddress(all);
    setScaled(m_address, Extent::MinimumWidth, 360);
    m_edit = new IconButton(Icon::Pencil, tr("Edit profile"), all);
    auto *add = new IconButton(Icon::Plus, tr("Add a profile"), all);
    m_problem = new Label(QString(), TextRole::Caption, Ink::Warn, all);
    m_problem->setLeadingIcon(Icon::Info);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(label);
    row->addSpacing(2);
    row->addWidget(m_profile);
    row->addWidget(m_address);
    row->addWidget(m_edit);
    row->addWidget(add);
    row->addStretch(1);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_problem, 0, Qt::AlignHCenter);

    connect(m_profile, &QComboBox::activated, this, &WelcomePage::onProfileActivated);
    connect(m_edit, &QAbstractButton::clicked, this,
            [this] { Q_EMIT editProfileRequested(m_currentId); });
    connect(add, &QAbstractButton::clicked, this, &WelcomePage::addProfileRequested);
    return all;
}

QWidget *WelcomePage::makeCards()
{
    auto *all = new QWidget;
    auto *signIn =
        new WayCard({Icon::LogIn, tr("Sign in with the browser"),
                     tr("Opens your default browser. Your password never enters this app."),
                     tr("Sign in"), QKeySequence(Qt::CTRL | Qt::Key_1)},
                    true, all);
    auto *paste =
        new WayCard({Icon::ClipboardPaste, tr("Paste a token"),
                     tr("Already have a JWT? Paste it and look inside before you use it."),
                     tr("Paste a token"), QKeySequence(Qt::CTRL | Qt::Key_2)},
                    false, all);
    auto *service =
        new WayCard({Icon::FileKey, tr("Service account"),
                     tr("Read the secret key and the user from a .env file. For scripts "
                        "and CI."),
                     tr("Choose a .env file"), QKeySequence(Qt::CTRL | Qt::Key_3)},
                    false, all);
    m_signIn = signIn->button();
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(signIn, 1);
    row->addWidget(paste, 1);
    row->addWidget(service, 1);
    connect(signIn->button(), &QAbstractButton::clicked, this, &WelcomePage::onSignIn);
    connect(paste->button(), &QAbstractButton::clicked, this, &WelcomePage::pasteRequested);
    connect(service->button(), &QAbstractButton::clicked, this, &WelcomePage::serviceRequested);
    pressByKeys(this, QKeySequence(Qt::CTRL | Qt::Key_1), signIn->button());
    pressByKeys(this, QKeySequence(Qt::CTRL | Qt::Key_2), paste->button());
    pressByKeys(this, QKeySequence(Qt::CTRL | Qt::Key_3), service->button());
    return all;
}

QWidget *WelcomePage::makeSandboxCard()
{
    auto *card = new Card;
    card->setCornerRadius(12);
    auto *icon = new Avatar(card);
    icon->setIconName(Icon::Flask, Tone::Violet);
    icon->setSide(36);
    auto *button = new Button(tr("Explore the sandbox"), ButtonKind::Secondary, card);
    button->setControlHeight(34);
    button->setKeys(QKeySequence(Qt::CTRL | Qt::Key_4));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(
        new Label(tr("No account? Explore the sandbox"), TextRole::Subheading, Ink::Text, card));
    texts->addWidget(
        new Label(tr("A small PlanOps API with sample projects. Runs here, works offline."),
                  TextRole::Body, Ink::Text2, card));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(18, 14, 18, 14);
    row->setSpacing(14);
    row->addWidget(icon);
    row->addLayout(texts, 1);
    row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, &WelcomePage::sandboxRequested);
    pressByKeys(this, QKeySequence(Qt::CTRL | Qt::Key_4), button);
    return card;
}

void WelcomePage::setProfiles(const QList<auth::Profile> &profiles, const QString &currentId)
{
    m_profiles = profiles;
    m_currentId = currentId;
    m_profile->clear();
    for (const auth::Profile &profile : profiles) {
        m_profile->addItem(profile.name, profile.id);
        if (profile.id == currentId)
            m_profile->setCurrentIndex(m_profile->count() - 1);
    }
    showCurrent();
}

void WelcomePage::setKeychainAvailable(bool available)
{
    m_keychain->setLeadingIcon(available ? Icon::Lock : Icon::LockOpen, Ink::Text2);
    m_keychain->setText(
        available ? tr("Tokens are kept in the system keychain, never in a file.")
                  : tr("There is no system keychain here: tokens stay in memory and are gone when "
                       "the program ends."));
}

void WelcomePage::showCurrent()
{
    const auth::Profile *profile = current();
    if (!profile)
        return;
    m_address->setProfile(*profile);
    const bool sandbox = profile->environment == auth::Environment::Sandbox;
    m_edit->setEnabled(!sandbox);
    const QString problem = sandbox ? QString() : profile->signInProblem();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_signIn->setText(problem.isEmpty() ? tr("Sign in") : tr("Complete the profile…"));
}

void WelcomePage::onProfileActivated(int index)
{
    m_currentId = m_profile->itemData(index).toString();
    showCurrent();
    Q_EMIT profileChosen(m_currentId);
}

void WelcomePage::onSignIn()
{
    const auth::Profile *profile = current();
    if (!profile)
        Q_EMIT addProfileRequested();
    else if (profile->environment != auth::Environment::Sandbox
             && !profile->signInProblem().isEmpty())
        Q_EMIT editProfileRequested(profile->id);
    else
        Q_EMIT signInRequested();
}

const auth::Profile *WelcomePage::current() const
{
    const auto found =
        std::find_if(m_profiles.begin(), m_profiles.end(),
                     [this](const auth::Profile &profile) { return profile.id == m_currentId; });
    return found == m_profiles.end() ? nullptr : &*found;
}

} // namespace planops::gui
