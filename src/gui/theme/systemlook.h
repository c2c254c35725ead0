// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace planops::gui {

//! \brief What the desktop asks of every program's look, and a signal when it changes its mind.
//!
//! On Linux it is read from the portal (org.freedesktop.portal.Settings): of
//! org.freedesktop.appearance the keys color-scheme (1 dark, 2 light), contrast (1 higher) and
//! reduced-motion (1 reduced), and of org.gnome.desktop.interface enable-animations, which older
//! desktops have instead. Qt 6.5 and later tell dark themselves (QStyleHints::colorScheme); where
//! nobody answers, the palette that Qt started with decides on dark, and the rest is off. Never
//! blocks: the portal is asked asynchronously. GUI thread.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] bool isReducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // Called by name through D-Bus.
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void set(bool SystemLook::*member, bool value);
    void askPortal();

    bool m_dark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace planops::gui
