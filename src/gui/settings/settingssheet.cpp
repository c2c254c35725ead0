// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingssheet.h"

#include "ui_settingssheet.h"

#include "gui/widgets/button.h"
#include "gui/widgets/wording.h"

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

template <typename Value>
void select(QComboBox *combo, const Value &value)
{
    const int found = combo->findData(QVariant::fromValue(value));
    combo->setCurrentIndex(found < 0 ? 0 : found);
}

//! A value that was set by hand in the file is shown, too.
template <typename Value>
void selectOrAdd(QComboBox *combo, const QString &text, const Value &value)
{
    if (combo->findData(QVariant::fromValue(value)) < 0)
        combo->addItem(text, QVariant::fromValue(value));
    select(combo, value);
}

constexpr int keptForGood = 36500; // Days: the longest that the settings know.
constexpr qint64 megabyte = qint64 {1024} * 1024;

} // namespace

SettingsSheet::SettingsSheet(settings::Settings &settings, QWidget *window)
    : Sheet(window), m_ui(std::make_unique<Ui::SettingsForm>())
{
    setTitle(tr("Settings"));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    setContent(form);

    using settings::Appearance;
    m_ui->appearanceCombo->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_ui->appearanceCombo->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_ui->appearanceCombo->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_ui->textSizeCombo->addItem(tr("%1 %").arg(percent), percent);
    m_ui->clipboardCombo->addItem(tr("After 30 seconds"), 30);
    m_ui->clipboardCombo->addItem(tr("After 1 minute"), 60);
    m_ui->clipboardCombo->addItem(tr("After 5 minutes"), 300);
    m_ui->clipboardCombo->addItem(tr("Never"), 0);
    for (const int days : {1, 7, 30, 90, 365})
        m_ui->historyAgeCombo->addItem(tr("For %n day(s)", nullptr, days), days);
    m_ui->historyAgeCombo->addItem(tr("As long as there is room"), keptForGood);
    m_ui->historyAgeCombo->addItem(tr("Record nothing"), 0);
    m_ui->historyAgeCombo->setToolTip(tr("What is recorded already stays until it is cleared."));
    for (const qint64 megabytes : {64, 256, 512, 1024, 4096})
        m_ui->historySizeCombo->addItem(describeSize(megabytes * megabyte), megabytes * megabyte);
    m_ui->historySizeCombo->setToolTip(tr("Beyond that the oldest entries go."));
    m_ui->languageCombo->addItem(tr("As the system"), QString());
    m_ui->languageCombo->addItem(u"English"_s, u"en"_s);
    m_ui->languageCombo->addItem(u"Deutsch"_s, u"de"_s);
    m_ui->languageCombo->setToolTip(tr("Takes effect at the next start."));
    m_ui->offerClipboardCheck->setToolTip(
        tr("Looks at the clipboard whenever the window comes to the front. Otherwise it is read "
           "only when you say so."));
    fill(settings);

    connect(m_ui->appearanceCombo, &QComboBox::activated, this, [this, &settings] {
        settings.setAppearance(
            static_cast<Appearance>(m_ui->appearanceCombo->currentData().toInt()));
    });
    connect(m_ui->textSizeCombo, &QComboBox::activated, this, [this, &settings] {
        settings.setTextScale(m_ui->textSizeCombo->currentData().toInt() / 100.0);
    });
    connect(m_ui->clipboardCombo, &QComboBox::activated, this, [this, &settings] {
        settings.setClipboardLifetime(
            std::chrono::seconds(m_ui->clipboardCombo->currentData().toInt()));
    });
    connect(m_ui->historyAgeCombo, &QComboBox::activated, this, [this, &settings] {
        settings.setHistoryDays(m_ui->historyAgeCombo->currentData().toInt());
    });
    connect(m_ui->historySizeCombo, &QComboBox::activated, this, [this, &settings] {
        settings.setHistoryBytes(m_ui->historySizeCombo->currentData().toLongLong());
    });
    connect(m_ui->languageCombo, &QComboBox::activated, this, [this, &settings] {
        settings.setLanguage(m_ui->languageCombo->currentData().toString());
    });
    connect(m_ui->reducedMotionCheck, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setReducedMotion(on); });
    connect(m_ui->highContrastCheck, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setHighContrast(on); });
    connect(m_ui->offerClipboardCheck, &QCheckBox::toggled, this,
            [&settings](bool on) { settings.setOffersClipboard(on); });
    connect(m_ui->secretsButton, &QPushButton::clicked, this, &SettingsSheet::secretsRequested);
    connect(addAction(tr("Done"), ButtonKind::Primary), &QAbstractButton::clicked, this,
            &Sheet::closeSheet);
}

SettingsSheet::~SettingsSheet() = default;

void SettingsSheet::fill(const settings::Settings &settings)
{
    select(m_ui->appearanceCombo, static_cast<int>(settings.appearance()));
    select(m_ui->textSizeCombo, qRound(settings.textScale() * 100));
    select(m_ui->clipboardCombo, static_cast<int>(settings.clipboardLifetime().count()));
    select(m_ui->languageCombo, settings.language());
    selectOrAdd(m_ui->historyAgeCombo, tr("For %n day(s)", nullptr, settings.historyDays()),
                settings.historyDays());
    selectOrAdd(m_ui->historySizeCombo, describeSize(settings.historyBytes()),
                settings.historyBytes());
    m_ui->reducedMotionCheck->setChecked(settings.reducedMotion());
    m_ui->highContrastCheck->setChecked(settings.highContrast());
    m_ui->offerClipboardCheck->setChecked(settings.offersClipboard());
}

} // namespace planops::gui
