// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/instancesheet.h"

#include "core/http/httpclient.h"
#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/widgets/formfield.h"
#include "sandbox/sandboxserver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::gui;
using namespace planops::test;

//! The sheet on the sandbox's Backend API.
class TestInstanceSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void checksWhatTheInstanceIssues();
    void createsOneApplicationAndHandsItOver();
    void refusesAKeyThatIsNone();
    void showsRefusalsInside();
    void wantsAName();

private:
    void readFile(const QString &key);
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        return m_sheet->findChild<QLineEdit *>(name);
    }

    sandbox::SandboxServer m_server {QString()};
    http::HttpClient m_http;
    Theme m_theme;
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    QPointer<InstanceSheet> m_sheet;
};

void TestInstanceSheet::initTestCase()
{
    QSignalSpy started(&m_server, &sandbox::SandboxServer::started);
    m_server.start();
    QVERIFY(started.wait());
}

void TestInstanceSheet::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 720);
    m_window->show();
    m_sheet = new InstanceSheet(m_http, u"Northwind"_s, m_window.get());
    m_sheet->openSheet();
}

void TestInstanceSheet::readFile(const QString &key)
{
    QFile file(m_folder.filePath(u".env"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CLERK_SECRET_KEY=" + key.toUtf8()
               + "\nCLERK_ISSUER=" + m_server.description().issuer.toUtf8() + "\n");
    file.close();
    m_sheet->readFile(file.fileName());
}

void TestInstanceSheet::checksWhatTheInstanceIssues()
{
    readFile(m_server.description().secretKey);
    buttonNamed(*m_sheet, u"Check"_s)->click();
    QTRY_VERIFY(shows(*m_sheet, u"JWT access tokens"_s));
    sandbox::Controls controls;
    controls.opaqueTokens = true;
    m_server.setControls(controls);
    buttonNamed(*m_sheet, u"Check"_s)->click();
    QTRY_VERIFY(shows(*m_sheet, u"Opaque access tokens"_s));
    takePictures(*m_window, u"instance-opaque"_s, m_theme);
    m_server.setControls({});
}

void TestInstanceSheet::createsOneApplicationAndHandsItOver()
{
    readFile(m_server.description().secretKey);
    QSignalSpy chosen(m_sheet, &InstanceSheet::clientIdChosen);
    buttonNamed(*m_sheet, u"Create application"_s)->click();
    QTRY_VERIFY(buttonNamed(*m_sheet, u"Use it in Northwind"_s));
    const QString clientId = line(u"clientId"_s)->text();
    QVERIFY(!clientId.isEmpty());
    takePictures(*m_window, u"instance-created"_s, m_theme);
    buttonNamed(*m_sheet, u"Use it in Northwind"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), clientId);
}

void TestInstanceSheet::refusesAKeyThatIsNone()
{
    line(u"secretKey"_s)->setText(u"pk_test_abc"_s);
    buttonNamed(*m_sheet, u"Check"_s)->click();
    QVERIFY(m_sheet->findChild<FormField *>(u"secretKeyField"_s)->hasError());
}

void TestInstanceSheet::showsRefusalsInside()
{
    readFile(u"sk_test_canarycanarycanarycanary"_s);
    buttonNamed(*m_sheet, u"Check"_s)->click();
    QTRY_VERIFY(shows(*m_sheet, u"Not checked"_s));
    QVERIFY(!shown(*m_sheet).contains(u"canary"_s));
    QVERIFY(buttonNamed(*m_sheet, u"Check"_s)->isEnabled());
}

void TestInstanceSheet::wantsAName()
{
    readFile(m_server.description().secretKey);
    line(u"name"_s)->setText(u"  "_s);
    buttonNamed(*m_sheet, u"Create application"_s)->click();
    QVERIFY(m_sheet->findChild<FormField *>(u"nameField"_s)->hasError());
}

QTEST_MAIN(TestInstanceSheet)
#include "tst_instancesheet.moc"
