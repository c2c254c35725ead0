// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/clipboardoffer.h"

#include "gui/tokens/sampletoken.h"
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

class TestClipboardOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home.emplace();
        m_settings = std::make_unique<settings::Settings>(Home::locate(m_home->path()));
        m_settings->setOffersClipboard(true);
        m_now = at(sampleIssuedAt + 10);
        m_offer = std::make_unique<ClipboardOffer>(*m_settings, [this] { return m_now; });
    }

    void saysWhatItFoundOnce()
    {
        QSignalSpy found(m_offer.get(), &ClipboardOffer::found);
        put(u"Bearer "_s + QString::fromLatin1(sampleToken()) + u'\n');
        m_offer->look();
        QCOMPARE(found.count(), 1);
        const QString summary = found.at(0).at(1).toString();
        QVERIFY2(summary.contains(u"ada@northwind.example"_s), qPrintable(summary));
        QVERIFY2(summary.contains(u"in 59 min"_s), qPrintable(summary));
        m_offer->look();
        QCOMPARE(found.count(), 1);
    }

    void readsNothingUnasked()
    {
        m_settings->setOffersClipboard(false);
        QSignalSpy found(m_offer.get(), &ClipboardOffer::found);
        put(QString::fromLatin1(sampleToken()));
        m_offer->look();
        QCOMPARE(found.count(), 0);
        m_settings->setOffersClipboard(true);
        m_offer->look();
        QCOMPARE(found.count(), 1);
    }

    void leavesMarkedSecretsAlone()
    {
        QSignalSpy found(m_offer.get(), &ClipboardOffer::found);
        SecretClipboard ours;
        ours.copy(Secret(sampleToken()));
        m_offer->look();
        QCOMPARE(found.count(), 0);
    }

    void offersNoOtherText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << u"three.words.joined"_s;
        QTest::newRow("a secret key") << u"sk_test_canary"_s;
        QTest::newRow("very long") << QString(200'000, u'e');
    }
    void offersNoOtherText()
    {
        QFETCH(const QString, text);
        QSignalSpy found(m_offer.get(), &ClipboardOffer::found);
        put(text);
        m_offer->look();
        QCOMPARE(found.count(), 0);
    }

    void offersNoExpiredToken()
    {
        m_now = at(sampleExpiresAt);
        QSignalSpy found(m_offer.get(), &ClipboardOffer::found);
        put(QString::fromLatin1(sampleToken()));
        m_offer->look();
        QCOMPARE(found.count(), 0);
    }

private:
    static void put(const QString &text) { QGuiApplication::clipboard()->setText(text); }

    std::optional<QTemporaryDir> m_home;
    std::unique_ptr<settings::Settings> m_settings;
    UnixTime m_now;
    std::unique_ptr<ClipboardOffer> m_offer;
};

QTEST_MAIN(TestClipboardOffer)
#include "tst_clipboardoffer.moc"
