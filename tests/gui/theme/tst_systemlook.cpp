// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A session bus of its own, with a portal on it, so that the desktop's wishes are read as they are
// on a real desktop: over D-Bus.
#include "gui/theme/colors.h"
#include "gui/theme/systemlook.h"
#include "gui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace planops::gui;

namespace {

const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

//! Answers Read as the portal does, with a variant in a variant.
class Portal : public QDBusVirtualObject
{
public:
    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() != portalInterface || message.member() != u"Read")
            return false;
        ++asked;
        const QVariant value = values.value(message.arguments().at(0).toString() + u'/'
                                            + message.arguments().at(1).toString());
        connection.send(value.isValid()
                            ? message.createReply(QVariant::fromValue(
                                QDBusVariant(QVariant::fromValue(QDBusVariant(value)))))
                            : message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s,
                                                       u"Requested setting not found"_s));
        return true;
    }

    QVariantMap values;
    int asked = 0;
};

} // namespace

class TstSystemLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        const QByteArray address = m_daemon.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QDBusConnection desktop =
            QDBusConnection::connectToBus(QString::fromLatin1(address), u"desktop"_s);
        QVERIFY(desktop.registerVirtualObject(portalPath, &m_portal));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    void init()
    {
        m_portal.values.clear();
        m_portal.asked = 0;
    }

    void nothingIsAskedForWhereTheDesktopSaysNothing()
    {
        SystemLook look;
        QSignalSpy changed(&look, &SystemLook::changed);
        QTRY_COMPARE(m_portal.asked, 4);
        QCOMPARE(changed.count(), 0);
        tell(gnome, u"font-name"_s, u"Inter 11"_s);
        tell(appearance, u"contrast"_s, 1U);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(look.isHighContrast());
        QVERIFY(!look.isReducedMotion());
    }

    void readsWhatTheDesktopWants()
    {
        m_portal.values = {{appearance + u"/contrast"_s, 1U},
                           {gnome + u"/enable-animations"_s, false}};
        const SystemLook look;
        QTRY_VERIFY(look.isHighContrast());
        QTRY_VERIFY(look.isReducedMotion());
    }

    void themeFollowsAtOnce()
    {
        Theme theme;
        QWidget widget;
        QTRY_COMPARE(m_portal.asked, 4); // From then on signals are heard.
        QVERIFY(!theme.isHighContrast());
        tell(appearance, u"contrast"_s, 1U);
        QTRY_VERIFY(colors(&widget).highContrast);
        tell(appearance, u"reduced-motion"_s, 1U);
        QTRY_VERIFY(theme.isReducedMotion());
        tell(appearance, u"contrast"_s, 0U);
        QTRY_VERIFY(!colors(&widget).highContrast);
    }

    void theUsersOwnWishStaysWhenTheDesktopHasNone()
    {
        Theme theme;
        theme.setHighContrast(true);
        QTRY_COMPARE(m_portal.asked, 4);
        tell(appearance, u"contrast"_s, 1U);
        tell(appearance, u"contrast"_s, 0U);
        tell(appearance, u"reduced-motion"_s, 1U);
        QTRY_VERIFY(theme.isReducedMotion());
        QVERIFY(theme.isHighContrast());
    }

private:
    static void tell(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage message =
            QDBusMessage::createSignal(portalPath, portalInterface, u"SettingChanged"_s);
        message << space << key << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(QDBusConnection(u"desktop"_s).send(message));
    }

    QProcess m_daemon;
    Portal m_portal;
};

QTEST_MAIN(TstSystemLook)
#include "tst_systemlook.moc"
