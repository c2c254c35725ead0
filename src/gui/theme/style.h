// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace planops::gui {

//! \brief The look of Qt's own widgets: Fusion's behaviour, painted after the guide.
//!
//! Forms therefore use plain QLineEdit, QComboBox, QCheckBox, views and menus. Dynamic properties
//! that it reads: "invalid" (bool, QLineEdit and the like: the red edge), "quiet" (bool, QLineEdit:
//! the light edge of filters), "embedded" (bool, QLineEdit: no frame, a widget around it draws
//! one). No style sheets anywhere.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    //! Off: fades take no time, see fadeDuration().
    void setAnimated(bool animated) { m_animated = animated; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;

private:
    // stylecontrols.cpp
    void drawPushButton(const QStyleOptionButton *option, QPainter *painter) const;
    void drawRadio(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter,
                     const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter,
                       const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const;

    // styleitems.cpp
    void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter,
                      const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter) const;
    void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter) const;
    void drawTab(const QStyleOptionTab *option, QPainter *painter) const;
    void drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    bool m_animated = true;
};

//! Milliseconds that a fade of \a widget may take: 120, or 0 with reduced motion.
[[nodiscard]] int fadeDuration(const QWidget *widget);

} // namespace planops::gui
