// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/servicesheet.h"

#include "core/services/services.h"
#include "gui/pictures.h"
#include "gui/seen.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/formfield.h"
#include "sandbox/sandboxserver.h"
#include "support/fakevault.h"

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace planops;
using namespace planops::gui;
using namespace planops::test;
using namespace Qt::StringLiterals;

//! The sheet with a real session on the sandbox's Backend API.
class TestServiceSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void connectsByADroppedFile();
    void connectsByTypedValues();
    void masksTheKey();
    void namesWhatIsMissingAtItsField();
    void saysWhichLineCannotBeRead();
    void warnsOfALiveKey();
    void showsRefusalsInside();
    void offersSeveralUsers();
    void makesTheTokenThatIsWanted();
    void learnsTheIssuer();
    void pictures();

private:
    [[nodiscard]] QString file(const QByteArray &extra = {}) const;
    [[nodiscard]] auth::Session &session() { return m_services->workplace(m_profile).session; }
    [[nodiscard]] QLineEdit *line(const QString &name) const
    {
        return m_sheet->findChild<QLineEdit *>(name);
    }
    [[nodiscard]] bool hasError(const QString &name) const
    {
        return m_sheet->findChild<FormField *>(name + u"Field"_s)->hasError();
    }
    [[nodiscard]] QPushButton *connectButton() const;
    [[nodiscard]] bool showsBanner(const QString &name) const
    {
        return m_sheet->findChild<Banner *>(name)->isVisibleTo(m_sheet);
    }

    sandbox::SandboxServer m_server {QString()};
    Theme m_theme;
    auth::Profile m_profile;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<services::Services> m_services;
    std::unique_ptr<QWidget> m_window;
    QPointer<ServiceSheet> m_sheet;
};

void TestServiceSheet::initTestCase()
{
    QSignalSpy started(&m_server, &sandbox::SandboxServer::started);
    m_server.start();
    QVERIFY(started.wait());
}

void TestServiceSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    services::Services::Options options;
    options.home = Home::locate(m_folder->filePath(u"home"_s));
    options.vault = std::make_unique<testkit::FakeVault>();
    m_services = std::make_unique<services::Services>(std::move(options));
    m_profile = {};
    m_profile.id = u"northwind"_s;
    m_profile.name = u"Northwind"_s;
    m_profile.issuer = m_server.description().issuer;
    m_profile.apiBase = m_server.description().apiBase;
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 820);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_sheet = new ServiceSheet(session(), m_window.get());
    m_sheet->openSheet();
}

void TestServiceSheet::cleanup()
{
    m_window.reset();
    m_services.reset();
}

QString TestServiceSheet::file(const QByteArray &extra) const
{
    const sandbox::Description place = m_server.description();
    QFile file(m_folder->filePath(u"service.env"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the .env file cannot be written");
    file.write("CLERK_SECRET_KEY='" + place.secretKey.toUtf8()
               + "'\nCLERK_SERVICE_USER_EMAIL=ada@northwind.example\nCLERK_ISSUER="
               + place.issuer.toUtf8() + "\nCLERK_JWKS_URL=" + place.jwksUri.toUtf8() + "\n"
               + extra);
    return file.fileName();
}

QPushButton *TestServiceSheet::connectButton() const
{
    for (QPushButton *button : m_sheet->findChildren<QPushButton *>()) {
        if (button->text() == u"Connect"_s)
            return button;
    }
    return nullptr;
}

void TestServiceSheet::connectsByADroppedFile()
{
    QVERIFY(!line(u"secretKey"_s)->acceptDrops());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file())});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_sheet, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_sheet, &drop);
    QVERIFY(shown(*m_sheet).contains(u"Read from service.env"_s));
    QCOMPARE(line(u"user"_s)->text(), u"ada@northwind.example"_s);

    QSignalSpy connected(m_sheet, &ServiceSheet::serviceConnected);
    const QPointer<ServiceSheet> sheet = m_sheet;
    QTest::keyClick(m_sheet, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(session().state(), auth::Session::State::SignedIn);
    QCOMPARE(session().tokens().source, auth::TokenSet::Source::ServiceAccount);
    QCOMPARE(session().tokens().name, u"Ada Okafor"_s);
    QTRY_VERIFY(!sheet);
}

void TestServiceSheet::connectsByTypedValues()
{
    QCOMPARE(line(u"issuer"_s)->text(), m_profile.issuer);
    line(u"secretKey"_s)->setText(m_server.description().secretKey + u' ');
    line(u"user"_s)->setText(u"user_2nCaR4tE8rBw6KjQx5MvUoZs7Fi"_s);
    line(u"jwksUrl"_s)->setText(m_server.description().jwksUri);
    QSignalSpy connected(m_sheet, &ServiceSheet::serviceConnected);
    connectButton()->click();
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(session().tokens().name, u"Ben Carter"_s);
}

