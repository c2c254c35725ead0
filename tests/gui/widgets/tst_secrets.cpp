// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"
#include "gui/widgets/iconbutton.h"
#include "gui/widgets/maskedfield.h"
#include "gui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace planops;
using namespace planops::gui;
using namespace std::chrono_literals;

class TstSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void maskShowsEndsOfLongSecretsOnly()
    {
        const QString mask = MaskedField::masked(m_token);
        QVERIFY(mask.startsWith(QStringLiteral("eyJhbGciOi")));
        QVERIFY(mask.endsWith(QStringLiteral("4Qk")));
        QVERIFY(!mask.contains(QStringLiteral("canary")));
        const QString small = MaskedField::masked(Secret("hunter2hunter2"));
        QVERIFY(!small.contains(QLatin1Char('h')));
        QVERIFY(MaskedField::masked(Secret()).isEmpty());
    }

    void fieldRevealsAndMasksAgainWhenHidden()
    {
        MaskedField field;
        field.setSecret(m_token);
        field.show();
        auto *text = field.findChild<QLineEdit *>();
        QVERIFY(!text->text().contains(QStringLiteral("canary")));
        const auto buttons = field.findChildren<IconButton *>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QVERIFY(text->text().contains(QStringLiteral("canary")));
        QVERIFY(text->isReadOnly());
        field.hide();
        QVERIFY(!text->text().contains(QStringLiteral("canary")));
        QSignalSpy copy(&field, &MaskedField::copyRequested);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(copy.count(), 1);
    }

    void anotherSecretIsMaskedFirst()
    {
        MaskedField field;
        field.setSecret(m_token);
        field.setRevealed(true);
        field.setSecret(Secret(QByteArray("eyJ").append(QByteArray(60, 'n')).append("xyz")));
        QVERIFY(!field.isRevealed());
    }

    void copyWarnsClipboardManagers()
    {
        SecretClipboard clipboard;
        clipboard.copy(m_token);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text().toUtf8(), m_token.reveal());
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(clipboard.isHolding());
    }

    void clearsInTime()
    {
        SecretClipboard clipboard;
        clipboard.setTimeout(1s);
        QSignalSpy released(&clipboard, &SecretClipboard::released);
        QSignalSpy remaining(&clipboard, &SecretClipboard::remainingChanged);
        clipboard.copy(m_token);
        QCOMPARE(remaining.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(released.count(), 1, 4000);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!clipboard.isHolding());
    }

    void leavesWhatOthersCopied()
    {
        SecretClipboard clipboard;
        clipboard.setTimeout(1s);
        QSignalSpy released(&clipboard, &SecretClipboard::released);
        clipboard.copy(m_token);
        QGuiApplication::clipboard()->setText(QStringLiteral("a shopping list"));
        QTRY_COMPARE_WITH_TIMEOUT(released.count(), 1, 4000);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a shopping list"));
    }

    void clearsAtTheEndOfTheProgram()
    {
        {
            SecretClipboard clipboard;
            clipboard.copy(m_token);
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        {
            SecretClipboard clipboard;
            clipboard.copy(m_token);
            QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
    }

    void keepsWithoutATimeout()
    {
        SecretClipboard clipboard;
        clipboard.setTimeout(0s);
        clipboard.copy(m_token);
        QVERIFY(!clipboard.isHolding());
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), m_token.reveal());
    }

private:
    std::unique_ptr<Theme> m_theme;
    Secret m_token {"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.canarycanarycanarycanary4Qk"};
};

QTEST_MAIN(TstSecrets)
#include "tst_secrets.moc"
