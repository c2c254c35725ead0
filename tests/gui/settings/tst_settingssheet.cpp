// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settingssheet.h"

#include "gui/pictures.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;

class TestSettingsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void boundsTheHistory();
    void showsWhatWasSetByHand();

private:
    void choose(const QString &combo, const QVariant &value);

    Theme m_theme;
    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    QPointer<SettingsSheet> m_sheet;
};

void TestSettingsSheet::init()
{
    m_home.emplace();
    const Home home = Home::locate(m_home->path());
    QVERIFY(home.prepare());
    m_settings = std::make_unique<settings::Settings>(home);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 820);
    m_window->show();
}

void TestSettingsSheet::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestSettingsSheet::choose(const QString &name, const QVariant &value)
{
    auto *combo = m_sheet->findChild<QComboBox *>(name);
    QVERIFY(combo);
    const int index = combo->findData(value);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
}

void TestSettingsSheet::boundsTheHistory()
{
    m_sheet = new SettingsSheet(*m_settings, m_window.get());
    m_sheet->openSheet();
    test::takePictures(*m_window, u"settings"_s, m_theme);
    choose(u"historyAgeCombo"_s, 7);
    QCOMPARE(m_settings->historyDays(), 7);
    choose(u"historyAgeCombo"_s, 0);
    QCOMPARE(m_settings->historyDays(), 0);
    choose(u"historySizeCombo"_s, qint64 {64} * 1024 * 1024);
    QCOMPARE(m_settings->historyBytes(), qint64 {64} * 1024 * 1024);
}

void TestSettingsSheet::showsWhatWasSetByHand()
{
    m_settings->setHistoryDays(12);
    m_sheet = new SettingsSheet(*m_settings, m_window.get());
    QCOMPARE(m_sheet->findChild<QComboBox *>(u"historyAgeCombo"_s)->currentData().toInt(), 12);
    QCOMPARE(m_settings->historyDays(), 12);
}

QTEST_MAIN(TestSettingsSheet)
#include "tst_settingssheet.moc"
