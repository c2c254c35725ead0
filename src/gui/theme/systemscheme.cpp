// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <QVariant>

#ifdef PLANOPS_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#else
class QDBusVariant
{ };
#endif

using namespace Qt::StringLiterals;

namespace planops::gui {

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent), m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            setDark(scheme == Qt::ColorScheme::Dark);
    });
#else
    askPortal();
#endif
}

void SystemScheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

#ifdef PLANOPS_HAVE_DBUS

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    // D-Bus signals can be connected by name only.
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                "1onSettingChanged(QString,QString,QDBusVariant)");
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            onSettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, reply.value());
        watcher->deleteLater();
    });
}

void SystemScheme::onSettingChanged(const QString &space, const QString &key,
                                    const QDBusVariant &value)
{
    if (space != u"org.freedesktop.appearance" || key != u"color-scheme")
        return;
    QVariant plain = value.variant();
    // Read answers with a variant in a variant.
    while (plain.canConvert<QDBusVariant>()
           && plain.metaType() == QMetaType::fromType<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    const uint scheme = plain.toUInt();
    if (scheme != 0) // 0: no preference
        setDark(scheme == 1);
}

#else

void SystemScheme::askPortal()
{ }
void SystemScheme::onSettingChanged(const QString & /*space*/, const QString & /*key*/,
                                    const QDBusVariant & /*value*/)
{ }

#endif

} // namespace planops::gui
