// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/scaledsize.h"
#include "gui/theme/style.h"
#include "gui/theme/systemlook.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace planops::gui {

Theme::Theme(QObject *parent)
    : QObject(parent),
      m_style(new Style),
      m_system(std::make_unique<SystemLook>()),
      m_focusRing(std::make_unique<FocusRing>())
{
    loadFonts();
    QApplication::setStyle(m_style);
    QGuiApplication::setWindowIcon(applicationIcon());
    connect(m_system.get(), &SystemLook::changed, this, &Theme::apply);
    apply();
}

Theme::~Theme() = default;

bool Theme::isDark() const
{
    return m_scheme == Scheme::System ? m_system->isDark() : m_scheme == Scheme::Dark;
}

bool Theme::isReducedMotion() const
{
    return m_reducedMotion || m_system->isReducedMotion();
}

bool Theme::isHighContrast() const
{
    return m_highContrast || m_system->isHighContrast();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::setTextScale(double scale)
{
    m_textScale = qBound(0.75, scale, 2.0);
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    apply();
}

void Theme::setHighContrast(bool high)
{
    m_highContrast = high;
    apply();
}

void Theme::apply()
{
    m_style->setAnimated(!isReducedMotion());
    const QPalette palette = toPalette(colorTable(isDark(), isHighContrast()));
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QFont font = applicationFont(m_textScale);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        refreshTextRoles();
        refreshScaledSizes();
    }
    Q_EMIT changed();
}

} // namespace planops::gui
