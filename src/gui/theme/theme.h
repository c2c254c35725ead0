// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace planops::gui {

class FocusRing;
class Style;
class SystemLook;

//! \brief Gives the application its style, palette and font, and keeps them as the user wishes.
//!
//! main() makes one after QApplication; windows read colours with colors(this) and fonts with
//! roleFont(), so only the settings page needs the object. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;

    //! 1.0 is 100%; held between 0.75 and 2.
    void setTextScale(double scale);
    [[nodiscard]] double textScale() const { return m_textScale; }

    //! No fades, and the loading bar stands still. Also when the desktop asks for it.
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool isReducedMotion() const;

    //! Dividers as strong as field edges, no grey text, no tints. Also when the desktop asks for
    //! it.
    void setHighContrast(bool high);
    [[nodiscard]] bool isHighContrast() const;

Q_SIGNALS:
    //! Palette, font or motion changed; every widget has been told already by Qt's own change
    //! events.
    void changed();

private:
    void apply();

    Style *m_style; // owned by the application
    std::unique_ptr<SystemLook> m_system;
    std::unique_ptr<FocusRing> m_focusRing;
    Scheme m_scheme = Scheme::System;
    double m_textScale = 1;
    bool m_reducedMotion = false;
    bool m_highContrast = false;
};

} // namespace planops::gui