void TestServiceSheet::masksTheKey()
{
    m_sheet->readFile(file());
    QCOMPARE(line(u"secretKey"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!shown(*m_sheet).contains(m_server.description().secretKey));
    QVERIFY(shown(*m_sheet).contains(QString(u"sk_test_"_s + QString(8, QChar(0x2022)))));
}

void TestServiceSheet::namesWhatIsMissingAtItsField()
{
    QFile empty(m_folder->filePath(u"empty.env"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.write("CLERK_SECRET_KEY=pk_test_Y2xlcmsuZXhhbXBsZS5jb20k\n");
    empty.close();
    m_sheet->readFile(empty.fileName());
    for (const QString &name : {u"secretKey"_s, u"user"_s, u"issuer"_s, u"jwksUrl"_s})
        QVERIFY2(hasError(name), qPrintable(name));
    QVERIFY(shown(*m_sheet).contains(u"publishable key"_s));
    line(u"user"_s)->setFocus();
    QTest::keyClick(line(u"user"_s), Qt::Key_A);
    QVERIFY(!hasError(u"user"_s)); // Whoever corrects is not told off.
}

void TestServiceSheet::saysWhichLineCannotBeRead()
{
    m_sheet->readFile(file("no line of a .env file\n"));
    QVERIFY(showsBanner(u"problem"_s));
    QVERIFY(shown(*m_sheet).contains(u"Line 5"_s));
    QVERIFY(line(u"secretKey"_s)->text().isEmpty());
}

void TestServiceSheet::warnsOfALiveKey()
{
    m_sheet->readFile(file());
    QVERIFY(!showsBanner(u"warning"_s));
    m_sheet->readFile(file("CLERK_SECRET_KEY=sk_live_abcdefghijkl\n"));
    QVERIFY(showsBanner(u"warning"_s));
}

void TestServiceSheet::showsRefusalsInside()
{
    m_sheet->readFile(file("CLERK_SERVICE_USER_EMAIL=nobody@northwind.example\n"));
    connectButton()->click();
    QVERIFY(!connectButton()); // It says "Connecting…" meanwhile.
    QTRY_VERIFY(showsBanner(u"problem"_s));
    QVERIFY(shown(*m_sheet).contains(u"nobody@northwind.example"_s));
    QVERIFY(connectButton()->isEnabled());
    QVERIFY(session().tokens().isEmpty());
}

void TestServiceSheet::offersSeveralUsers()
{
    m_sheet->readFile(file());
    line(u"user"_s)->setText(u"shared@northwind.example"_s);
    auto *users = m_sheet->findChild<QComboBox *>(u"users"_s);
    QVERIFY(!users->isVisibleTo(m_sheet));
    connectButton()->click();
    QTRY_VERIFY(users->isVisibleTo(m_sheet));
    QVERIFY(!showsBanner(u"problem"_s));
    QCOMPARE(users->count(), 2);
    QCOMPARE(users->currentIndex(), -1);
    const QString id = users->itemData(1).toString();
    QVERIFY2(users->itemText(1).contains(u"shared@northwind.example"_s)
                 && users->itemText(1).contains(id),
             qPrintable(users->itemText(1)));

    takePictures(*m_window, u"service-sheet-users"_s, m_theme);
    users->setFocus();
    QTest::keyClick(users, Qt::Key_Down);
    QTest::keyClick(users, Qt::Key_Down);
    QCOMPARE(line(u"user"_s)->text(), id);
    QSignalSpy connected(m_sheet, &ServiceSheet::serviceConnected);
    connectButton()->click();
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(session().tokens().subject, id);
}

void TestServiceSheet::makesTheTokenThatIsWanted()
{
    m_sheet->readFile(file());
    auto *lifetime = m_sheet->findChild<QComboBox *>(u"lifetime"_s);
    lifetime->setCurrentIndex(lifetime->findText(u"8 hours"_s));
    line(u"jwtTemplate"_s)->setText(u"nobody-made-this"_s);
    connectButton()->click();
    QTRY_VERIFY(showsBanner(u"problem"_s));
    QVERIFY2(shown(*m_sheet).contains(u"nobody-made-this"_s), qPrintable(shown(*m_sheet)));
    line(u"jwtTemplate"_s)->clear();
    QSignalSpy connected(m_sheet, &ServiceSheet::serviceConnected);
    connectButton()->click();
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(connected.first().first().toString(), QString());
    const auto &tokens = session().tokens();
    QCOMPARE((*tokens.expiresAt - *tokens.issuedAt).count(), 8 * 3600);
}

void TestServiceSheet::learnsTheIssuer()
{
    auth::Profile bare = m_profile;
    bare.id = u"bare"_s;
    bare.issuer.clear();
    m_sheet->setSession(m_services->workplace(bare).session);
    connect(m_sheet, &ServiceSheet::issuerLearned, this, [this, bare](const QString &issuer) {
        auth::Profile known = bare;
        known.issuer = issuer;
        m_sheet->setSession(m_services->workplace(known).session);
        m_profile = known;
    });
    m_sheet->readFile(file());
    QSignalSpy connected(m_sheet, &ServiceSheet::serviceConnected);
    connectButton()->click();
    QTRY_COMPARE(connected.count(), 1);
    QCOMPARE(m_profile.issuer, m_server.description().issuer);
    QCOMPARE(session().state(), auth::Session::State::SignedIn);
}

void TestServiceSheet::pictures()
{
    if (pictureFolder().isEmpty())
        QSKIP("PLANOPS_SCREENSHOTS is not set");
    m_sheet->readFile(file());
    takePictures(*m_window, u"service-sheet"_s, m_theme);
    m_sheet->readFile(file("CLERK_SECRET_KEY=sk_live_abcdefghijkl\nCLERK_JWKS_URL=\n"));
    takePictures(*m_window, u"service-sheet-problems"_s, m_theme);
}

QTEST_MAIN(TestServiceSheet)
#include "tst_servicesheet.moc"
