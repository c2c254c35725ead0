// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/systemlook.h"

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

SystemLook::SystemLook(QObject *parent)
    : QObject(parent), m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const QStyleHints *hints = QGuiApplication::styleHints();
    if (hints->colorScheme() != Qt::ColorScheme::Unknown)
        m_dark = hints->colorScheme() == Qt::ColorScheme::Dark;
    connect(hints, &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            set(&SystemLook::m_dark, scheme == Qt::ColorScheme::Dark);
    });
#endif
    askPortal();
}

void SystemLook::set(bool SystemLook::*member, bool value)
{
    if (this->*member == value)
        return;
    this->*member = value;
    Q_EMIT changed();
}

#ifdef PLANOPS_HAVE_DBUS

namespace {

constexpr auto appearanceSpace = "org.freedesktop.appearance"_L1;
constexpr auto gnomeSpace = "org.gnome.desktop.interface"_L1;

} // namespace

void SystemLook::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    // D-Bus signals can be connected by name only, and moc saw no more than a name either: without
    // this the slot's type is unknown and the signal is dropped.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                "1onSettingChanged(QString,QString,QDBusVariant)");
    // One question a key: a portal that lacks one answers the others all the same.
    for (const auto &[space, key] : {std::pair {appearanceSpace, "color-scheme"_L1},
                                     {appearanceSpace, "contrast"_L1},
                                     {appearanceSpace, "reduced-motion"_L1},
                                     {gnomeSpace, "enable-animations"_L1}}) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question << QString(space) << QString(key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, watcher, space = QString(space), key = QString(key)] {
                    const QDBusPendingReply<QDBusVariant> reply = *watcher;
                    if (reply.isValid())
                        onSettingChanged(space, key, reply.value());
                    watcher->deleteLater();
                });
    }
}

void SystemLook::onSettingChanged(const QString &space, const QString &key,
                                  const QDBusVariant &value)
{
    QVariant plain = value.variant();
    // Read answers with a variant in a variant.
    while (plain.metaType() == QMetaType::fromType<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
    if (space == gnomeSpace && key == "enable-animations"_L1) {
        set(&SystemLook::m_reducedMotion, !plain.toBool());
        return;
    }
    if (space != appearanceSpace)
        return;
    const bool isOne = plain.toUInt() == 1;
    if (key == "contrast"_L1)
        set(&SystemLook::m_highContrast, isOne);
    else if (key == "reduced-motion"_L1)
        set(&SystemLook::m_reducedMotion, isOne);
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    else if (key == "color-scheme"_L1 && plain.toUInt() != 0) // 0: no preference
        set(&SystemLook::m_dark, isOne);
#endif
}

#else

void SystemLook::askPortal()
{ }
void SystemLook::onSettingChanged(const QString & /*space*/, const QString & /*key*/,
                                  const QDBusVariant & /*value*/)
{ }

#endif

} // namespace planops::gui
