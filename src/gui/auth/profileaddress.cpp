// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/auth/profileaddress.h"

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/label.h"
#include "gui/widgets/pill.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace planops::gui {

Tone environmentTone(auth::Environment environment)
{
    switch (environment) {
    case auth::Environment::Sandbox:
        return Tone::Violet;
    case auth::Environment::Local:
        return Tone::Sky;
    case auth::Environment::Staging:
        return Tone::Warn;
    case auth::Environment::Production:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

Icon environmentIcon(auth::Environment environment)
{
    switch (environment) {
    case auth::Environment::Sandbox:
        return Icon::Flask;
    case auth::Environment::Local:
        return Icon::Monitor;
    case auth::Environment::Staging:
        return Icon::Server;
    case auth::Environment::Production:
        return Icon::Globe;
    }
    return Icon::Server;
}

QString profileHost(const auth::Profile &profile)
{
    const QUrl url(profile.apiBase.isEmpty() ? profile.issuer : profile.apiBase);
    return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
}

ProfileAddress::ProfileAddress(QWidget *parent)
    : QWidget(parent),
      m_address(new Label(QString(), TextRole::Code, Ink::Text, this)),
      m_environment(new Pill(QString(), Tone::Neutral, this))
{
    m_address->setLeadingIcon(Icon::Globe, Ink::Text3);
    m_address->setElideMode(Qt::ElideMiddle);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 5, 0);
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_environment);
    setScaled(this, Extent::FixedHeight, 32);
}

void ProfileAddress::setProfile(const auth::Profile &profile)
{
    m_address->setText(profile.apiBase.isEmpty() ? tr("No API address yet") : profile.apiBase);
    m_address->setAccessibleName(tr("API address: %1").arg(m_address->text()));
    m_environment->setText(auth::environmentLabel(profile.environment));
    m_environment->setTone(environmentTone(profile.environment));
    m_environment->setIconName(profile.environment == auth::Environment::Production ? Icon::Warning
                                                                                    : Icon::None);
}

void ProfileAddress::paintEvent(QPaintEvent *)
{
    const Colors &c = colors(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(&painter, rect(), c.raised, c.line2, radius::button);
}

} // namespace planops::gui
