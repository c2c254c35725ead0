// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settings.h"

#include <QByteArray>
#include <QObject>
#include <QString>

namespace planops::gui {

//! \brief Offers a token that somebody copied elsewhere, when the window comes to the front.
//!
//! The clipboard is read only if the settings say so (off by default), and never what a password
//! manager, or this program itself, marked as secret. Each token is offered once. Thread: GUI.
class ClipboardOffer : public QObject
{
    Q_OBJECT

public:
    ClipboardOffer(const settings::Settings &settings, Clock clock, QObject *parent = nullptr);

    //! \brief Looks now; also called whenever the program becomes the active one.
    void look();

Q_SIGNALS:
    //! \brief \a text is what was copied, as it was (with "Bearer", as a curl command …);
    //! \a summary says kind, owner and time left.
    void found(const QString &text, const QString &summary);

private:
    const settings::Settings &m_settings;
    Clock m_clock;
    QByteArray m_offered; // A digest: the token itself is not kept.
};

} // namespace planops::gui
