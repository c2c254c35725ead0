// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace planops::gui {

//! \brief Whether the desktop asks for dark, and a signal when it changes its mind.
//!
//! Qt 6.5 and later tell it (QStyleHints::colorScheme). Before, on Linux, it is read from the
//! portal (org.freedesktop.portal.Settings, org.freedesktop.appearance color-scheme: 1 is dark, 2
//! is light); where neither answers, the palette that Qt started with decides. Never blocks: the
//! portal is asked asynchronously.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private Q_SLOTS:
    // Called by name through D-Bus.
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void setDark(bool dark);
    void askPortal();

    bool m_dark = false;
};

} // namespace planops::gui
