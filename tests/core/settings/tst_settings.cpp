// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace planops;
using namespace planops::settings;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsWithDefaults();
    void savesAtOnce();
    void signalsOnlyChanges();
    void clampsWhatMakesNoSense();
    void ignoresNonsenseInTheFile();
    void setsDamagedFileAside_data();
    void setsDamagedFileAside();
    void saysWhenItCannotSave();

private:
    [[nodiscard]] Home home() const { return Home::locate(m_folder->path()); }
    void writeFile(const QByteArray &content) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::writeFile(const QByteArray &content) const
{
    QVERIFY(home().prepare());
    QFile file(home().configFile(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSettings::startsWithDefaults()
{
    const Settings settings(home());
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.textScale(), 1.0);
    QCOMPARE(settings.reducedMotion(), false);
    QVERIFY(settings.clipboardLifetime() > 0s);
    QCOMPARE(settings.language(), QString());
    QVERIFY(settings.windowState(u"main"_s).isEmpty());
    QVERIFY(!settings.problem());
    QVERIFY(!QFile::exists(home().configFile(u"settings.ini"_s))); // Reading leaves no trace.
}

void TestSettings::savesAtOnce()
{
    Settings first(home());
    QSignalSpy failed(&first, &Settings::saveFailed);
    const QByteArray state("\0\x01\xff;=[]\n\"", 9);
    first.setAppearance(Appearance::Dark);
    first.setTextScale(1.25);
    first.setReducedMotion(true);
    first.setClipboardLifetime(0s);
    first.setLanguage(u"de"_s);
    first.setWindowState(u"main/splitter"_s, state);
    QCOMPARE(failed.size(), 0);

    const Settings second(home()); // While the first still lives.
    QCOMPARE(second.appearance(), Appearance::Dark);
    QCOMPARE(second.textScale(), 1.25);
    QCOMPARE(second.reducedMotion(), true);
    QCOMPARE(second.clipboardLifetime(), 0s);
    QCOMPARE(second.language(), u"de"_s);
    QCOMPARE(second.windowState(u"main/splitter"_s), state);
    QVERIFY(!second.problem());
}

void TestSettings::signalsOnlyChanges()
{
    Settings settings(home());
    QSignalSpy appearance(&settings, &Settings::appearanceChanged);
    QSignalSpy scale(&settings, &Settings::textScaleChanged);
    QSignalSpy motion(&settings, &Settings::reducedMotionChanged);
    QSignalSpy clipboard(&settings, &Settings::clipboardLifetimeChanged);
    QSignalSpy language(&settings, &Settings::languageChanged);
    settings.setAppearance(Appearance::System);
    settings.setTextScale(1.0);
    settings.setReducedMotion(false);
    settings.setClipboardLifetime(settings.clipboardLifetime());
    settings.setLanguage({});
    QCOMPARE(appearance.size() + scale.size() + motion.size() + clipboard.size() + language.size(),
             0);
    for (int twice = 0; twice < 2; ++twice) {
        settings.setAppearance(Appearance::Light);
        settings.setTextScale(1.5);
        settings.setReducedMotion(true);
        settings.setClipboardLifetime(90s);
        settings.setLanguage(u"de"_s);
    }
    QCOMPARE(appearance.size(), 1);
    QCOMPARE(scale.size(), 1);
    QCOMPARE(motion.size(), 1);
    QCOMPARE(clipboard.size(), 1);
    QCOMPARE(language.size(), 1);
}

void TestSettings::clampsWhatMakesNoSense()
{
    Settings settings(home());
    settings.setTextScale(7);
    QCOMPARE(settings.textScale(), 2.0);
    settings.setTextScale(0);
    QCOMPARE(settings.textScale(), 1.0);
    settings.setTextScale(qQNaN());
    QCOMPARE(settings.textScale(), 1.0);
    settings.setClipboardLifetime(-5s);
    QCOMPARE(settings.clipboardLifetime(), 0s);
    settings.setClipboardLifetime(100h);
    QCOMPARE(settings.clipboardLifetime(), 3600s);
}

void TestSettings::ignoresNonsenseInTheFile()
{
    writeFile(
        "[General]\nappearance=purple\ntextScale=huge\nreducedMotion=\nclipboardSeconds=soon\n"
        "language=../../etc\nunknown=1\n");
    const Settings settings(home());
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.textScale(), 1.0);
    QCOMPARE(settings.reducedMotion(), false);
    QVERIFY(settings.clipboardLifetime() > 0s);
    QCOMPARE(settings.language(), QString());
    QVERIFY(!settings.problem());
}

void TestSettings::setsDamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("noise") << "\x7f\x45LF\x01\x02 noise without sense\n\xff\xfe\0\0"_ba;
    QTest::newRow("page") << "<!doctype html>\n<p>hello\n"_ba;
    QTest::newRow("half a section") << "[General\nappearance\n"_ba;
}

void TestSettings::setsDamagedFileAside()
{
    QFETCH(QByteArray, content);
    writeFile(content);
    Settings settings(home());
    QCOMPARE(settings.appearance(), Appearance::System);
    QVERIFY(settings.problem());
    QCOMPARE(settings.problem()->kind, ErrorKind::Storage);

    const QDir folder = QFileInfo(home().configFile(u"settings.ini"_s)).dir();
    const QStringList aside = folder.entryList({u"settings.ini.damaged-*"_s});
    QCOMPARE(aside.size(), 1);
    QVERIFY(settings.problem()->message.contains(aside.constFirst()));
    QFile kept(folder.filePath(aside.constFirst()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);

    settings.setAppearance(Appearance::Dark); // And saving works again.
    const Settings next(home());
    QCOMPARE(next.appearance(), Appearance::Dark);
    QVERIFY(!next.problem());
}

void TestSettings::saysWhenItCannotSave()
{
    // A file where the folder should be: refused for every user, root included.
    QFile obstacle(m_folder->filePath(u"config"_s));
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    Settings settings(home());
    QVERIFY(!settings.problem());
    QSignalSpy failed(&settings, &Settings::saveFailed);
    QSignalSpy changed(&settings, &Settings::appearanceChanged);
    settings.setAppearance(Appearance::Dark);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::Storage);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(settings.appearance(), Appearance::Dark); // It counts until the end.
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
