// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include "gui/theme/colors.h"
#include "gui/theme/focusring.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icons.h"
#include "gui/theme/style.h"
#include "gui/theme/systemscheme.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace planops::gui {

Theme::Theme(QObject *parent)
    : QObject(parent),
      m_style(new Style),
      m_system(std::make_unique<SystemScheme>()),
      m_focusRing(std::make_unique<FocusRing>())
{
    loadFonts();
    QApplication::setStyle(m_style);
    QGuiApplication::setWindowIcon(applicationIcon());
    connect(m_system.get(), &SystemScheme::changed, this, [this] {
        if (m_scheme == Scheme::System)
            apply();
    });
    apply();
}

Theme::~Theme() = default;

bool Theme::isDark() const
{
    return m_scheme == Scheme::System ? m_system->isDark() : m_scheme == Scheme::Dark;
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
    m_style->setAnimated(!m_reducedMotion);
    const QPalette palette = toPalette(colorTable(isDark(), m_highContrast));
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    const QFont font = applicationFont(m_textScale);
    if (font != QApplication::font()) {
        QApplication::setFont(font);
        refreshTextRoles();
    }
    Q_EMIT changed();
}

} // namespace planops::gui
